// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table.h"

#include <algorithm>

Table::Table(std::span<const ColumnSpec> columns)
    : m_specs(columns)
    , m_keys(std::make_shared<PackedNumbers>())
{
    m_columns.reserve(columns.size());
    for (const auto& spec : columns) {
        m_columns.push_back(std::make_shared<Column>(spec));
    }
}

Table::Table(std::span<const ColumnSpec> columns, std::vector<std::shared_ptr<Column>> cells,
    std::shared_ptr<PackedNumbers> keys)
    : m_specs(columns)
    , m_columns(std::move(cells))
    , m_keys(std::move(keys))
{
    findOrder();
}

Table Table::widened(std::span<const ColumnSpec> specs, const std::vector<std::shared_ptr<Column>>& more) const
{
    auto columns = m_columns;
    columns.insert(columns.end(), more.begin(), more.end());
    return {specs, std::move(columns), m_keys};
}

int Table::indexOf(std::string_view key) const
{
    const auto found = std::ranges::find(m_specs, key, &ColumnSpec::key);
    return found == m_specs.end() ? -1 : static_cast<int>(found - m_specs.begin());
}

void Table::reserve(std::size_t rows)
{
    for (const auto& column : m_columns) {
        column->reserve(rows);
    }
    m_keys->reserve(rows);
}

void Table::finish()
{
    for (const auto& column : m_columns) {
        column->finish();
    }
    m_keys->finish();
    findOrder();
}

void Table::findOrder()
{
    m_keysAscend = m_keys->codes().visit([this](auto keys) {
        for (std::size_t row = 1; row < rowCount(); ++row) {
            if (keys[row - 1] > keys[row]) {
                return false;
            }
        }
        return true;
    });
}

std::size_t Table::memory() const
{
    auto bytes = m_keys->codes().memory();
    for (const auto& column : m_columns) {
        bytes += column->memory();
    }
    return bytes;
}
