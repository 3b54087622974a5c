// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowgroups.h"

#include "models/tables/keysort.h"
#include "models/tables/statewords.h"
#include "models/tables/tagfields.h"
#include "models/tables/tagtext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <optional>

namespace {
using Numbers = std::vector<std::uint32_t>;

constexpr std::uint64_t numberedInPlace = 1U << 22U; // codes

// Numbers each row's group anew: those that were together stay so when they have the same code. In the order of their
// first rows.
template <typename Codes>
std::uint32_t refine(Numbers& ids, std::uint32_t count, const Rows& rows, Codes codes, std::uint64_t bound)
{
    std::uint32_t next = 0;
    if (count * bound <= numberedInPlace) {
        Numbers numbers(static_cast<std::size_t>(count * bound), RowGroups::none);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            auto& number = numbers[ids[at] * bound + codes[rows[at]]];
            number = number == RowGroups::none ? next++ : number;
            ids[at] = number;
        }
        return next;
    }
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto [found, fresh] = numbers.try_emplace(ids[at] * bound + codes[rows[at]], next);
        next += fresh ? 1 : 0;
        ids[at] = found->second;
    }
    return next;
}

// Of sets only what comes first in them.
struct FirstOf
{
    const PackedValues& codes;
    const Numbers& firsts;

    [[nodiscard]] std::uint64_t operator[](std::size_t row) const { return firsts[codes[row]]; }
};

std::uint32_t refineBy(const Column& column, Numbers& ids, std::uint32_t count, const Rows& rows)
{
    const auto& codes = column.codes();
    if (!isBits(column.spec().type) || codes.bound() > numberedInPlace) {
        return codes.visit([&](auto values) { return refine(ids, count, rows, values, codes.bound()); });
    }
    Numbers firsts(codes.bound());
    for (std::size_t code = 0; code < firsts.size(); ++code) {
        const auto set = code == 0 ? 0 : static_cast<std::uint64_t>(column.valueOf(code));
        firsts[code] = static_cast<std::uint32_t>(std::bit_width(set & -set));
    }
    return refine(ids, count, rows, FirstOf {codes, firsts}, 65);
}

// Rows with code 0 become groups of their own.
std::uint32_t standAlone(Numbers& ids, std::uint32_t count, const Rows& rows, const PackedValues& codes)
{
    Numbers numbers(count, RowGroups::none);
    std::uint32_t next = 0;
    codes.visit([&](auto values) {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            auto& number = numbers[ids[at]];
            if (values[rows[at]] == 0) {
                ids[at] = next++;
                continue;
            }
            number = number == RowGroups::none ? next++ : number;
            ids[at] = number;
        }
    });
    return next;
}

std::shared_ptr<Rows> placed(RowGroups& groups, const Numbers& ids, std::uint32_t count, const Rows& rows)
{
    groups.begins.assign(count + 1, 0);
    for (const auto id : ids) {
        ++groups.begins[id + 1];
    }
    std::partial_sum(groups.begins.begin(), groups.begins.end(), groups.begins.begin());
    auto ends = groups.begins;
    auto ordered = std::make_shared<Rows>(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        (*ordered)[ends[ids[at]]++] = rows[at];
    }
    return ordered;
}

// In each group; equal ones stay.
void putNewestFirst(Rows& rows, const RowGroups& groups, const Column& times, const std::stop_token& stop)
{
    std::vector<KeyedRow> items;
    std::vector<KeyedRow> room;
    times.codes().visit([&](auto codes) {
        for (std::size_t group = 0; group < groups.count() && !stop.stop_requested(); ++group) {
            const auto part = std::span(rows).subspan(groups.begins[group], groups.size(group));
            if (part.size() == 1) {
                continue;
            }
            items.clear();
            for (const auto row : part) {
                items.push_back({times.codes().bound() - codes[row], row});
            }
            sortByKey(items, room, stop);
            std::ranges::transform(items, part.begin(), &KeyedRow::row);
        }
    });
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6U) + (hash >> 2U);
    return hash * 0xff51afd7ed558ccdULL;
}

void addNames(RowGroups& groups, const Table& table, const Rows& rows)
{
    groups.names.assign(groups.count(), 0);
    for (const auto index : groups.columns) {
        const auto& column = table.column(index);
        const auto hash = [&](std::uint32_t row) {
            return column.isText() && column.value(row) != Column::absent
                ? std::hash<std::string>()(groups.tag.empty() ? column.text(row) : sharedTag(table, groups, row))
                : static_cast<std::uint64_t>(sharedValue(column, row));
        };
        const auto kept = column.codes().bound() <= numberedInPlace;
        std::vector<std::uint64_t> hashes(kept ? column.codes().bound() : 0, 0); // a text is made of pieces
        column.codes().visit([&](auto codes) {
            for (std::size_t group = 0; group < groups.count(); ++group) {
                if (groups.size(group) == 1) {
                    continue;
                }
                const auto row = rows[groups.begins[group]];
                auto value = kept ? hashes[codes[row]] : 0;
                if (value == 0) {
                    value = hash(row);
                    (kept ? hashes[codes[row]] : value) = value;
                }
                groups.names[group] = mixed(groups.names[group] + 1, value);
            }
        });
    }
}

void addVoices(RowGroups& groups, const Table& table, const Rows& rows, const std::stop_token& stop)
{
    for (std::uint32_t group = 0; group < groups.count(); ++group) {
        if (groups.size(group) <= mostScannedRows) {
            continue;
        }
        auto& voices = groups.voices[group];
        for (std::size_t column = 0; column < table.specs().size() && !stop.stop_requested(); ++column) {
            voices.push_back(voiceOf(table, column, groups.rowsOf(rows, group)));
        }
    }
}

template <typename Codes, typename Rank>
std::uint32_t best(std::span<const std::uint32_t> rows, Codes codes, Rank rankOf)
{
    auto row = rows.front();
    auto code = codes[row];
    auto rank = rankOf(code);
    for (const auto other : rows) {
        if (codes[other] == code) {
            continue;
        }
        if (const auto found = rankOf(codes[other]); found > rank) {
            row = other;
            code = codes[other];
            rank = found;
        }
    }
    return row;
}

// What is known of when something began is told by the earliest.
bool isBeginning(const ColumnSpec& spec)
{
    static constexpr std::array<std::string_view, 4> beginnings {"created", "firstObserved", "first", "since"};
    return std::ranges::find(beginnings, spec.key) != beginnings.end();
}
}

std::uint32_t RowGroups::groupOf(std::uint32_t position) const
{
    return static_cast<std::uint32_t>(std::ranges::upper_bound(begins, position) - begins.begin() - 1);
}

std::span<const std::uint32_t> RowGroups::rowsOf(const Rows& rows, std::size_t group) const
{
    return std::span(rows).subspan(begins[group], size(group));
}

GroupedRows groupRows(const Table& table, const RowsPointer& rows, const GroupBy& grouping, const std::stop_token& stop)
{
    auto groups = std::make_shared<RowGroups>();
    for (const auto& key : grouping.columns) {
        if (const auto column = table.indexOf(key); column >= 0) {
            groups->columns.push_back(static_cast<std::size_t>(column));
        }
    }
    std::optional<Column> tags;
    const ColumnSpec spec {.key = "tag"};
    const auto field = grouping.columns.empty() ? std::string() : grouping.columns.front();
    if (const auto all = table.indexOf("tags"); groups->columns.empty() && all >= 0 && isTagField(field)) {
        groups->columns.push_back(static_cast<std::size_t>(all));
        groups->tag = tagKey(field);
        tags = tagColumn(table.column(groups->columns.front()), groups->tag, spec);
    }
    if (groups->columns.empty() || !rows || rows->empty()) {
        return {.rows = rows};
    }
    Numbers ids(rows->size(), 0);
    std::uint32_t count = 1;
    for (const auto column : groups->columns) {
        count = refineBy(tags ? *tags : table.column(column), ids, count, *rows);
        if (stop.stop_requested()) {
            return {};
        }
    }
    if (grouping.absentAlone) {
        count = standAlone(ids, count, *rows, table.column(groups->columns.front()).codes());
    }
    const auto times = table.indexOf(grouping.newestBy);
    groups->titledByFirst = times >= 0;
    const auto ordered = placed(*groups, ids, count, *rows);
    if (times >= 0) {
        putNewestFirst(*ordered, *groups, table.column(static_cast<std::size_t>(times)), stop);
    }
    addNames(*groups, table, *ordered);
    addVoices(*groups, table, *ordered, stop);
    if (stop.stop_requested()) {
        return {};
    }
    return {.rows = ordered, .groups = std::move(groups)};
}

std::uint32_t voiceOf(const Table& table, std::size_t column, std::span<const std::uint32_t> rows)
{
    const auto& cells = table.column(column);
    const auto type = cells.spec().type;
    if (cells.codes().bound() <= 1) {
        return rows.front();
    }
    return cells.codes().visit([&](auto codes) {
        using Code = std::remove_cvref_t<decltype(codes[0])>;
        if (type == ColumnType::Severity || type == ColumnType::Verdict) {
            return best(rows, codes, [&](Code code) {
                return code == 0 ? std::numeric_limits<std::int64_t>::min() : stateRank(type, cells.valueOf(code));
            });
        }
        if (type == ColumnType::Time && isBeginning(cells.spec())) {
            return best(rows, codes, [](Code code) { return code == 0 ? Code {0} : ~code; });
        }
        if (type == ColumnType::Time) {
            return best(rows, codes, [](Code code) { return code; });
        }
        const auto code = codes[rows.front()];
        const bool agree = std::ranges::all_of(rows, [&](std::uint32_t row) { return codes[row] == code; });
        return agree ? rows.front() : RowGroups::none;
    });
}
