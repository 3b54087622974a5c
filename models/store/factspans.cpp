// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factmerge.h"

#include "models/store/reportmerge.h"

#include <algorithm>

void FactMerge::loadSpans(const List& list)
{
    m_stored.clear();
    m_spans.bind(1, list.node);
    m_spans.bind(2, list.kind);
    while (m_spans.step()) {
        Stored& row = m_stored.emplace_back();
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
}

void FactMerge::mergeKey(const List& list, std::span<const Stored> stored, const Line* line)
{
    if (line == nullptr && !list.complete) {
        return;
    }
    m_work.clear();
    for (const Stored& row : stored) {
        m_work.push_back(row.span);
    }
    m_observation.seen = line == nullptr ? std::nullopt : std::optional(line->seen);
    const int asked = m_order.asked();
    const bool changed = observe(m_work, m_observation, &ContentOrder::callback, &m_order);
    if (line != nullptr && m_order.asked() != asked) {
        noteClash(*line);
    }
    if (changed) {
        write(list, stored.empty() ? line->key : stored.front().key, stored, line);
    }
    if (line == nullptr) {
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

void FactMerge::write(const List& list, std::int64_t key, std::span<const Stored> stored, const Line* line)
{
    for (const Stored& old : stored) {
        if (!std::ranges::binary_search(m_work, old.span.since, {}, &Span::since)) {
            m_delete.bind(1, list.node);
            m_delete.bind(2, list.kind);
            m_delete.bind(3, key);
            m_delete.bind(4, old.span.since);
            m_delete.run();
        }
    }
    for (const Span& span : m_work) {
        const auto old = std::ranges::find(stored, span.since, [](const Stored& row) { return row.span.since; });
        if (old == stored.end()) {
            writeSpan(m_insert, list, key, span, stored, line);
        } else if (!(old->span == span)) {
            writeSpan(m_update, list, key, span, stored, line);
        }
    }
}

// What a span says was told by this file's line, or by a span that was there before.
void FactMerge::writeSpan(Statement& statement, const List& list, std::int64_t key, const Span& span,
    std::span<const Stored> stored, const Line* line)
{
    const auto old = std::ranges::find_if(
        stored, [&span](const Stored& row) { return row.span.original == span.original && row.span.sameFact(span); });
    const bool known = old != stored.end();
    statement.bind(1, list.node);
    statement.bind(2, list.kind);
    statement.bind(3, key);
    statement.bind(4, span.since);
    statement.bind(5, span.until);
    statement.bind(6, span.content);
    statement.bind(7, span.at);
    statement.bind(8, known ? old->bad : line != nullptr && line->bad);
    statement.bind(9, span.page);
    statement.bind(10, known ? span.original : m_originals.keep(-span.original));
    statement.bind(11, known ? old->file : m_file);
    statement.run();
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
    m_reports->merge(row);
}
