// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingscolumns.h"
#include "models/tables/findingspast.h"
#include "models/tables/findingspicked.h"
#include "models/tables/findingsreader.h"
#include "models/tables/findingsrefresh.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
TablePointer loadPast(Database& database, const Moment& moment, const Scope& scope)
{
    const auto nodesOf = [&] {
        return std::make_shared<const FindingNodes>(loadFindingNodes(database, moment, scope));
    };
    FleetMemory none;
    auto& memory = scope.memory ? *scope.memory : none;
    const auto state = readDataState(database);
    const auto archive = memory.pastFindings(state);
    const auto facts = memory.pastFacts(moment, state);
    if (archive && facts) {
        return pickedFindings(archive, scope.findings, database, moment, nodesOf, facts->counts());
    }
    const auto versions = memory.versions(database, state);
    auto table = findingsFrom(scope.findings, database, moment, nodesOf, *versions);
    if (!table) {
        const auto nodes = nodesOf();
        std::vector<std::int64_t> ids;
        std::ranges::transform(*versions->at(*moment.asOf), std::back_inserter(ids),
            [&](std::uint32_t place) { return versions->id(place); });
        table = FindingsReader(database, moment, scope, nodes).readVersions(ids);
        auto source = std::make_shared<TableSource>(readSource(database, moment));
        source->nodes = nodes;
        table->setSource(std::move(source));
    }
    return table;
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    if (moment.asOf && scope.node == 0) {
        return loadPast(database, moment, scope);
    }
    const auto nodes = std::make_shared<const FindingNodes>(loadFindingNodes(database, moment, scope));
    auto table = FindingsReader(database, moment, scope, nodes).readAll();
    if (scope.node == 0) {
        auto source = std::make_shared<TableSource>(readSource(database, moment));
        source->nodes = nodes;
        table->setSource(std::move(source));
    }
    return table;
}
}

ViewSpec findingsView()
{
    return {.name = "findings",
        .title = QT_TRANSLATE_NOOP("View", "Findings"),
        .columns = findingsColumns(),
        .load = load,
        .order = {.column = "severity", .descending = true},
        .refresh = refreshedFindings,
        .withFindings = true};
}
