// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factmerge.h"

#include "models/store/clashnotes.h"

#include <algorithm>
#include <limits>
#include <tuple>

FactMerge::FactMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
    const FileScope& scope, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_scope(scope)
    , m_file(file)
    , m_order(ids.database())
    , m_spans(ids.database(),
          "SELECT key, since, until, content, at, bad, page, original, file FROM fact WHERE node = ? AND kind = ? "
          "ORDER BY key, since")
    , m_complete(ids.database(), "SELECT complete, file FROM report WHERE node = ? AND kind = ? AND time = ?")
    , m_next(ids.database(),
          "SELECT time, file FROM report WHERE node = ? AND kind = ? AND time > ? AND complete = 1 ORDER BY time LIMIT "
          "1")
    , m_previous(ids.database(),
          "SELECT time, file FROM report WHERE node = ? AND kind = ? AND time < ? AND complete = 1 ORDER BY time DESC "
          "LIMIT 1")
    , m_newest(ids.database(), "SELECT 1 FROM report WHERE node = ? AND kind = ? AND time > ? LIMIT 1")
    , m_insert(ids.database(), "fact(node, kind, key, since, until, content, at, bad, page, original, file)")
    , m_reports(std::make_unique<ReportMerge>(ids, changes, file))
{
}

FactMerge::~FactMerge() = default;

void FactMerge::run()
{
    std::vector<StagedFact> group;
    int node = 0;
    int kind = 0;
    const auto merge = [&] {
        if (!group.empty()) {
            mergeGroup(m_ids.node(node), m_ids.word(kind), group);
            group.clear();
        }
    };
    for (SortedReader rows(m_staging.facts()); rows.next();) {
        const auto place = Staging::nodeAndKind(rows.key());
        if (place != std::pair(node, kind)) {
            merge();
            std::tie(node, kind) = place;
        }
        group.push_back(rowOf<StagedFact>(rows.bytes()));
    }
    merge();
    m_insert.flush();
}

void FactMerge::mergeGroup(std::int64_t node, std::int64_t kind, std::vector<StagedFact>& facts)
{
    m_table = facts.front().table;
    m_order.setTable(m_table);
    loadSpans(node, kind);
    mergeLists({.node = node, .kind = kind}, facts);
    writeSpans(node, kind);
    for (const auto& [time, report] : m_groupReports) {
        m_reports->merge(report);
    }
    m_groupReports.clear();
}

void FactMerge::mergeLists(List list, std::vector<StagedFact>& facts)
{
    using Extent = SourceRecord::Extent;
    if (m_table == ContentTable::Node || m_table == ContentTable::Summary) {
        // Each one speaks for itself, at its own time. A node's own row is all there is of its kind.
        list.complete = m_table == ContentTable::Node;
        mergeByTime(list, facts);
        return;
    }
    if (!std::ranges::is_sorted(facts, {}, &StagedFact::extent)) {
        std::ranges::stable_sort(facts, {}, &StagedFact::extent);
    }
    const auto alone = std::ranges::lower_bound(facts, Extent::Alone, {}, &StagedFact::extent);
    const auto ofList = std::ranges::lower_bound(facts, Extent::OfList, {}, &StagedFact::extent);
    mergeOfFile(list, {facts.begin(), alone});
    list.complete = false;
    mergeByTime(list, {alone, ofList});
    list.complete = true;
    for (StagedFact& fact : std::span(ofList, facts.end())) {
        fact.reported = fact.listed;
    }
    mergeByTime(list, {ofList, facts.end()});
}

void FactMerge::mergeOfFile(List list, std::span<StagedFact> facts)
{
    if (facts.empty()) {
        return;
    }
    list.complete = !m_scope.partial;
    if (m_scope.partial || m_table == ContentTable::Tag) {
        mergeByTime(list, facts);
        return;
    }
    const auto newest = std::ranges::max(facts, {}, &StagedFact::reported).reported;
    list.time = newest.value_or(m_scope.captured.value_or(0));
    list.timed = newest.has_value();
    mergeList(list, facts);
}

void FactMerge::mergeByTime(List list, std::span<StagedFact> facts)
{
    const Instant captured = m_scope.captured.value_or(0);
    const auto timeOf = [captured](const StagedFact& fact) { return fact.reported.value_or(captured); };
    std::ranges::stable_sort(facts, {}, timeOf);
    for (auto from = facts.begin(); from != facts.end();) {
        list.time = timeOf(*from);
        const auto to = std::ranges::upper_bound(from, facts.end(), list.time, {}, timeOf);
        list.timed = from->reported.has_value();
        mergeList(list, {from, to});
        from = to;
    }
}

void FactMerge::mergeList(const List& list, std::span<const StagedFact> facts)
{
    m_node = list.node;
    makeLines(facts);
    dropRepeated();
    loadReports(list);
    m_merged.clear();
    auto line = m_lines.cbegin();
    for (auto stored = m_stored.cbegin(); line != m_lines.cend() || stored != m_stored.cend();) {
        const bool both = line != m_lines.cend() && stored != m_stored.cend();
        const std::int64_t key = both ? std::min(line->key, stored->key)
            : line != m_lines.cend()  ? line->key
                                      : stored->key;
        const auto end = std::find_if(stored, m_stored.cend(), [key](const Stored& other) { return other.key != key; });
        const bool listed = line != m_lines.cend() && line->key == key;
        mergeKey(list, {stored, end}, listed ? &*line : nullptr);
        stored = end;
        line += listed ? 1 : 0;
    }
    m_stored.swap(m_merged);
    noteReport(list, facts);
}

// What is known of other lists of this node and kind.
void FactMerge::loadReports(const List& list)
{
    m_observation = {};
    m_observation.time = list.time;
    m_observation.complete = list.complete;
    const auto ask = [this, &list](Statement& statement) {
        statement.bind(1, list.node);
        statement.bind(2, list.kind);
        statement.bind(3, list.time);
        std::optional<std::int64_t> answer;
        if (statement.step()) {
            answer = statement.optionalInteger(0);
            m_changes.buildsOn(&statement == &m_newest ? 0 : statement.integer(1));
            statement.reset();
        }
        return answer;
    };
    const auto complete = ask(m_complete);
    m_timeKnown = complete.has_value();
    m_observation.knownComplete = complete.value_or(0) != 0;
    m_observation.nextComplete = ask(m_next);
    ask(m_previous); // it may have ended what would else be there
    m_older = ask(m_newest).has_value();
    // And of those of this file, which are not written yet.
    for (const auto& [time, report] : m_groupReports) {
        m_timeKnown = m_timeKnown || time == list.time;
        m_observation.knownComplete = m_observation.knownComplete || (time == list.time && report.complete);
        m_older = m_older || time > list.time;
        if (time > list.time && report.complete
            && (!m_observation.nextComplete || time < *m_observation.nextComplete)) {
            m_observation.nextComplete = time;
        }
    }
}

std::int64_t FactMerge::keyOf(const StagedFact& fact)
{
    switch (m_table) {
    case ContentTable::Item:
        return m_ids.itemKey(fact.key);
    case ContentTable::Association:
    case ContentTable::Summary:
    case ContentTable::Tag:
        return m_ids.word(fact.key);
    case ContentTable::Node:
        break;
    }
    return 0;
}

void FactMerge::makeLines(std::span<const StagedFact> facts)
{
    m_lines.clear();
    for (const StagedFact& fact : facts) {
        Line line;
        line.key = keyOf(fact);
        line.seen.content = m_ids.content(fact.content);
        line.seen.at = fact.at;
        line.seen.original = -fact.original;
        line.bad = fact.bad;
        line.primary = fact.primary;
        line.reported = fact.reported.value_or(std::numeric_limits<Instant>::min());
        m_lines.push_back(line);
    }
    std::ranges::stable_sort(m_lines, {}, &Line::key);
}

// A list that names a thing twice: what it says of it last stays, of one time the worse.
void FactMerge::dropRepeated()
{
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        Line& best = m_lines[kept];
        Line& line = m_lines[i];
        if (best.key != line.key) {
            m_lines[++kept] = line;
            continue;
        }
        const bool same = best.seen.sameFact(line.seen);
        const bool later = line.reported > best.reported;
        if (!same && line.reported == best.reported) {
            noteClash(line);
        }
        if (later || (!same && line.reported == best.reported && !m_order.keepsLeft(best.seen, line.seen))) {
            std::swap(best, line);
        }
        m_result.count(Outcome::Unchanged, line.primary);
        m_originals.skip();
    }
    m_lines.resize(m_lines.empty() ? 0 : kept + 1);
}

void FactMerge::noteClash(const Line& line)
{
    m_result.clash(clashNote(m_ids.database(), m_table, m_node, line.key));
}
