// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keysort.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::size_t few = 48;

void sortFew(std::span<KeyedRow> rows)
{
    for (std::size_t next = 1; next < rows.size(); ++next) {
        const auto row = rows[next];
        auto place = next;
        for (; place > 0 && rows[place - 1].key > row.key; --place) {
            rows[place] = rows[place - 1];
        }
        rows[place] = row;
    }
}

void sortByByte(std::span<const KeyedRow> from, std::span<KeyedRow> to, unsigned shift)
{
    std::array<std::size_t, 257> begins {};
    for (const auto& item : from) {
        ++begins[((item.key >> shift) & 0xffU) + 1];
    }
    for (std::size_t digit = 1; digit < begins.size(); ++digit) {
        begins[digit] += begins[digit - 1];
    }
    for (const auto& item : from) {
        to[begins[(item.key >> shift) & 0xffU]++] = item;
    }
}
}

// Byte by byte from the lowest: bytes that are the same in all keys cost nothing.
void sortByKey(std::span<KeyedRow> rows, std::vector<KeyedRow>& room, const std::stop_token& stop)
{
    if (rows.size() <= few) {
        sortFew(rows);
        return;
    }
    std::uint64_t varying = 0;
    for (const auto& item : rows) {
        varying |= item.key ^ rows.front().key;
    }
    if (varying == 0) {
        return;
    }
    if (room.size() < rows.size()) {
        room.resize(rows.size());
    }
    auto from = rows;
    auto to = std::span(room).first(rows.size());
    for (unsigned shift = 0; shift < 64 && !stop.stop_requested(); shift += 8) {
        if (((varying >> shift) & 0xffU) != 0) {
            sortByByte(from, to, shift);
            std::swap(from, to);
        }
    }
    if (from.data() != rows.data()) {
        std::ranges::copy(from, rows.begin());
    }
}
