// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"

#include <algorithm>
#include <array>

namespace {
struct SortItem
{
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

constexpr std::uint64_t lastOfAll = std::numeric_limits<std::uint64_t>::max();

std::uint64_t orderedBits(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t {1} << 63U);
}

// Byte by byte from the lowest: stable, and bytes that are the same in all keys cost nothing.
void sortByKey(std::vector<SortItem>& items, const std::stop_token& stop)
{
    std::uint64_t varying = 0;
    for (const auto& item : items) {
        varying |= item.key ^ items.front().key;
    }
    std::vector<SortItem> other(items.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if (((varying >> shift) & 0xffU) == 0 || stop.stop_requested()) {
            continue;
        }
        std::array<std::size_t, 257> begins {};
        for (const auto& item : items) {
            ++begins[((item.key >> shift) & 0xffU) + 1];
        }
        for (std::size_t digit = 1; digit < begins.size(); ++digit) {
            begins[digit] += begins[digit - 1];
        }
        for (const auto& item : items) {
            other[begins[(item.key >> shift) & 0xffU]++] = item;
        }
        items.swap(other);
    }
}

bool keysAscend(const Table& table)
{
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        if (table.key(row - 1) > table.key(row)) {
            return false;
        }
    }
    return true;
}

template <typename Rank> void giveKeys(std::vector<SortItem>& items, const Column& column, bool descending, Rank rank)
{
    const auto type = column.spec().type;
    for (auto& item : items) {
        const auto value = column.value(item.row);
        const auto place = value == Column::absent || isNotGiven(type, value) ? lastOfAll : rank(value);
        item.key = descending && place != lastOfAll ? lastOfAll - 1 - place : place;
    }
}

void giveKeys(std::vector<SortItem>& items, const Column& column, bool descending)
{
    if (column.isText()) {
        const auto& ranks = column.dictionary().ranks();
        giveKeys(items, column, descending,
            [&](std::int64_t value) { return std::uint64_t {ranks[static_cast<std::size_t>(value)]}; });
    } else {
        const auto type = column.spec().type;
        giveKeys(items, column, descending, [type](std::int64_t value) { return orderedBits(stateRank(type, value)); });
    }
}

void sortRows(Rows& rows, const Table& table, const Column& column, bool descending, const std::stop_token& stop)
{
    std::vector<SortItem> items;
    items.reserve(rows.size());
    for (const auto row : rows) {
        items.push_back({orderedBits(table.key(row)), row});
    }
    if (!keysAscend(table)) {
        sortByKey(items, stop);
    }
    giveKeys(items, column, descending);
    sortByKey(items, stop);
    std::ranges::transform(items, rows.begin(), &SortItem::row);
}
}

RowsPointer select(const Table& table, const Filter& filter, const Order& order, std::stop_token stop)
{
    const auto passing = passingRows(table, filter, stop);
    if (!passing) {
        return {};
    }
    auto rows = std::make_shared<Rows>();
    rows->reserve(static_cast<std::size_t>(std::ranges::count(*passing, 1)));
    for (std::size_t row = 0; row < passing->size(); ++row) {
        if ((*passing)[row] != 0) {
            rows->push_back(static_cast<std::uint32_t>(row));
        }
    }
    if (const auto column = table.indexOf(order.column); column >= 0 && !rows->empty()) {
        sortRows(*rows, table, table.column(static_cast<std::size_t>(column)), order.descending, stop);
    }
    if (stop.stop_requested()) {
        return {};
    }
    return rows;
}
