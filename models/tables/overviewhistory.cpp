// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overviewhistory.h"

#include "models/domain/difference.h"
#include "models/tables/evidence.h"
#include "models/tables/findinghistory.h"
#include "models/tables/fleetmemory.h"

#include <algorithm>
#include <map>

namespace {

constexpr int historyLength = 14;

constexpr auto timesSql = "SELECT time FROM report UNION ALL SELECT time FROM patch_summary WHERE time > 0";

// Where a node that is not compliant is counted.
int& placeOf(HistoryPoint& point, Stand stand)
{
    switch (stand) {
    case Stand::Missing:
        return point.missing;
    case Stand::Failed:
        return point.failed;
    case Stand::PendingReboot:
        return point.pendingReboot;
    case Stand::Rejected:
        return point.rejected;
    case Stand::AssociationFailed:
        return point.association;
    case Stand::Custom:
        return point.custom;
    default:
        return point.other;
    }
}

// What holds of a day of the past, whatever is asked for now.
const HistoryPoint* known(Database& database, const Overview& overview, const Overview* before, Instant day)
{
    const bool same = before && before->state.reports == overview.state.reports
        && before->moment.freshDays == overview.moment.freshDays && decidedOnlyAfter(database, before->state, day);
    if (same && before->compared && before->compared->time == day) {
        return &*before->compared;
    }
    if (!same || before->history.empty()) {
        return nullptr;
    }
    const auto end = before->history.end() - 1; // the last one was of its own moment
    const auto found =
        std::find_if(before->history.begin(), end, [day](const HistoryPoint& point) { return point.time == day; });
    return found == end ? nullptr : &*found;
}

}

ReportDays::ReportDays(Database& database, Instant at)
{
    std::map<Instant, Instant> newest; // by day
    Statement rows(database, timesSql);
    auto last = newest.end();
    while (rows.step()) {
        const auto time = rows.integer(0);
        if (time > at) {
            next = std::min(next, time);
            continue;
        }
        const auto day = time / microsPerDay;
        if (last == newest.end() || last->first != day) {
            last = newest.try_emplace(day, time).first;
        }
        last->second = std::max(last->second, time);
    }
    for (auto day = newest.rbegin(); day != newest.rend() && std::ssize(days) < historyLength; ++day) {
        days.push_back(day->second);
    }
    std::ranges::reverse(days);
}

AllReportDays::AllReportDays(Database& database)
{
    Statement rows(database, timesSql);
    auto last = m_days.end();
    while (rows.step()) {
        const auto time = rows.integer(0);
        const auto day = time / microsPerDay;
        if (last == m_days.end() || last->first != day) {
            last = m_days.try_emplace(day, time, time).first;
        }
        last->second = {std::min(last->second.first, time), std::max(last->second.second, time)};
    }
}

std::optional<ReportDays> AllReportDays::at(Instant at) const
{
    ReportDays found;
    const auto later = m_days.upper_bound(at / microsPerDay);
    if (later != m_days.end()) {
        found.next = later->second.first;
    }
    for (auto day = later; day != m_days.begin() && std::ssize(found.days) < historyLength;) {
        --day;
        if (day->second.second > at) {
            return std::nullopt;
        }
        found.days.push_back(day->second.second);
    }
    std::ranges::reverse(found.days);
    return found;
}

HistoryPoint pointOf(const Fleet& fleet, const Overview& counts)
{
    HistoryPoint point {.time = fleet.moment.at(),
        .nodes = counts.nodes,
        .compliant = counts.compliant,
        .nonCompliant = counts.nonCompliant,
        .cannotBeJudged = counts.cannotBeJudged};
    for (const auto& node : fleet.nodes) {
        if (!node.terminated && node.judgement.verdict == Verdict::NonCompliant) {
            ++placeOf(point, standOf(node.judgement));
        }
    }
    point.missingPatches = counts.missing.number;
    point.failedPatches = counts.failed.number;
    point.rebootNodes = counts.pendingReboot.nodes;
    point.openFindings = counts.openFindings.number;
    return point;
}

std::vector<Instant> knownDays(
    Database& database, const Overview& overview, const std::vector<Instant>& days, const Overview* before)
{
    auto first = days.end();
    while (first != days.begin() && known(database, overview, before, *(first - 1))) {
        --first;
    }
    return {first, days.end()};
}

std::vector<HistoryPoint> readPast(Database& database, const Overview& overview, const std::vector<Instant>& days,
    const Overview* before, FleetMemory& memory)
{
    std::vector<HistoryPoint> points(days.size());
    std::vector<Instant> unknown;
    for (std::size_t index = 0; index < days.size(); ++index) {
        if (const auto* point = known(database, overview, before, days[index])) {
            points[index] = *point;
        } else {
            unknown.push_back(days[index]);
        }
    }
    if (unknown.empty()) {
        return points;
    }
    const auto past = memory.pastFacts({.asOf = unknown.front()}, overview.state);
    const FindingHistory findings(*memory.versions(database, overview.state), database, overview.moment, unknown);
    for (std::size_t index = 0; index < days.size(); ++index) {
        if (std::ranges::binary_search(unknown, days[index])) {
            auto then = overview.moment;
            then.asOf = days[index];
            const auto fleet = readFleet(database, then, findings, past.get());
            points[index] = pointOf(fleet, countFleet(fleet));
        }
    }
    return points;
}
