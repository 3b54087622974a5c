// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tagfields.h"

#include <algorithm>

namespace {

constexpr std::string_view prefix = "tag.";

}

bool isTagField(std::string_view field)
{
    return field.size() > prefix.size() && field.starts_with(prefix);
}

std::string tagField(std::string_view key)
{
    return std::string(prefix).append(key);
}

std::string tagKey(std::string_view field)
{
    return std::string(field.substr(prefix.size()));
}

bool hasTags(std::span<const ColumnSpec> columns)
{
    return std::ranges::any_of(
        columns, [](const ColumnSpec& column) { return std::string_view(column.key) == "tags"; });
}
