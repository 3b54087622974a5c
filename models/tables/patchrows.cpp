// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchrows.h"

#include "models/domain/factsink.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"

namespace {

constexpr auto countsOfNodeSql = " FROM patch_summary WHERE node = ?1 AND time <= ?2 ORDER BY time DESC, source DESC";

constexpr auto listsSql = R"(
SELECT time, complete, time_from, baseline, patch_group, file FROM report WHERE node = ?1 AND kind = ?3 AND time <= ?2 ORDER BY time DESC)";

constexpr auto timelessSql = "SELECT node FROM patch_summary WHERE time = 0 AND (?2 = 0 OR node = ?2)";

constexpr auto timelessRowSql = R"(
SELECT max(coalesce(f.captured, f.started)) FROM patch_summary s JOIN source_file f ON f.id = s.file WHERE s.node = ?1 AND s.time = 0)";

}

PatchRows::PatchRows(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<TypeSummary>& summaries, const PastFacts* past)
    : m_upTo(upTo(moment))
    , m_kind(Words(database).find("Patch"))
    , m_past(past)
    , m_countRows(database, std::string("SELECT ") + patchCountsColumns + countsOfNodeSql)
    , m_listRows(database, listsSql)
    , m_timelessRow(database, timelessRowSql)
{
    Statement timeless(database, scoped(timelessSql, scope));
    timeless.bind(2, scope.node);
    while (timeless.step()) {
        m_timeless.insert(timeless.integer(0));
    }
    for (const auto& summary : summaries) {
        if (summary.type == m_kind) {
            m_reported[summary.node] = summary.time;
        }
    }
}

void PatchRows::read(std::int64_t node, std::size_t operations)
{
    m_node = node;
    m_counts.clear();
    m_lists.clear();
    if (m_past) {
        readPastCounts(node, operations);
        readPastLists(node, operations);
        return;
    }
    readCounts(node, operations);
    if (m_kind >= 0) {
        readLists(node, operations);
    }
}

void PatchRows::readPastCounts(std::int64_t node, std::size_t operations)
{
    const auto& all = m_past->counts();
    auto [first, row] = all.rows().of(node, m_upTo);
    if (first == row) {
        return;
    }
    const auto newest = all.rows().time(row - 1);
    for (; row > first; --row) {
        const auto time = all.rows().time(row - 1);
        if (time == newest) {
            m_counts.push_back(all.counts(row - 1));
        } else if (m_counts.size() < operations || time == m_counts.back().time) {
            m_counts.push_back({.time = time, .baseline = all.baseline(row - 1)});
        } else {
            break;
        }
    }
}

void PatchRows::readPastLists(std::int64_t node, std::size_t operations)
{
    const auto& all = m_past->reports(m_kind);
    auto [first, row] = all.rows().of(node, m_upTo);
    bool complete = false;
    for (; row > first && (!complete || m_lists.size() < operations); --row) {
        const auto report = all.report(row - 1);
        complete = complete || report.complete;
        m_lists.push_back({.time = report.time,
            .complete = report.complete,
            .timed = report.timed,
            .baseline = report.baseline,
            .patchGroup = report.patchGroup,
            .file = report.file});
    }
}

void PatchRows::readCounts(std::int64_t node, std::size_t operations)
{
    m_countRows.bind(1, node);
    m_countRows.bind(2, m_upTo);
    while (m_countRows.step()) {
        const auto time = m_countRows.integer(0);
        if (m_counts.empty() || time == m_counts.front().time) {
            m_counts.push_back(readPatchCounts(m_countRows));
        } else if (m_counts.size() < operations || time == m_counts.back().time) {
            m_counts.push_back({.time = time, .baseline = m_countRows.integer(3)});
        } else {
            break;
        }
    }
    m_countRows.reset();
}

void PatchRows::readLists(std::int64_t node, std::size_t operations)
{
    m_listRows.bind(1, node);
    m_listRows.bind(2, m_upTo);
    m_listRows.bind(3, m_kind);
    bool complete = false;
    while ((!complete || m_lists.size() < operations) && m_listRows.step()) {
        complete = complete || m_listRows.integer(1) != 0;
        m_lists.push_back({.time = m_listRows.integer(0),
            .complete = m_listRows.integer(1) != 0,
            .timed = m_listRows.integer(2) == static_cast<int>(CapturedFrom::Data),
            .baseline = m_listRows.optionalInteger(3),
            .patchGroup = m_listRows.optionalInteger(4),
            .file = m_listRows.integer(5)});
    }
    m_listRows.reset();
}

const PatchListRow* PatchRows::list() const
{
    for (const auto& row : m_lists) {
        if (row.complete) {
            return &row;
        }
    }
    return m_lists.empty() ? nullptr : &m_lists.front();
}

bool PatchRows::endedWithoutTime(Instant newest)
{
    if (newest <= 0 || !m_timeless.contains(m_node)) {
        return false;
    }
    m_timelessRow.bind(1, m_node);
    const auto told = m_timelessRow.step() ? m_timelessRow.optionalInteger(0) : std::nullopt;
    m_timelessRow.reset();
    return told && *told >= newest && *told <= m_upTo;
}

PatchTimes PatchRows::times()
{
    PatchTimes times;
    times.summaryKnown = !m_counts.empty();
    if (times.summaryKnown) {
        const auto newest = m_counts.front().time;
        times.summary = newest > 0 ? std::optional(newest) : std::nullopt;
        for (const auto& row : m_counts) {
            times.summaryStart = row.time == newest ? std::max(times.summaryStart, row.started) : times.summaryStart;
        }
        times.unfinished = endedWithoutTime(newest);
    }
    if (const auto* row = list()) {
        (row->complete ? times.list : times.page) = row->time;
        times.listTimed = row->timed;
        if (row->complete && !m_lists.front().complete) {
            times.page = m_lists.front().time;
        }
    }
    if (const auto reported = m_reported.find(m_node); reported != m_reported.end()) {
        times.reported = reported->second;
    }
    times.any = times.summaryKnown || times.list || times.page || times.reported;
    chooseSpeaker(times);
    return times;
}
