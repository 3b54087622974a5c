// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <unordered_map>

// What makes rows of a table one group: the same values in these columns, of sets (causes) the first in them.
struct GroupBy
{
    std::vector<std::string> columns = {}; // none: rows are not put together; or one field tag.KEY (tagfields.h)
    bool absentAlone = false; // rows without a value in the first column stand alone
    std::string newestBy = {}; // a column of times: the latest row comes first in its group and gives it its title

    friend bool operator==(const GroupBy&, const GroupBy&) = default;
};

// Rows in the order of their groups: where each group begins. Positions are those in the rows.
struct RowGroups
{
    static constexpr std::uint32_t none = 0xffff'ffff;

    std::vector<std::size_t> columns = {}; // of the table
    std::string tag = {}; // by this tag: the column is that of all tags
    bool titledByFirst = false;
    std::vector<std::uint32_t> begins = {0}; // position of each group's first row; the last one is the end
    std::vector<std::uint64_t> names = {}; // a hash of each group's values; 0: a group of one
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> voices = {}; // large groups: voiceOf() by column

    [[nodiscard]] std::size_t count() const { return begins.size() - 1; }

    [[nodiscard]] std::uint32_t size(std::size_t group) const { return begins[group + 1] - begins[group]; }

    [[nodiscard]] std::uint32_t groupOf(std::uint32_t position) const;

    [[nodiscard]] std::span<const std::uint32_t> rowsOf(const Rows& rows, std::size_t group) const;
};

using GroupsPointer = std::shared_ptr<const RowGroups>;

struct GroupedRows
{
    RowsPointer rows = {}; // none: stopped
    GroupsPointer groups = {}; // none: there is nothing to group by
};

constexpr std::uint32_t mostScannedRows = 1024; // of groups that are not large

// Groups stand in the order of their first rows, rows in a group in theirs unless the newest comes first: the order
// that was asked for holds.
[[nodiscard]] GroupedRows groupRows(
    const Table& table, const RowsPointer& rows, const GroupBy& grouping, const std::stop_token& stop = {});

// The row whose cell in this column speaks for all: the worst severity or verdict, the latest time (of what began: the
// earliest), any row when they agree. RowGroups::none: they differ. Looks at every row.
[[nodiscard]] std::uint32_t voiceOf(const Table& table, std::size_t column, std::span<const std::uint32_t> rows);

// What the rows of a group share of one of its columns: of a set the first in it, of tags that tag's value. Absent:
// nothing is known.
[[nodiscard]] std::string sharedTag(const Table& table, const RowGroups& groups, std::uint32_t row);
[[nodiscard]] std::int64_t sharedValue(const Column& column, std::uint32_t row);

// The same in words: "pay-db-01 · Systems Manager Patch Manager".
[[nodiscard]] QString groupTitle(const Table& table, const RowGroups& groups, std::uint32_t row);
