// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/greenplan.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {

constexpr ColumnSpec columns[] = {
    {.key = "step", .title = QT_TRANSLATE_NOOP("Column", "Step"), .type = ColumnType::Number},
    {.key = "patch", .title = QT_TRANSLATE_NOOP("Column", "Install"), .jsonName = "KBIds"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Titles"},
    {.key = "patches",
        .title = QT_TRANSLATE_NOOP("Column", "Patches"),
        .type = ColumnType::Number,
        .shown = false,
        .searched = false},
    {.key = "patchesSoFar",
        .title = QT_TRANSLATE_NOOP("Column", "Patches So Far"),
        .type = ColumnType::Number,
        .searched = false},
    {.key = "nodes",
        .title = QT_TRANSLATE_NOOP("Column", "Nodes Turned Compliant"),
        .type = ColumnType::Number,
        .searched = false},
    {.key = "nodesSoFar",
        .title = QT_TRANSLATE_NOOP("Column", "Nodes So Far"),
        .type = ColumnType::Number,
        .searched = false},
};

std::string joined(const std::vector<NamedPatch>& patches, std::string NamedPatch::*part)
{
    std::string text;
    for (const auto& patch : patches) {
        text += (text.empty() ? "" : ", ") + patch.*part;
    }
    return text;
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const auto plan = loadGreenPlan(database, moment, mostPatchesOfPlan, scope);
    RowWriter row(columns, database);
    std::int64_t number = 0;
    for (const auto& step : plan.steps) {
        row.number(++number).text(joined(step.patches, &NamedPatch::id)).text(joined(step.patches, &NamedPatch::title));
        row.number(std::ssize(step.patches)).number(static_cast<std::int64_t>(step.patchesSoFar));
        row.number(std::ssize(step.nodes)).number(static_cast<std::int64_t>(step.nodesSoFar)).endRow(number);
    }
    return row.finish();
}

}

// One row a step: see models/domain/greenpath.h.
ViewSpec greenPathView()
{
    return {.name = "green-path",
        .title = QT_TRANSLATE_NOOP("View", "Shortest Path to Green"),
        .columns = columns,
        .load = load,
        .order = {.column = "step", .descending = false},
        .ofReports = true};
}
