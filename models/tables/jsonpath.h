// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// The values of a JSON text that lie on a path such as {"Resources", "Id"}: of an array each element counts, or the one
// whose number stands in the path. Names are compared without case. Strings as text, null as nothing, everything else
// as it is written. Never fails: of what is no JSON it finds nothing or something, within the text.
[[nodiscard]] std::vector<std::string> jsonValuesAt(std::string_view json, const std::vector<std::string>& path);
