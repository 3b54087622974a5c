// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table.h"

#include <algorithm>

Table::Table(std::span<const ColumnSpec> columns)
    : m_specs(columns)
{
    m_columns.reserve(columns.size());
    for (const auto& spec : columns) {
        m_columns.emplace_back(spec);
    }
}

int Table::indexOf(std::string_view key) const
{
    const auto found = std::ranges::find(m_specs, key, &ColumnSpec::key);
    return found == m_specs.end() ? -1 : static_cast<int>(found - m_specs.begin());
}
