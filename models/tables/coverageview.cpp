// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverage.h"
#include "models/tables/datakinds.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {

constexpr ColumnSpec columns[] = {
    accountColumn,
    accountNameColumn,
    {.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .jsonName = "Region"},
    {.key = "kind",
        .title = QT_TRANSLATE_NOOP("Column", "Kind of Data"),
        .type = ColumnType::DataKind,
        .jsonName = "KindOfData"},
    {.key = "state",
        .title = QT_TRANSLATE_NOOP("Column", "Coverage"),
        .type = ColumnType::Coverage,
        .jsonName = "Coverage"},
    {.key = "covered",
        .title = QT_TRANSLATE_NOOP("Column", "Nodes Covered"),
        .type = ColumnType::Number,
        .jsonName = "NodesCovered"},
    {.key = "known",
        .title = QT_TRANSLATE_NOOP("Column", "Nodes Known"),
        .type = ColumnType::Number,
        .jsonName = "NodesKnown"},
    {.key = "records",
        .title = QT_TRANSLATE_NOOP("Column", "Findings"),
        .type = ColumnType::Number,
        .jsonName = "Findings"},
    {.key = "days",
        .title = QT_TRANSLATE_NOOP("Column", "Days Old"),
        .type = ColumnType::Number,
        .jsonName = "DaysOld"},
    {.key = "newest",
        .title = QT_TRANSLATE_NOOP("Column", "Newest Data"),
        .type = ColumnType::Time,
        .jsonName = "NewestData",
        .shown = false},
    {.key = "oldest",
        .title = QT_TRANSLATE_NOOP("Column", "Oldest Data"),
        .type = ColumnType::Time,
        .jsonName = "OldestData",
        .shown = false},
    {.key = "captured",
        .title = QT_TRANSLATE_NOOP("Column", "Newest File"),
        .type = ColumnType::Time,
        .jsonName = "NewestFile",
        .shown = false},
    {.key = "partialFiles",
        .title = QT_TRANSLATE_NOOP("Column", "Partial Files"),
        .type = ColumnType::Number,
        .jsonName = "PartialFiles",
        .shown = false},
    {.key = "missing",
        .title = QT_TRANSLATE_NOOP("Column", "What Is Missing"),
        .type = ColumnType::Sentence,
        .jsonName = "WhatIsMissing"},
    {.key = "advice",
        .title = QT_TRANSLATE_NOOP("Column", "What to Do"),
        .type = ColumnType::Sentence,
        .jsonName = "WhatToDo"},
};

void addCell(RowWriter& row, const CoverageRow& place, const CoverageCell& cell, const Moment& moment)
{
    const bool byNode = isToldByNode(cell.kind);
    const auto ofNodes = [byNode](int number) { return byNode ? std::optional<std::int64_t>(number) : std::nullopt; };
    row.text(place.account).text(place.accountName).text(place.region).state(cell.kind).state(cell.state);
    row.number(ofNodes(cell.covered)).number(ofNodes(cell.known));
    row.number(cell.records);
    row.number(daysOld(cell, moment)).time(cell.newest).time(cell.oldest).time(cell.captured).number(cell.partialFiles);
    row.text(packed(whatIsMissing(place, cell, moment))).text(packed(whatToDo(place, cell, moment)));
    row.endRow(coverageKey(place, cell.kind));
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    if (scope.node == 0) { // of one node there is none
        for (const auto& place : loadCoverage(database, moment).rows) {
            for (const auto& cell : place.cells) {
                addCell(row, place, cell, moment);
            }
        }
    }
    return row.finish();
}

}

ViewSpec coverageView()
{
    return {.name = "coverage",
        .title = QT_TRANSLATE_NOOP("View", "Coverage"),
        .columns = columns,
        .load = load}; // by account, Region and kind
}
