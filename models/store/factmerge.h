// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timeline.h"
#include "models/store/contentorder.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"

class ReportMerge;

// Merges the staged lists of nodes (patches, associations, the node itself, summaries) into what held from when until
// when.
class FactMerge
{
public:
    FactMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, MergeResult& result, const FileScope& scope,
        std::int64_t file);

    ~FactMerge();

    void run();

private:
    // One line of a list, on its way into a span.
    struct Line
    {
        std::int64_t key = 0;
        Span seen = {}; // `original` is that of the staging, negative until it is needed
        bool bad = false;
        bool primary = false;
        Instant reported = 0;
    };

    struct Stored
    {
        std::int64_t key = 0;
        Span span = {};
        bool bad = false;
        std::int64_t file = 0;
    };

    // All lines of one node and kind that were seen at one time.
    struct List
    {
        std::int64_t node = 0;
        std::int64_t kind = 0;
        Instant time = 0;
        bool complete = true;
        bool timed = false; // the reports say so, not the file
    };

    void mergeGroup(std::int64_t node, std::int64_t kind, std::vector<StagedFact>& facts);
    void mergeOfFile(List list, std::span<StagedFact> facts);
    void mergeByTime(List list, std::span<StagedFact> facts);
    void mergeList(const List& list, std::span<const StagedFact> facts);
    void makeLines(std::span<const StagedFact> facts);
    void dropRepeated();
    void loadSpans(const List& list);
    void mergeKey(const List& list, std::span<const Stored> stored, const Line* line);
    void write(const List& list, std::int64_t key, std::span<const Stored> stored, const Line* line);
    void writeSpan(Statement& statement, const List& list, std::int64_t key, const Span& span,
        std::span<const Stored> stored, const Line* line);
    void noteReport(const List& list, std::span<const StagedFact> facts);
    void noteClash(const Line& line);
    [[nodiscard]] std::int64_t keyOf(const StagedFact& fact);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    MergeResult& m_result;
    const FileScope& m_scope;
    std::int64_t m_file;
    ContentOrder m_order;
    ContentTable m_table = ContentTable::Item;
    Statement m_spans, m_insert, m_update, m_delete, m_complete, m_next, m_newest;
    std::unique_ptr<ReportMerge> m_reports;

    // Of the list at hand.
    std::int64_t m_node = 0;
    std::vector<Line> m_lines;
    std::vector<Stored> m_stored;
    std::vector<Span> m_work;
    Observation m_observation;
    bool m_older = false; // newer ones are stored
    bool m_timeKnown = false; // one of this time is stored
};
