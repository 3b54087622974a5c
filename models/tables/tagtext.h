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
[[nodiscard]] std::vector<Tag> readTags(std::string_view tags);

// The field tag.KEY of a filter: the value of one tag, of views that have the column `tags`. A node without the tag and
// one whose tag says nothing are the same: none. The key is exact, capitals too, as for AWS.
[[nodiscard]] bool isTagField(std::string_view field);
[[nodiscard]] std::string tagField(std::string_view key);
[[nodiscard]] std::string tagKey(std::string_view field); // of a tag field
[[nodiscard]] bool hasTags(std::span<const ColumnSpec> columns);

// A column with the values of one tag, row by row; `spec` lives as long as the column.
[[nodiscard]] Column tagColumn(const Column& tags, std::string_view key, const ColumnSpec& spec);
