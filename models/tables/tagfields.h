// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <string>
#include <string_view>

// The field tag.KEY of a filter: the value of one tag, of views that have the column `tags`. A node without the tag and
// one whose tag says nothing are the same: none. The key is exact, capitals too, as for AWS.
[[nodiscard]] bool isTagField(std::string_view field);
[[nodiscard]] std::string tagField(std::string_view key);
[[nodiscard]] std::string tagKey(std::string_view field); // of a tag field
[[nodiscard]] bool hasTags(std::span<const ColumnSpec> columns);
