// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/recordtaker.h"

#include <string>
#include <string_view>
#include <vector>

// Whether the elements of a list of this name are records.
[[nodiscard]] bool isRecordList(std::string_view key);
// Whether an object of this name may hold such lists, or be the record.
[[nodiscard]] bool isInnerObject(std::string_view key);

// The names of the members of an object that begins at `place`; none for other values. Throws ReadProblem when it is
// not valid JSON.
[[nodiscard]] std::vector<std::string> keysOf(std::string_view value, const SourcePlace& place);

[[nodiscard]] Message notARecord();

// The input of put-compliance-items, {"ResourceId": ..., "ComplianceType": ..., "ExecutionSummary": ..., "Items":
// [...]}: each item is read with what stands around it. Returns whether it is a partial upload.
[[nodiscard]] bool isPutInput(const RecordShape& shape);
bool readPutInput(std::string_view text, const SourcePlace& place, RecordTaker& taker);
