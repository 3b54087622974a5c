// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingscolumns.h"
#include "models/tables/findingsreader.h"
#include "models/tables/findingsrefresh.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
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
