// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/newestfirst.h"

#include "models/tables/keysort.h"

#include <algorithm>
#include <bit>

namespace {
// Sorts groups by numbers, the places in the group behind the times: where both have room in one number.
class NewestFirst
{
public:
    explicit NewestFirst(const Column& times)
        : m_bound(times.codes().bound())
        , m_placeBits(static_cast<unsigned>(std::countl_zero(m_bound)))
    {
    }

    // Equal ones stay.
    template <typename Codes> void sort(std::span<std::uint32_t> rows, Codes codes, const std::stop_token& stop)
    {
        if (rows.size() < 2) {
            return;
        }
        if (m_placeBits < 32 && rows.size() >> m_placeBits != 0) {
            sortLarge(rows, codes, stop);
            return;
        }
        m_items.clear();
        for (const auto row : rows) {
            m_items.push_back((m_bound - codes[row]) << m_placeBits | m_items.size());
        }
        if (!std::ranges::is_sorted(m_items)) {
            m_rows.assign(rows.begin(), rows.end());
            std::ranges::sort(m_items);
            std::ranges::transform(m_items, rows.begin(),
                [&](std::uint64_t item) { return m_rows[item & ((std::uint64_t {1} << m_placeBits) - 1)]; });
        }
    }

private:
    template <typename Codes> void sortLarge(std::span<std::uint32_t> rows, Codes codes, const std::stop_token& stop)
    {
        std::vector<KeyedRow> items;
        std::vector<KeyedRow> room;
        for (const auto row : rows) {
            items.push_back({m_bound - codes[row], row});
        }
        sortByKey(items, room, stop);
        std::ranges::transform(items, rows.begin(), &KeyedRow::row);
    }

    std::uint64_t m_bound;
    unsigned m_placeBits;
    std::vector<std::uint64_t> m_items;
    Rows m_rows;
};

}

void putNewestFirst(Rows& rows, const RowGroups& groups, const Column& times, const std::stop_token& stop)
{
    NewestFirst newest(times);
    times.codes().visit([&](auto codes) {
        for (std::size_t group = 0; group < groups.count() && !stop.stop_requested(); ++group) {
            newest.sort(std::span(rows).subspan(groups.begins[group], groups.size(group)), codes, stop);
        }
    });
}
