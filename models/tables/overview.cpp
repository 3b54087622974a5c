// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overview.h"

#include "models/domain/factsink.h"
#include "models/tables/evidence.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/overviewhistory.h"
#include "models/tables/overviewtags.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

constexpr auto filesSql =
    "SELECT sum(outcome = ?1), max(started + milliseconds * 1000) FROM source_file WHERE outcome IN (?1, ?2)";

void countPatches(OverviewCount& into, const Count& count)
{
    if (count && *count > 0) {
        into.number += *count;
        ++into.nodes;
    }
}

using Groups = std::map<std::string, GroupCount>;

void addToGroup(Groups& groups, const std::string& name, const std::string& label, Verdict verdict)
{
    auto& group = groups[name];
    group.name = name;
    group.label = std::max(group.label, label);
    ++group.nodes;
    group.compliant += verdict == Verdict::Compliant;
    group.nonCompliant += verdict == Verdict::NonCompliant;
}

std::vector<GroupCount> sorted(Groups&& groups)
{
    std::vector<GroupCount> all;
    for (auto& [name, group] : groups) {
        all.push_back(std::move(group));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &GroupCount::nodes);
    return all;
}

struct Grouping
{
    Groups account = {}, platform = {}, region = {}, patchGroup = {}, baseline = {};
    std::map<Cause, int> causes = {};
    std::map<Doubt, int> doubts = {};
    std::set<std::string> accounts = {};
    TagCounts tags = {};

    void add(const NodeState& node)
    {
        const auto verdict = node.judgement.verdict;
        addToGroup(account, node.account, node.accountName, verdict);
        addToGroup(platform, node.platform, {}, verdict);
        addToGroup(region, node.region, {}, verdict);
        addToGroup(patchGroup, node.patchGroup, {}, verdict);
        addToGroup(baseline, node.baseline, {}, verdict);
        for (const auto cause : node.judgement.causes) {
            ++causes[cause];
        }
        for (const auto doubt : node.judgement.doubts) {
            ++doubts[doubt];
        }
        tags.add(node);
        if (!node.account.empty()) {
            accounts.insert(node.account);
        }
    }
};

void countNode(Overview& overview, const NodeState& node)
{
    const auto& patches = node.patches;
    ++overview.nodes;
    overview.compliant += node.judgement.verdict == Verdict::Compliant;
    overview.nonCompliant += node.judgement.verdict == Verdict::NonCompliant;
    overview.cannotBeJudged += node.judgement.verdict == Verdict::CannotBeJudged;
    countPatches(overview.missing, patches.missing);
    countPatches(overview.failed, patches.failed);
    countPatches(overview.pendingReboot, patches.pendingReboot);
    countPatches(overview.rejected, patches.rejected);
    overview.staleFindings += node.staleFindings;
    overview.dataAsOf = std::max(overview.dataAsOf, patches.operationEnd);
    for (const auto& type : node.types) {
        overview.dataAsOf = std::max(overview.dataAsOf, type.time);
    }
}

Instant holdsUntil(Database& database, const Fleet& fleet, Instant nextReport)
{
    const auto at = fleet.moment.at();
    auto until = nextReport;
    for (const auto& node : fleet.nodes) {
        const auto stale = node.patches.operationEnd.value_or(0) + fleet.moment.freshDays * microsPerDay + 1;
        until = stale > at ? std::min(until, stale) : until;
    }
    Statement expiring(database,
        "SELECT min(time) FROM (SELECT min(expires) AS time FROM decision WHERE expires > ?1"
        " UNION ALL SELECT min(expires) FROM suppression WHERE expires > ?1)");
    expiring.bind(1, at);
    if (expiring.step()) {
        until = std::min(until, expiring.optionalInteger(0).value_or(until));
    }
    return until;
}

void countFiles(Overview& overview, Database& database)
{
    Statement rows(database, filesSql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, static_cast<int>(FileOutcome::Same));
    if (rows.step()) {
        overview.files = static_cast<int>(rows.optionalInteger(0).value_or(0));
        overview.lastImport = rows.optionalInteger(1);
    }
    rows.reset();
}

}

Overview countFleet(const Fleet& fleet)
{
    Overview overview {.moment = fleet.moment};
    Grouping grouping;
    for (const auto& node : fleet.nodes) {
        if (node.terminated) {
            ++overview.terminated;
            continue;
        }
        countNode(overview, node);
        grouping.add(node);
    }
    overview.accounts = static_cast<int>(grouping.accounts.size());
    overview.openFindings = {fleet.findings.open, fleet.findings.nodes};
    overview.criticalFindings = fleet.findings.critical;
    overview.suppressedFindings = fleet.findings.suppressed;
    overview.resolvedFindings = fleet.findings.resolved;
    for (const auto& [cause, nodes] : grouping.causes) {
        overview.causes.push_back({cause, nodes});
    }
    for (const auto& [doubt, nodes] : grouping.doubts) {
        overview.doubts.push_back({doubt, nodes});
    }
    overview.byAccount = sorted(std::move(grouping.account));
    overview.byPlatform = sorted(std::move(grouping.platform));
    overview.byRegion = sorted(std::move(grouping.region));
    overview.byPatchGroup = sorted(std::move(grouping.patchGroup));
    overview.byBaseline = sorted(std::move(grouping.baseline));
    overview.byTag = grouping.tags.counted(
        {.nodes = overview.nodes, .compliant = overview.compliant, .nonCompliant = overview.nonCompliant});
    return overview;
}

CountedFleet loadCountedFleet(
    Database& database, const Moment& moment, const Overview* before, FleetMemory* memory, HistoryDepth depth)
{
    const ReadTransaction reading(database);
    FleetMemory none;
    auto& known = memory ? *memory : none;
    const auto state = readDataState(database);
    CountedFleet counted {.overview = {}, .fleet = known.fleet(database, moment, state, FleetDepth::Numbers)};
    auto& overview = counted.overview = countFleet(*counted.fleet);
    overview.state = state;
    countFiles(overview, database);
    auto reports = known.days(database, moment, state);
    overview.holdsUntil = holdsUntil(database, *counted.fleet, reports.next);
    overview.history.push_back(pointOf(*counted.fleet, overview));
    overview.history.back().time = reports.days.empty() ? moment.at() : reports.days.back();
    if (moment.from) {
        overview.compared = readPast(database, overview, {*moment.from}, before, known).front();
    }
    if (!reports.days.empty()) {
        reports.days.pop_back();
        if (depth == HistoryDepth::Known) {
            auto some = knownDays(database, overview, reports.days, before);
            overview.inPart = some.size() < reports.days.size();
            reports.days = std::move(some);
        }
        auto past = readPast(database, overview, reports.days, before, known);
        overview.history.insert(overview.history.begin(), past.begin(), past.end());
    }
    return counted;
}

Overview loadOverview(Database& database, const Moment& moment, const Overview* before)
{
    return loadCountedFleet(database, moment, before).overview;
}
