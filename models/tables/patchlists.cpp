// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchlists.h"

#include "models/tables/patchrows.h"
#include "models/tables/scopedsql.h"

#include <algorithm>

namespace {

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
    PatchRows rows(database, moment, scope, loadTypeSummaries(database, moment, scope));
    Statement nodes(database, scoped("SELECT id FROM node WHERE ?2 = 0 OR id = ?2", scope));
    nodes.bind(2, scope.node);
    while (nodes.step()) {
        rows.read(nodes.integer(0), 0);
        if (const auto times = rows.times(); times.any) {
            all.emplace(nodes.integer(0), times);
        }
    }
    return all;
}

std::unordered_set<std::int64_t> nodesWithOutdatedList(Database& database, const Moment& moment, const Scope& scope)
{
    std::unordered_set<std::int64_t> nodes;
    for (const auto& [node, times] : loadPatchTimes(database, moment, scope)) {
        if (times.listOutdated) {
            nodes.insert(node);
        }
    }
    return nodes;
}
