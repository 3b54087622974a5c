// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factmerge.h"

#include <algorithm>

void FactMerge::loadSpans(std::int64_t node, std::int64_t kind)
{
    m_loaded.clear();
    m_spans.bind(1, node);
    m_spans.bind(2, kind);
    while (m_spans.step()) {
        Stored& row = m_loaded.emplace_back();
        row.key = m_spans.integer(0);
        row.span.since = m_spans.integer(1);
        row.span.until = m_spans.optionalInteger(2);
        row.span.content = m_spans.integer(3);
        row.span.at = m_spans.optionalInteger(4);
        row.bad = m_spans.integer(5) != 0;
        row.span.page = m_spans.integer(6) != 0;
        row.span.original = m_spans.integer(7);
        row.file = m_spans.integer(8);
    }
    m_stored = m_loaded;
}

void FactMerge::mergeKey(const List& list, std::span<const Stored> stored, const Line* line)
{
    if (line == nullptr && !list.complete) {
        m_merged.insert(m_merged.end(), stored.begin(), stored.end());
        return;
    }
    m_work.clear();
    for (const Stored& row : stored) {
        m_work.push_back(row.span);
        m_changes.buildsOn(line != nullptr ? row.file : 0);
    }
    m_observation.seen = line == nullptr ? std::nullopt : std::optional(line->seen);
    const int asked = m_order.asked();
    const bool changed = observe(m_work, m_observation, &ContentOrder::callback, &m_order);
    if (line != nullptr && m_order.asked() != asked) {
        noteClash(*line);
    }
    for (const Span& span : m_work) {
        addMerged(stored.empty() ? line->key : stored.front().key, span, stored, line);
    }
    if (line == nullptr) {
        for (const Stored& row : stored) {
            m_changes.buildsOn(changed ? row.file : 0);
        }
        return;
    }
    if (changed) {
        m_result.older += m_older && line->primary && !stored.empty() ? 1 : 0;
    } else {
        m_originals.skip();
    }
    // That a node was seen again is news even when it reads the same.
    const bool news = changed || (m_table == ContentTable::Node && !m_timeKnown);
    m_result.count(stored.empty() ? Outcome::Created : news ? Outcome::Updated : Outcome::Unchanged, line->primary);
}

// What a span says was told by this file's line, or by a span that was there before.
void FactMerge::addMerged(std::int64_t key, const Span& span, std::span<const Stored> stored, const Line* line)
{
    const auto old = std::ranges::find_if(
        stored, [&span](const Stored& row) { return row.span.original == span.original && row.span.sameFact(span); });
    const bool known = old != stored.end();
    Stored& row = m_merged.emplace_back();
    row.key = key;
    row.span = span;
    row.bad = known ? old->bad : line != nullptr && line->bad;
    row.file = known ? old->file : m_file;
}

// Both are in the order of keys and times.
void FactMerge::writeSpans(std::int64_t node, std::int64_t kind)
{
    const auto place = [](const Stored& row) { return std::pair(row.key, row.span.since); };
    auto old = m_loaded.cbegin();
    for (const Stored& row : m_stored) {
        for (; old != m_loaded.cend() && place(*old) < place(row); ++old) {
            m_changes.set(ChangedTable::Facts, {node, kind, old->key, old->span.since});
        }
        const bool known = old != m_loaded.cend() && place(*old) == place(row);
        if (!known || !(*old == row)) {
            writeSpan(node, kind, row, known);
        }
        old += known ? 1 : 0;
    }
    for (; old != m_loaded.cend(); ++old) {
        m_changes.set(ChangedTable::Facts, {node, kind, old->key, old->span.since});
    }
}

void FactMerge::writeSpan(std::int64_t node, std::int64_t kind, Stored row, bool known)
{
    // Negative: still in the staging.
    const std::int64_t original = row.span.original < 0 ? m_originals.keep(-row.span.original) : row.span.original;
    const auto number = [](bool value) { return std::int64_t {value ? 1 : 0}; };
    if (known || row.file != m_file) { // the latter: an earlier file's span that begins at another time now
        m_changes.set(ChangedTable::Facts,
            {node, kind, row.key, row.span.since, row.span.until, row.span.content, row.span.at, number(row.bad),
                number(row.span.page), original, row.file});
        return;
    }
    m_insert.add({node, kind, row.key, row.span.since, row.span.until, row.span.content, row.span.at, number(row.bad),
        number(row.span.page), original, row.file});
}

// What the newest lines say of the report as a whole; the greatest texts, as ReportMerge keeps them.
void FactMerge::noteReport(const List& list, std::span<const StagedFact> facts)
{
    ReportMerge::Row row {.node = list.node, .kind = list.kind, .time = list.time, .complete = list.complete};
    row.timeFrom = list.timed ? CapturedFrom::Data : m_scope.capturedFrom;
    const auto newest = std::ranges::max(facts, {}, &StagedFact::reported).reported;
    int merged = 0;
    for (const StagedFact& fact : facts) {
        if (fact.reported != newest || fact.report == merged) {
            continue;
        }
        merged = fact.report;
        const auto& words = m_staging.reports().tuple(fact.report);
        for (std::size_t i = 0; i < row.texts.size(); ++i) {
            row.texts[i] = std::max<std::string_view>(row.texts[i], m_ids.words().text(words[i]));
        }
    }
    const auto [place, added] = m_groupReports.try_emplace(list.time, row);
    if (!added) {
        place->second = united(place->second, row);
    }
}
