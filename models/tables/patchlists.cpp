// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchlists.h"

#include "models/domain/factsink.h"

#include <algorithm>
#include <limits>

namespace {

constexpr auto timesSql = R"(
WITH kinds(patch, summary) AS (SELECT
  coalesce((SELECT id FROM word WHERE text = 'Patch'), -1), coalesce((SELECT id FROM word WHERE text = '@summary'), -1)),
times AS (SELECT n.id AS node,
  (SELECT max(time) FROM patch_summary WHERE node = n.id AND time <= ?1) AS summary,
  (SELECT min(time) FROM patch_summary WHERE node = n.id) AS first_summary,
  (SELECT max(time) FROM report WHERE node = n.id AND kind = kinds.patch AND time <= ?1 AND complete = 1) AS list,
  (SELECT max(time) FROM report WHERE node = n.id AND kind = kinds.patch AND time <= ?1 AND complete = 0) AS page,
  (SELECT coalesce(at, since) FROM fact WHERE node = n.id AND kind = kinds.summary AND key = kinds.patch AND since <= ?1
     AND (until IS NULL OR until > ?1)) AS reported,
  kinds.patch AS kind
  FROM node n, kinds WHERE ?2 = 0 OR n.id = ?2)
SELECT node, summary, list, page, reported,
  (SELECT max(started) FROM patch_summary s WHERE s.node = times.node AND s.time = times.summary),
  (SELECT time_from FROM report r WHERE r.node = times.node AND r.kind = times.kind AND r.time = coalesce(list, page)),
  first_summary = 0 AND summary > 0 AND (SELECT max(coalesce(f.captured, f.started)) FROM patch_summary s JOIN source_file f
    ON f.id = s.file WHERE s.node = times.node AND s.time = 0) BETWEEN summary AND ?1
FROM times WHERE coalesce(summary, list, page, reported) IS NOT NULL)";

constexpr Instant minute = 60 * microsPerSecond;
constexpr Instant hour = 60 * minute;

// A list is uploaded when the operation ends; clocks differ a little.
Instant earliestOfOperation(const PatchTimes& times)
{
    return times.summaryStart ? *times.summaryStart - 5 * minute : *times.summary - hour;
}

std::optional<Instant> newest(const std::optional<Instant>& left, const std::optional<Instant>& right)
{
    return left && right ? std::max(left, right) : (left ? left : right);
}

PatchTimes read(const Statement& row)
{
    PatchTimes times;
    const auto summary = row.optionalInteger(1);
    times.any = true;
    times.summaryKnown = summary.has_value();
    times.summary = summary && *summary > 0 ? summary : std::nullopt;
    times.list = row.optionalInteger(2);
    times.page = row.optionalInteger(3);
    times.reported = row.optionalInteger(4);
    times.summaryStart = row.optionalInteger(5);
    times.listTimed = !row.isNull(6) && row.integer(6) == static_cast<int>(CapturedFrom::Data);
    times.unfinished = !row.isNull(7) && row.integer(7) != 0;
    return times;
}

}

void chooseSpeaker(PatchTimes& times)
{
    using Speaker = PatchTimes::Speaker;
    const auto list = times.list ? times.list : (times.summaryKnown ? std::nullopt : times.page);
    const bool current = list && (!times.summary || *list >= earliestOfOperation(times));
    times.speaker = current ? Speaker::List : (times.summaryKnown ? Speaker::Summary : Speaker::Nothing);
    if (current && times.summary) {
        times.sameOperation = *list <= *times.summary + (times.listTimed ? hour : 24 * hour);
    }
    const auto rows = newest(times.list, times.page);
    const auto spoken = current ? newest(list, times.summary) : times.summary;
    times.listOutdated = rows && !current && times.summary && (times.list || *rows < earliestOfOperation(times));
    if (times.reported && (times.speaker == Speaker::Nothing || !spoken || *times.reported > *spoken + hour)) {
        times.speaker = Speaker::Report;
        times.sameOperation = false;
        times.listOutdated = rows && *rows < *times.reported - hour;
    }
}

std::unordered_map<std::int64_t, PatchTimes> loadPatchTimes(
    Database& database, const Moment& moment, const Scope& scope)
{
    std::unordered_map<std::int64_t, PatchTimes> all;
    Statement rows(database, timesSql);
    rows.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    rows.bind(2, scope.node);
    while (rows.step()) {
        auto times = read(rows);
        chooseSpeaker(times);
        all.emplace(rows.integer(0), times);
    }
    return all;
}

std::unordered_set<std::int64_t> nodesWithOutdatedList(Database& database, const Moment& moment)
{
    std::unordered_set<std::int64_t> nodes;
    for (const auto& [node, times] : loadPatchTimes(database, moment)) {
        if (times.listOutdated) {
            nodes.insert(node);
        }
    }
    return nodes;
}
