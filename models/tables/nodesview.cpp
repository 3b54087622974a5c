// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"
#include "models/tables/datakinds.h"
#include "models/tables/datastate.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/keptoverview.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr ColumnSpec columns[] = {
    nameColumn,
    nodeColumn,
    {.key = "verdict",
        .title = QT_TRANSLATE_NOOP("Column", "Compliance"),
        .type = ColumnType::Verdict,
        .jsonName = "Verdict",
        .searched = false},
    {.key = "causes", .title = QT_TRANSLATE_NOOP("Column", "Why"), .type = ColumnType::Causes, .jsonName = "Causes"},
    platformColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "WorstSeverity"},
    {.key = "missing",
        .title = QT_TRANSLATE_NOOP("Column", "Missing"),
        .type = ColumnType::Number,
        .jsonName = "MissingCount"},
    {.key = "failed",
        .title = QT_TRANSLATE_NOOP("Column", "Failed"),
        .type = ColumnType::Number,
        .jsonName = "FailedCount"},
    {.key = "pendingReboot",
        .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot"),
        .type = ColumnType::Number,
        .jsonName = "InstalledPendingRebootCount"},
    {.key = "rejected",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected"),
        .type = ColumnType::Number,
        .jsonName = "InstalledRejectedCount"},
    {.key = "installed",
        .title = QT_TRANSLATE_NOOP("Column", "Installed"),
        .type = ColumnType::Number,
        .jsonName = "InstalledCount",
        .shown = false},
    {.key = "installedOther",
        .title = QT_TRANSLATE_NOOP("Column", "Installed Other"),
        .type = ColumnType::Number,
        .jsonName = "InstalledOtherCount",
        .shown = false},
    {.key = "notApplicable",
        .title = QT_TRANSLATE_NOOP("Column", "Not Applicable"),
        .type = ColumnType::Number,
        .jsonName = "NotApplicableCount",
        .shown = false},
    {.key = "available",
        .title = QT_TRANSLATE_NOOP("Column", "Available Security Updates"),
        .type = ColumnType::Number,
        .jsonName = "AvailableSecurityUpdateCount",
        .shown = false},
    {.key = "associations",
        .title = QT_TRANSLATE_NOOP("Column", "Failed Associations"),
        .type = ColumnType::Number,
        .jsonName = "FailedAssociationCount"},
    {.key = "custom",
        .title = QT_TRANSLATE_NOOP("Column", "Custom Items"),
        .type = ColumnType::Number,
        .jsonName = "CustomItemCount",
        .shown = false},
    {.key = "findings",
        .title = QT_TRANSLATE_NOOP("Column", "Open Findings"),
        .type = ColumnType::Number,
        .jsonName = "OpenFindingCount"},
    {.key = "staleFindings",
        .title = QT_TRANSLATE_NOOP("Column", "Stale Findings"),
        .type = ColumnType::Number,
        .jsonName = "StaleFindingCount",
        .shown = false},
    {.key = "lastScan",
        .title = QT_TRANSLATE_NOOP("Column", "Last Scan"),
        .type = ColumnType::Time,
        .jsonName = "OperationEndTime"},
    {.key = "since",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Since"),
        .type = ColumnType::Time,
        .jsonName = "NonCompliantSince",
        .shown = false},
    {.key = "days",
        .title = QT_TRANSLATE_NOOP("Column", "Days Non-Compliant"),
        .type = ColumnType::Number,
        .jsonName = "DaysNonCompliant",
        .shown = false},
    {.key = "doubts",
        .title = QT_TRANSLATE_NOOP("Column", "Notes on the Data"),
        .type = ColumnType::Doubts,
        .jsonName = "Doubts",
        .shown = false},
    {.key = "gaps",
        .title = QT_TRANSLATE_NOOP("Column", "Data Missing or Old"),
        .type = ColumnType::Gaps,
        .jsonName = "Gaps",
        .shown = false,
        .searched = false},
    {.key = "patchGroup",
        .title = QT_TRANSLATE_NOOP("Column", "Patch Group"),
        .jsonName = "PatchGroup",
        .shown = false},
    {.key = "baseline",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineId",
        .shown = false},
    {.key = "operation",
        .title = QT_TRANSLATE_NOOP("Column", "Last Operation"),
        .type = ColumnType::Operation,
        .jsonName = "Operation",
        .shown = false,
        .searched = false},
    {.key = "rebootOption",
        .title = QT_TRANSLATE_NOOP("Column", "Reboot Option"),
        .type = ColumnType::RebootOption,
        .jsonName = "RebootOption",
        .shown = false,
        .searched = false},
    {.key = "ping",
        .title = QT_TRANSLATE_NOOP("Column", "Ping Status"),
        .type = ColumnType::Ping,
        .jsonName = "PingStatus",
        .shown = false},
    {.key = "platformType",
        .title = QT_TRANSLATE_NOOP("Column", "Platform Type"),
        .jsonName = "PlatformType",
        .shown = false},
    {.key = "agent", .title = QT_TRANSLATE_NOOP("Column", "Agent Version"), .jsonName = "AgentVersion", .shown = false},
    {.key = "address", .title = QT_TRANSLATE_NOOP("Column", "IP Address"), .jsonName = "IPAddress", .shown = false},
    {.key = "tags", .title = QT_TRANSLATE_NOOP("Column", "Tags"), .jsonName = "Tags", .shown = false},
    {.key = "terminated",
        .title = QT_TRANSLATE_NOOP("Column", "Terminated"),
        .type = ColumnType::Flag,
        .jsonName = "Terminated",
        .shown = false},
    {.key = "countedAs", // one of them: as the chart of the history counts it
        .title = QT_TRANSLATE_NOOP("Column", "Counted As"),
        .type = ColumnType::Stand,
        .jsonName = "CountedAs",
        .shown = false,
        .searched = false},
};

template <typename Enum> std::int64_t bitsOf(const std::vector<Enum>& values)
{
    std::int64_t bits = 0;
    for (const auto value : values) {
        bits |= std::int64_t {1} << static_cast<int>(value);
    }
    return bits;
}

void addNode(RowWriter& row, const NodeState& node, std::int64_t gaps, Instant at)
{
    const auto& patches = node.patches;
    row.text(node.name)
        .text(node.node)
        .state(node.judgement.verdict)
        .number(bitsOf(node.judgement.causes))
        .text(node.platform);
    row.text(node.account).text(node.accountName).text(node.region).state(std::max(node.worstFinding, node.worstItem));
    for (const auto& count : {patches.missing, patches.failed, patches.pendingReboot, patches.rejected,
             patches.installed, patches.installedOther, patches.notApplicable, patches.availableSecurityUpdate}) {
        row.count(count);
    }
    row.number(node.failedAssociations).number(node.customItems).number(node.openFindings).number(node.staleFindings);
    row.time(patches.operationEnd)
        .time(node.nonCompliantSince)
        .number(node.nonCompliantSince ? std::optional((at - *node.nonCompliantSince) / microsPerDay) : std::nullopt)
        .number(bitsOf(node.judgement.doubts))
        .number(node.terminated ? std::nullopt : std::optional(gaps))
        .text(node.patchGroup)
        .text(node.baseline);
    row.state(node.operation)
        .state(node.rebootOption)
        .state(node.ping)
        .text(node.platformType)
        .text(node.agentVersion)
        .text(node.ipAddress);
    row.text(node.tags)
        .flag(node.terminated)
        .state(node.terminated ? Stand::Terminated : standOf(node.judgement))
        .endRow(node.id);
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    FleetMemory none;
    const auto past = scope.memory && scope.node == 0
        ? scope.memory->pastFacts(moment, readDataState(database))
        : nullptr;
    const auto gaps = loadGaps(database, moment, scope, past.get());
    const auto fleet = scope.node != 0
        ? std::make_shared<const Fleet>(readFleet(database, moment, scope, FleetDepth::Everything))
        : (scope.memory ? *scope.memory : none)
              .fleet(database, moment, readDataState(database), FleetDepth::Everything);
    for (const auto& node : fleet->nodes) {
        const auto gap = gaps.find(node.id);
        addNode(row, node, gap == gaps.end() ? 0 : gap->second, moment.at());
    }
    return row.finish();
}
}

TablePointer nodesTable(Database& database, const std::vector<NodeState>& nodes)
{
    RowWriter row(columns, database);
    for (const auto& node : nodes) {
        addNode(row, node, 0, now());
    }
    return row.finish();
}

ViewSpec nodesView()
{
    return {.name = "nodes",
        .title = QT_TRANSLATE_NOOP("View", "Nodes"),
        .columns = columns,
        .load = load,
        .order = {.column = "severity", .descending = true}};
}
