// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overview.h"

#include "models/domain/factsink.h"
#include "models/tables/evidence.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

constexpr int historyLength = 14;

constexpr auto filesSql =
    "SELECT sum(outcome = ?1), max(started + milliseconds * 1000) FROM source_file WHERE outcome IN (?1, ?2)";

// The newest moment of each day on which something was observed, the newest days first.
constexpr auto daysSql = R"(
SELECT max(time) FROM (SELECT time FROM report UNION ALL SELECT time FROM patch_summary WHERE time > 0)
WHERE time <= ?1 GROUP BY time / 86400000000 ORDER BY 1 DESC LIMIT ?2)";

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
    Groups account = {}, platform = {}, region = {}, patchGroup = {};
    std::map<Cause, int> causes = {};
    std::set<std::string> accounts = {};

    void add(const NodeState& node)
    {
        const auto verdict = node.judgement.verdict;
        addToGroup(account, node.account, node.accountName, verdict);
        addToGroup(platform, node.platform.empty() ? node.platformType : node.platform, {}, verdict);
        addToGroup(region, node.region, {}, verdict);
        addToGroup(patchGroup, node.patchGroup, {}, verdict);
        for (const auto cause : node.judgement.causes) {
            ++causes[cause];
        }
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

void addCause(HistoryPoint& point, const std::vector<Cause>& causes)
{
    for (const auto cause : causes) {
        switch (cause) {
        case Cause::Missing:
        case Cause::MissingAfterInstall:
            ++point.missing;
            return;
        case Cause::Failed:
            ++point.failed;
            return;
        case Cause::PendingReboot:
            ++point.pendingReboot;
            return;
        case Cause::Rejected:
            ++point.rejected;
            return;
        case Cause::AssociationFailed:
        case Cause::InventoryFailed:
            ++point.association;
            return;
        case Cause::Custom:
            ++point.custom;
            return;
        case Cause::NeverScanned:
        case Cause::OperationFailed:
        case Cause::ScansOverwrite:
        case Cause::StaleFinding: // these make nothing non-compliant by themselves
            break;
        }
    }
    ++point.other;
}

HistoryPoint pointOf(const Fleet& fleet)
{
    const auto counts = countFleet(fleet);
    HistoryPoint point {.time = fleet.moment.at(),
        .nodes = counts.nodes,
        .compliant = counts.compliant,
        .nonCompliant = counts.nonCompliant,
        .cannotBeJudged = counts.cannotBeJudged};
    for (const auto& node : fleet.nodes) {
        if (!node.terminated && node.judgement.verdict == Verdict::NonCompliant) {
            addCause(point, node.judgement.causes);
        }
    }
    point.missingPatches = counts.missing.number;
    point.failedPatches = counts.failed.number;
    point.rebootNodes = counts.pendingReboot.nodes;
    point.openFindings = counts.openFindings.number;
    return point;
}

// The last days with reports, oldest first. Nothing was reported between the newest one and the moment itself.
std::vector<Instant> daysUntil(Database& database, Instant at)
{
    std::vector<Instant> days;
    Statement rows(database, daysSql);
    rows.bind(1, at);
    rows.bind(2, historyLength);
    while (rows.step()) {
        days.push_back(rows.integer(0));
    }
    std::ranges::reverse(days);
    return days;
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
    overview.byAccount = sorted(std::move(grouping.account));
    overview.byPlatform = sorted(std::move(grouping.platform));
    overview.byRegion = sorted(std::move(grouping.region));
    overview.byPatchGroup = sorted(std::move(grouping.patchGroup));
    return overview;
}

Overview loadOverview(Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    const auto fleet = readFleet(database, moment, {}, FleetDepth::Everything);
    auto overview = countFleet(fleet);
    countFiles(overview, database);
    const auto days = daysUntil(database, moment.at());
    for (std::size_t index = 0; index + 1 < days.size(); ++index) {
        auto then = moment;
        then.asOf = days[index];
        overview.history.push_back(pointOf(readFleet(database, then, {}, FleetDepth::Verdicts)));
    }
    overview.history.push_back(pointOf(fleet));
    overview.history.back().time = days.empty() ? moment.at() : days.back();
    return overview;
}
