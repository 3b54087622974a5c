// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/blockers.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

constexpr ColumnSpec columns[] = {
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    {.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .jsonName = "Region"},
    platformColumn,
    {.key = "pendingReboot",
        .title = QT_TRANSLATE_NOOP("Column", "Patches Waiting"),
        .type = ColumnType::Number,
        .jsonName = "InstalledPendingRebootCount"},
    {.key = "since",
        .title = QT_TRANSLATE_NOOP("Column", "Waiting Since"),
        .type = ColumnType::Time,
        .jsonName = "WaitingSince"},
    {.key = "rebootOption",
        .title = QT_TRANSLATE_NOOP("Column", "Reboot Option"),
        .type = ColumnType::RebootOption,
        .jsonName = "RebootOption",
        .searched = false},
    {.key = "patchGroup", .title = QT_TRANSLATE_NOOP("Column", "Patch Group"), .jsonName = "PatchGroup"},
    {.key = "groupNodes",
        .title = QT_TRANSLATE_NOOP("Column", "Others in the Group"),
        .type = ColumnType::Number,
        .jsonName = "OtherNodesInPatchGroup"},
    {.key = "operation",
        .title = QT_TRANSLATE_NOOP("Column", "Last Operation"),
        .type = ColumnType::Operation,
        .jsonName = "Operation",
        .shown = false,
        .searched = false},
    {.key = "lastScan",
        .title = QT_TRANSLATE_NOOP("Column", "Last Scan"),
        .type = ColumnType::Time,
        .jsonName = "OperationEndTime"},
    {.key = "platformType",
        .title = QT_TRANSLATE_NOOP("Column", "Platform Type"),
        .jsonName = "PlatformType",
        .shown = false},
    {.key = "ping",
        .title = QT_TRANSLATE_NOOP("Column", "Ping Status"),
        .type = ColumnType::Ping,
        .jsonName = "PingStatus",
        .shown = false},
};

using Groups = std::map<std::string, std::int64_t>; // how many nodes each patch group has

Groups patchGroups(const std::vector<NodeState>& nodes)
{
    Groups groups;
    for (const auto& node : nodes) {
        if (!node.terminated && !node.patchGroup.empty()) {
            ++groups[node.patchGroup];
        }
    }
    return groups;
}

void addNode(RowWriter& row, const NodeState& node, const Groups& groups)
{
    const auto group = groups.find(node.patchGroup);
    row.node(&node)
        .count(node.patches.pendingReboot)
        .time(node.nonCompliantSince) // nothing else makes it so
        .state(node.rebootOption)
        .text(node.patchGroup)
        .number(group == groups.end() ? std::nullopt : std::optional(group->second - 1));
    row.state(node.operation).time(node.patches.operationEnd).text(node.platformType).state(node.ping).endRow(node.id);
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addFacts(evidence, FleetDepth::Numbers);
    addAccountNames(evidence);
    const auto nodes = judged(evidence).nodes;
    const auto groups = patchGroups(nodes);
    RowWriter row(columns, database);
    auto node = nodes.begin();
    for (const auto& blockers : blockersOf(database, moment, scope, nodes)) {
        if (blockers.waitsForRebootOnly()) {
            node = std::ranges::lower_bound(node, nodes.end(), blockers.node, {}, &NodeState::id);
            addNode(row, *node, groups);
        }
    }
    return row.finish();
}

}

// Nodes that nothing but a reboot, and a scan after it, stands between and compliance.
ViewSpec rebootQueueView()
{
    return {.name = "reboot-queue",
        .title = QT_TRANSLATE_NOOP("View", "Reboot Queue"),
        .columns = columns,
        .load = load,
        .order = {.column = "since", .descending = false},
        .ofReports = true};
}
