// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowbatch.h"

#include "models/store/sortedspool.h"

#include <algorithm>

namespace {

// FAIL: for its own way back, that of ABORT, SQLite would copy every page that a statement of many rows changes.
std::string insertSql(std::string_view into, std::size_t columns, std::size_t rows)
{
    std::string row = "(";
    for (std::size_t i = 0; i < columns; ++i) {
        row += i == 0 ? "?" : ", ?";
    }
    row += ')';
    std::string sql = std::string("INSERT OR FAIL INTO ").append(into);
    for (std::size_t i = 0; i < rows; ++i) {
        sql.append(i == 0 ? " VALUES" : ", ").append(row);
    }
    return sql;
}

}

RowBatch::Value::Value(std::string_view text)
    : m_type(Type::Text)
    , m_bytes(bytesOf(text))
{
}

RowBatch::RowBatch(const Database& database, std::string_view into)
    : m_database(database)
    , m_into(into)
    , m_columns(static_cast<std::size_t>(std::ranges::count(into, ',')) + 1)
{
}

void RowBatch::add(std::initializer_list<Value> row)
{
    for (const Value& value : row) {
        Value& kept = m_values.emplace_back(value);
        if (!value.m_bytes.empty()) {
            kept.m_number = static_cast<std::int64_t>(m_bytes.size());
            m_bytes.insert(m_bytes.end(), value.m_bytes.begin(), value.m_bytes.end());
        }
    }
    if (rows() == mostRows) {
        flush();
    }
}

void RowBatch::flush()
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        for (; rows() - first >= sizes[i]; first += sizes[i]) {
            insert(first, sizes[i], m_statements[i]);
        }
    }
    m_values.clear();
    m_bytes.clear();
}

void RowBatch::insert(std::size_t first, std::size_t rows, std::optional<Statement>& statement)
{
    if (!statement) {
        statement.emplace(m_database, insertSql(m_into, m_columns, rows));
    }
    int index = 0;
    for (const Value& value : std::span(m_values).subspan(first * m_columns, rows * m_columns)) {
        bind(*statement, ++index, value);
    }
    statement->run();
}

void RowBatch::bind(Statement& statement, int index, const Value& value) const
{
    const auto bytes = [&] {
        return Bytes(m_bytes).subspan(static_cast<std::size_t>(value.m_number), value.m_bytes.size());
    };
    switch (value.m_type) {
    case Value::Type::Null:
        return statement.bindNull(index);
    case Value::Type::Number:
        return statement.bind(index, value.m_number);
    case Value::Type::Text:
        return statement.bind(index, textOf(bytes()));
    case Value::Type::Blob:
        return statement.bindBlob(index, bytes());
    }
}
