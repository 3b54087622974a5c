// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"

#include <QString>

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

struct TableSource;

// All rows of a view at one moment: immutable once finished, shared between threads; tables share the columns in which
// they do not differ. Every view, filter, sort, count, facet and export reads this and nothing else, so that two places
// cannot show different numbers.
class Table
{
public:
    explicit Table(std::span<const ColumnSpec> columns);
    Table(std::span<const ColumnSpec> columns, std::vector<std::shared_ptr<Column>> cells,
        std::shared_ptr<PackedNumbers> keys); // finished ones

    [[nodiscard]] std::span<const ColumnSpec> specs() const { return m_specs; }

    [[nodiscard]] std::size_t rowCount() const { return m_keys->size(); }

    [[nodiscard]] const Column& column(std::size_t index) const { return *m_columns[index]; }

    [[nodiscard]] Column& column(std::size_t index) { return *m_columns[index]; } // to fill it

    [[nodiscard]] int indexOf(std::string_view key) const; // -1: no such column

    // Stable over reloads: node.id, finding_key.id, source_file.id, ... as the view says.
    [[nodiscard]] std::int64_t key(std::size_t row) const { return (*m_keys)[row]; }

    [[nodiscard]] const PackedNumbers& keys() const { return *m_keys; }

    [[nodiscard]] bool keysAscend() const { return m_keysAscend; }

    void addKey(std::int64_t key) { m_keys->add(key); } // after the row's columns

    void reserve(std::size_t rows); // how many there will be
    void finish(); // after the last row, before anything is asked

    // The same rows with more columns, finished ones, behind those that there are; `specs`: of all of them.
    [[nodiscard]] Table widened(
        std::span<const ColumnSpec> specs, const std::vector<std::shared_ptr<Column>>& more) const;

    [[nodiscard]] std::size_t memory() const; // bytes, of its columns and keys

    // What the table was read from, so that it can be brought up to date; known to those who do it.
    [[nodiscard]] const std::shared_ptr<const TableSource>& source() const { return m_source; }

    void setSource(std::shared_ptr<const TableSource> source) { m_source = std::move(source); }

    friend class TableMerge;

private:
    void findOrder();

    std::span<const ColumnSpec> m_specs;
    std::vector<std::shared_ptr<Column>> m_columns;
    std::shared_ptr<PackedNumbers> m_keys;
    std::shared_ptr<const TableSource> m_source;
    bool m_keysAscend = false;
};

using TablePointer = std::shared_ptr<const Table>;
using Rows = std::vector<std::uint32_t>; // positions in a Table
using RowsPointer = std::shared_ptr<const Rows>;

struct Order
{
    std::string column = {}; // empty: as loaded
    bool descending = false;

    friend bool operator==(const Order&, const Order&) = default;
};

// The rows that pass, in order; equal ones stay in the order of the keys, absent values last. Empty pointer when
// stopped.
[[nodiscard]] RowsPointer select(
    const Table& table, const Filter& filter, const Order& order, std::stop_token stop = {});

struct FacetValue
{
    std::int64_t value = 0; // as in the column; dictionary number for texts
    std::string text = {};
    std::size_t count = 0;
    std::string name = {}; // of a value that has one: ColumnSpec::namedBy
};

// How many rows hold each value of a column when all conditions but those on this column apply. Most frequent first;
// enums in their order.
[[nodiscard]] std::vector<FacetValue> facet(const Table& table, const Filter& filter, std::string_view column);

// select() and facet() of some columns at once, for little more than the former. No rows: stopped.
struct TableAnswer
{
    RowsPointer rows = {};
    std::vector<std::vector<FacetValue>> facets = {}; // as the columns asked for
};

[[nodiscard]] TableAnswer answer(const Table& table, const Filter& filter, const Order& order,
    std::span<const std::string> facets, std::stop_token stop = {});

// A cell as text. Screen: the user's language and locale, times in UTC, "–" when absent; invisible characters written
// out, at most 1000 characters. Data: English, plain numbers, ISO times, AWS's words, texts as they are; empty when
// absent.
enum class CellStyle { Screen, Data };
[[nodiscard]] QString cellText(const Table& table, std::size_t row, std::size_t column, CellStyle style);
[[nodiscard]] std::string dataText(
    const Table& table, std::size_t row, std::size_t column); // Data as UTF-8, nothing lost
// As before without a copy where there is none to make: in the table or in `made`.
[[nodiscard]] std::string_view dataView(const Table& table, std::size_t row, std::size_t column, std::string& made);
[[nodiscard]] QString columnTitle(const ColumnSpec& spec); // translated

// What is exported and copied: a table, the rows of it that are shown, and the columns in their order on screen.
struct TableSnapshot
{
    QString title = {};
    TablePointer table = {};
    RowsPointer rows = {};
    std::vector<int> columns = {};
    Filter filter = {};
    Order order = {};
    std::optional<Instant> asOf = {}; // none: the present
};
