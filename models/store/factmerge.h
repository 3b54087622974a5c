// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timeline.h"
#include "models/store/changes.h"
#include "models/store/contentorder.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/reportmerge.h"
#include "models/store/rowbatch.h"

#include <map>
#include <memory>

// Merges the staged lists of nodes (patches, associations, the node itself, summaries) into what held from when until
// when.
class FactMerge
{
public:
    FactMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
        const FileScope& scope, std::int64_t file);

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
        friend bool operator==(const Stored&, const Stored&) = default;
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
    void mergeLists(List list, std::vector<StagedFact>& facts);
    void mergeOfFile(List list, std::span<StagedFact> facts);
    void mergeByTime(List list, std::span<StagedFact> facts);
    void mergeList(const List& list, std::span<const StagedFact> facts);
    void makeLines(std::span<const StagedFact> facts);
    void dropRepeated();
    void loadSpans(std::int64_t node, std::int64_t kind);
    void loadReports(const List& list);
    void mergeKey(const List& list, std::span<const Stored> stored, const Line* line);
    void addMerged(std::int64_t key, const Span& span, std::span<const Stored> stored, const Line* line);
    void writeSpans(std::int64_t node, std::int64_t kind);
    void writeSpan(std::int64_t node, std::int64_t kind, Stored row, bool known);
    void noteReport(const List& list, std::span<const StagedFact> facts);
    void noteClash(const Line& line);
    [[nodiscard]] std::int64_t keyOf(const StagedFact& fact);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    const FileScope& m_scope;
    std::int64_t m_file;
    ContentOrder m_order;
    ContentTable m_table = ContentTable::Item;
    Statement m_spans, m_complete, m_next, m_previous, m_newest;
    RowBatch m_insert; // read again only of other nodes and kinds
    std::unique_ptr<ReportMerge> m_reports;

    // Of the node and kind at hand: as it is in the database, and with the lists that were merged so far.
    std::vector<Stored> m_loaded;
    std::vector<Stored> m_stored;
    std::map<Instant, ReportMerge::Row> m_groupReports; // of the lists that were merged so far
    // Of the list at hand.
    std::int64_t m_node = 0;
    std::vector<Line> m_lines;
    std::vector<Stored> m_merged;
    std::vector<Span> m_work;
    Observation m_observation;
    bool m_older = false; // newer ones are stored
    bool m_timeKnown = false; // one of this time is stored
};
