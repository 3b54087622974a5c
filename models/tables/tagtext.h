// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The tags of a node in one cell: key=value, key=value. A key or value that could be misread stands in quotation marks,
// those in it twice, so that what was put together can always be taken apart again.
using Tag = std::pair<std::string, std::string>; // key, value

void addTag(std::string& tags, std::string_view key, std::string_view value);
[[nodiscard]] std::string oneTag(std::string_view key, std::string_view value); // as a cell with nothing else
[[nodiscard]] std::vector<Tag> readTags(std::string_view tags);

// A column with the values of one tag, row by row; `spec` lives as long as the column.
[[nodiscard]] Column tagColumn(const Column& tags, std::string_view key, const ColumnSpec& spec);
