// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/recordtaker.h"

#include <string>
#include <string_view>
#include <vector>

// Whether the elements of a list of this name are records, in an object of that name (empty: the outermost) with these
// members before it.
[[nodiscard]] bool isRecordList(std::string_view key, std::string_view object, const std::vector<std::string>& before);
// Whether an object of this name may hold such lists, or be the record.
[[nodiscard]] bool isInnerObject(std::string_view key);

// The names of the members of an object that begins at `place`; none for other values. Throws ReadProblem when it is
// not valid JSON.
[[nodiscard]] std::vector<std::string> keysOf(std::string_view value, const SourcePlace& place);

[[nodiscard]] Message notARecord();
