// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timelinerows.h"

#include "models/tables/eventwords.h"
#include "models/tables/scopedsql.h"
#include "models/tables/typeevidence.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

using Kind = TimelineRow::Kind;

// ?1 until, ?2 node or 0, ?3 from, ?4 kind
constexpr auto countsSql = R"(
SELECT node, time, operation, missing, failed, installed_pending_reboot, installed_rejected, nullif(baseline, 0), file FROM patch_summary
WHERE (?2 = 0 OR node = ?2) AND time > ?3 AND time <= ?1 AND time > 0 ORDER BY node, time, source)";
constexpr auto reportsSql = R"(
SELECT node, time, baseline, file, NOT EXISTS (SELECT 1 FROM report o WHERE o.node = r.node AND o.kind = ?4 AND o.time < r.time)
FROM report r WHERE (?2 = 0 OR node = ?2) AND kind = ?4 AND time > ?3 AND time <= ?1)";
// A bad span that began, and whether one that was bad, too, led up to it; one that ended, and what came then.
constexpr auto beganSql = R"(
SELECT f.node, f.since FROM fact f WHERE (?2 = 0 OR f.node = ?2) AND f.kind = ?4 AND f.bad = 1 AND f.since > ?3 AND f.since <= ?1
  AND NOT EXISTS (SELECT 1 FROM fact o WHERE o.node = f.node AND o.kind = ?4 AND o.key = f.key AND o.bad = 1 AND o.until = f.since))";
constexpr auto endedSql = R"(
SELECT f.node, f.until, (SELECT o.bad FROM fact o WHERE o.node = f.node AND o.kind = ?4 AND o.key = f.key AND o.since = f.until)
FROM fact f WHERE (?2 = 0 OR f.node = ?2) AND f.kind = ?4 AND f.bad = 1 AND )";
constexpr auto endedThenSql = "f.until > ?3 AND f.until <= ?1";
constexpr auto endedThenOfNodeSql = "+f.until > ?3 AND +f.until <= ?1"; // not by the index of what ended, of all nodes
constexpr auto eventsSql = R"(
SELECT id, node, at, kind, subject, document, status, actor, file FROM event
WHERE node IS NOT NULL AND (?2 = 0 OR node = ?2) AND at > ?3 AND at <= ?1)";

class TimelineReader
{
public:
    TimelineReader(Database& database, const Moment& moment, const Scope& scope)
        : m_database(database)
        , m_scope(scope)
        , m_to(moment.at())
        , m_from(scope.node != 0 ? 0 : moment.from.value_or(moment.at() - fleetTimeline))
    {
    }

    void readCounts();
    void readKind(std::int64_t word, Kind kind);
    void readEvents();

    [[nodiscard]] std::vector<TimelineRow> take()
    {
        compareCounts();
        std::vector<TimelineRow> all;
        all.reserve(m_rows.size());
        for (auto& [key, row] : m_rows) {
            all.push_back(row);
        }
        return all;
    }

private:
    void compareCounts();

    [[nodiscard]] Statement asked(std::string_view sql, std::int64_t word = 0)
    {
        Statement rows(m_database, scoped(sql, m_scope));
        rows.bind(1, m_to);
        rows.bind(2, m_scope.node);
        rows.bind(3, m_from);
        if (word != 0) {
            rows.bind(4, word);
        }
        return rows;
    }

    TimelineRow& rowOf(std::int64_t node, Instant time, Kind kind, std::int64_t event = 0)
    {
        auto& row = m_rows[{node, time, kind, event}];
        row.node = node;
        row.time = time;
        row.kind = kind;
        row.event = event;
        return row;
    }

    Database& m_database;
    Scope m_scope;
    Instant m_to, m_from;
    std::map<std::tuple<std::int64_t, Instant, Kind, std::int64_t>, TimelineRow> m_rows;
};

// What the richest source says comes last.
void TimelineReader::readCounts()
{
    auto rows = asked(countsSql);
    while (rows.step()) {
        auto& row = rowOf(rows.integer(0), rows.integer(1), Kind::Operation);
        const auto take = [&rows](auto& into, int column) {
            into = rows.isNull(column) ? into : rows.optionalInteger(column);
        };
        row.operation = static_cast<Operation>(rows.integer(2));
        take(row.missing, 3);
        take(row.failed, 4);
        take(row.pendingReboot, 5);
        take(row.rejected, 6);
        take(row.baseline, 7);
        row.file = rows.integer(8);
    }
}

void TimelineReader::readKind(std::int64_t word, Kind kind)
{
    if (word <= 0) {
        return;
    }
    auto reports = asked(reportsSql, word);
    while (reports.step()) {
        auto& row = rowOf(reports.integer(0), reports.integer(1), kind);
        row.listed = true;
        row.isFirst = reports.integer(4) != 0;
        row.baseline = row.baseline ? row.baseline : reports.optionalInteger(2);
        row.file = row.file != 0 ? row.file : reports.integer(3);
    }
    auto began = asked(beganSql, word);
    while (began.step()) {
        ++rowOf(began.integer(0), began.integer(1), kind).started;
    }
    auto ended = asked(endedSql + std::string(m_scope.node != 0 ? endedThenOfNodeSql : endedThenSql), word);
    while (ended.step()) {
        if (!ended.isNull(2) && ended.integer(2) != 0) {
            continue; // is non-compliant otherwise
        }
        auto& row = rowOf(ended.integer(0), ended.integer(1), kind);
        ++(ended.isNull(2) ? row.vanished : row.fixed);
    }
}

// Rows come by node, then time.
void TimelineReader::compareCounts()
{
    const TimelineRow* before = nullptr;
    for (auto& [key, row] : m_rows) {
        if (row.kind != Kind::Operation || !row.missing || !row.failed) {
            continue;
        }
        const auto sum = [](const TimelineRow& counted) {
            return *counted.missing + *counted.failed + std::max<std::int64_t>(counted.pendingReboot.value_or(0), 0)
                + std::max<std::int64_t>(counted.rejected.value_or(0), 0);
        };
        if (*row.missing >= 0 && *row.failed >= 0) {
            if (before && before->node == row.node) {
                row.more = sum(row) - sum(*before);
            }
            before = &row;
        }
    }
}

void TimelineReader::readEvents()
{
    auto rows = asked(eventsSql);
    while (rows.step()) {
        auto& row = rowOf(rows.integer(1), rows.integer(2), Kind::Event, rows.integer(0));
        row.eventWord = eventKindWord(static_cast<EventFact::Kind>(rows.integer(3)));
        row.subject = rows.optionalInteger(4);
        row.document = rows.optionalInteger(5);
        row.status = rows.optionalInteger(6);
        row.actor = rows.optionalInteger(7);
        row.file = rows.integer(8);
    }
}

}

std::vector<TimelineRow> loadTimeline(Database& database, const Moment& moment, const Scope& scope)
{
    Words words(database);
    TimelineReader reader(database, moment, scope);
    reader.readCounts();
    reader.readKind(words.find("Patch"), Kind::Operation);
    reader.readKind(words.find("@association"), Kind::Associations);
    reader.readKind(words.find("Association"), Kind::Associations);
    for (const auto& [type, name] : otherTypes(database)) {
        reader.readKind(type, Kind::Custom);
    }
    reader.readEvents();
    return reader.take();
}
