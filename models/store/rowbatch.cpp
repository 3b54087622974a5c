// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowbatch.h"

namespace {

std::string withRows(std::string_view insert, std::size_t columns, std::size_t rows)
{
    std::string row = "(";
    for (std::size_t i = 0; i < columns; ++i) {
        row += i == 0 ? "?" : ", ?";
    }
    row += ')';
    std::string sql(insert);
    for (std::size_t i = 0; i < rows; ++i) {
        sql.append(i == 0 ? " VALUES" : ", ").append(row);
    }
    return sql;
}

}

RowBatch::RowBatch(const Database& database, std::string_view insert, std::size_t columns)
    : m_database(database)
    , m_insert(insert)
    , m_columns(columns)
    , m_one(database, withRows(insert, columns, 1))
{
}

void RowBatch::add(std::initializer_list<Value> row)
{
    m_values.insert(m_values.end(), row);
    if (m_values.size() < m_columns * mostRows) {
        return;
    }
    if (!m_many) {
        m_many.emplace(m_database, withRows(m_insert, m_columns, mostRows));
    }
    bind(*m_many, 0, m_values.size());
    m_many->run();
    m_values.clear();
}

void RowBatch::flush()
{
    for (std::size_t first = 0; first < m_values.size(); first += m_columns) {
        bind(m_one, first, m_columns);
        m_one.run();
    }
    m_values.clear();
}

void RowBatch::bind(Statement& statement, std::size_t first, std::size_t count) const
{
    for (std::size_t i = 0; i < count; ++i) {
        statement.bind(static_cast<int>(i) + 1, m_values[first + i]);
    }
}
