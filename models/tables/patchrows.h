// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/countversions.h"
#include "models/tables/patchlists.h"

#include <unordered_set>
#include <vector>

// One row of report, of a list of patches.
struct PatchListRow
{
    Instant time = 0;
    bool complete = false;
    bool timed = false; // the operation's own time, not that of a file
    std::optional<std::int64_t> baseline = {}, patchGroup = {};
    std::int64_t file = 0;
};

// What was reported of the patches of one node after the other, the newest first: both tables are sought once for each
// node.
class PatchRows
{
public:
    // `past`: it is known already; may be none.
    PatchRows(Database& database, const Moment& moment, const Scope& scope, const std::vector<TypeSummary>& summaries,
        const PastFacts* past = nullptr);

    // `operations`: how many of the newest to read, besides those that decide who speaks.
    void read(std::int64_t node, std::size_t operations);

    // Of the newest operation come first, the richest source of them first of all. Of the others only time and
    // baseline.
    [[nodiscard]] const std::vector<PatchCountsRow>& counts() const { return m_counts; }

    [[nodiscard]] const std::vector<PatchListRow>& lists() const { return m_lists; } // to the newest complete one

    [[nodiscard]] const PatchListRow* list() const; // the newest complete one, else the newest
    [[nodiscard]] PatchTimes times(); // of the node that was read; the speaker is chosen

private:
    void readCounts(std::int64_t node, std::size_t operations);
    void readLists(std::int64_t node, std::size_t operations);
    void readPastCounts(std::int64_t node, std::size_t operations);
    void readPastLists(std::int64_t node, std::size_t operations);
    [[nodiscard]] bool endedWithoutTime(Instant newest);

    Instant m_upTo;
    std::int64_t m_kind;
    const PastFacts* m_past;
    std::int64_t m_node = 0;
    Statement m_countRows, m_listRows, m_timelessRow;
    std::unordered_set<std::int64_t> m_timeless; // nodes with counts of an operation that has no time
    std::unordered_map<std::int64_t, Instant> m_reported;
    std::vector<PatchCountsRow> m_counts;
    std::vector<PatchListRow> m_lists;
};
