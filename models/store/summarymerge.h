// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"

#include <map>
#include <tuple>

// Merges the counts of patch operations. One row an operation and kind of source; of two that differ the worse stays.
class SummaryMerge
{
public:
    SummaryMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
        std::int64_t file);

    void run(); // the staged ones

private:
    Outcome merge(const StagedSummary& summary);

    // In the order of badness: what is compared first comes first.
    struct Reading
    {
        int bad = 0;
        std::array<std::int64_t, 16> numbers = {};
        std::array<std::string, 4> words = {};
        friend auto operator<=>(const Reading&, const Reading&) = default;
    };

    [[nodiscard]] Reading reading(const StagedSummary& summary) const;
    [[nodiscard]] std::optional<Reading> stored(std::int64_t node, Instant time, int source);
    void loadNewest(std::int64_t node);
    [[nodiscard]] ChangedRow rowOfSummary(std::int64_t node, Instant time, const StagedSummary& summary);
    void noteClash(const StagedSummary& summary);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    std::int64_t m_file;
    Statement m_find, m_newest, m_insert;
    std::int64_t m_node = 0; // at hand
    std::optional<Instant> m_newestTime = {}; // of its counts in the table; none: it has none
    std::map<std::tuple<std::int64_t, Instant, int>, Reading> m_changed; // not yet in the table
};
