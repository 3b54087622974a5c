// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

// Inserts rows, many with one statement: to begin and end one costs half as much as the row. A row is in the table
// after flush(), or some time before it.
class RowBatch
{
public:
    using Bytes = std::span<const unsigned char>;

    // NULL, a number, a text or a blob.
    class Value
    {
    public:
        Value() = default;

        Value(std::int64_t number)
            : m_type(Type::Number)
            , m_number(number)
        {
        }

        template <typename T>
        Value(const std::optional<T>& number)
            : m_type(number ? Type::Number : Type::Null)
            , m_number(number ? *number : 0)
        {
        }

        Value(std::string_view text);

        Value(Bytes blob)
            : m_type(Type::Blob)
            , m_bytes(blob)
        {
        }

    private:
        friend class RowBatch;
        enum class Type : char { Null, Number, Text, Blob };

        Type m_type = Type::Null;
        std::int64_t m_number = 0; // or where the bytes are, once they are kept
        Bytes m_bytes = {};
    };

    static constexpr std::size_t mostRows = 128; // with one statement

    RowBatch(const Database& database, std::string_view into); // "fact(node, kind)"

    void add(std::initializer_list<Value> row); // as many as there are columns
    void flush();

    [[nodiscard]] std::size_t rows() const { return m_values.size() / m_columns; } // that wait

private:
    void insert(std::size_t first, std::size_t rows, std::optional<Statement>& statement);
    void bind(Statement& statement, int index, const Value& value) const;

    const Database& m_database;
    std::string m_into;
    std::size_t m_columns;
    static constexpr std::array<std::size_t, 3> sizes {mostRows, 16, 1};
    std::array<std::optional<Statement>, sizes.size()> m_statements; // each prepared when it is needed
    std::vector<Value> m_values; // of the rows that wait
    std::vector<unsigned char> m_bytes; // of their texts and blobs
};
