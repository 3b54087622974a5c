// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facet.h"
#include "models/tables/keysort.h"
#include "models/tables/rowfilter.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"

#include <algorithm>

namespace {
constexpr std::uint64_t lastOfAll = std::numeric_limits<std::uint64_t>::max();

std::uint64_t orderedBits(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t {1} << 63U);
}

template <typename Place>
void giveKeys(std::vector<KeyedRow>& items, const PackedValues& codes, bool descending, Place place)
{
    codes.visit([&](auto values) {
        for (auto& item : items) {
            const auto key = place(values[item.row]);
            item.key = descending && key != lastOfAll ? lastOfAll - 1 - key : key;
        }
    });
}

// Codes are in the order of their values; only states have an order of their own.
void giveKeys(std::vector<KeyedRow>& items, const Column& column, bool descending)
{
    const auto type = column.spec().type;
    if (!isState(type) && !isBits(type)) {
        giveKeys(items, column.codes(), descending, [](std::uint64_t code) { return code == 0 ? lastOfAll : code; });
        return;
    }
    const auto placeOf = [&](std::uint64_t code) {
        const auto value = column.valueOf(code);
        return code == 0 || isNotGiven(type, value) ? lastOfAll : orderedBits(stateRank(type, value));
    };
    if (column.codes().bound() > items.size()) {
        giveKeys(items, column.codes(), descending, placeOf);
        return;
    }
    std::vector<std::uint64_t> places(column.codes().bound());
    for (std::size_t code = 0; code < places.size(); ++code) {
        places[code] = placeOf(code);
    }
    giveKeys(items, column.codes(), descending, [&](std::uint64_t code) { return places[code]; });
}

void sortRows(Rows& rows, const Table& table, const Column& column, bool descending, const std::stop_token& stop)
{
    std::vector<KeyedRow> items;
    std::vector<KeyedRow> room;
    items.reserve(rows.size());
    for (const auto row : rows) {
        items.push_back({0, row});
    }
    if (!table.keysAscend()) {
        giveKeys(items, table.keys().codes(), false, [](std::uint64_t code) { return code; });
        sortByKey(items, room, stop);
    }
    giveKeys(items, column, descending);
    sortByKey(items, room, stop);
    std::ranges::transform(items, rows.begin(), &KeyedRow::row);
}

RowsPointer selected(const Table& table, const RowMask& passing, const Order& order, const std::stop_token& stop)
{
    auto rows = std::make_shared<Rows>();
    rows->reserve(static_cast<std::size_t>(std::ranges::count(passing, 1)));
    for (std::size_t row = 0; row < passing.size(); ++row) {
        if (passing[row] != 0) {
            rows->push_back(static_cast<std::uint32_t>(row));
        }
    }
    if (const auto column = table.indexOf(order.column); column >= 0 && !rows->empty()) {
        sortRows(*rows, table, table.column(static_cast<std::size_t>(column)), order.descending, stop);
    }
    return stop.stop_requested() ? nullptr : rows;
}
}

RowsPointer select(const Table& table, const Filter& filter, const Order& order, std::stop_token stop)
{
    RowFilter passing(table, filter);
    return passing.run(stop) ? selected(table, passing.passing(), order, stop) : nullptr;
}

std::vector<FacetValue> facet(const Table& table, const Filter& filter, std::string_view column)
{
    RowFilter passing(table, filter);
    static_cast<void>(passing.run({}));
    return countValues(table, passing, column);
}

TableAnswer answer(const Table& table, const Filter& filter, const Order& order, std::span<const std::string> facets,
    std::stop_token stop)
{
    TableAnswer answered;
    RowFilter passing(table, filter);
    if (!passing.run(stop)) {
        return answered;
    }
    for (const auto& column : facets) {
        if (stop.stop_requested()) {
            return {};
        }
        answered.facets.push_back(countValues(table, passing, column));
    }
    answered.rows = selected(table, passing.passing(), order, stop);
    return answered;
}
