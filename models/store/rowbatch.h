// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

// Inserts rows of numbers, many with one statement: to begin and end one costs half as much as the row. A row is in the
// table after flush(), or some time before it.
class RowBatch
{
public:
    using Value = std::optional<std::int64_t>;

    static constexpr std::size_t mostRows = 128; // with one statement

    RowBatch(const Database& database, std::string_view insert, std::size_t columns); // "INSERT INTO fact(node, kind)"

    void add(std::initializer_list<Value> row); // as many as there are columns
    void flush();

private:
    void bind(Statement& statement, std::size_t first, std::size_t count) const;

    const Database& m_database;
    std::string m_insert;
    std::size_t m_columns;
    Statement m_one;
    std::optional<Statement> m_many; // prepared when it is needed: few imports are so large
    std::vector<Value> m_values; // of the rows that wait
};
