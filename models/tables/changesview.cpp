// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/changerows.h"
#include "models/tables/evidence.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/loading.h"
#include "models/tables/overviewhistory.h"
#include "models/tables/tablesource.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr ColumnSpec columns[] = {
    {.key = "change", .title = QT_TRANSLATE_NOOP("Column", "Change"), .type = ColumnType::Change, .jsonName = "Change"},
    {.key = "subject",
        .title = QT_TRANSLATE_NOOP("Column", "What"),
        .type = ColumnType::ChangeSubject,
        .jsonName = "Subject",
        .searched = false},
    {.key = "item",
        .title = QT_TRANSLATE_NOOP("Column", "Patch or Association"),
        .type = ColumnType::Identifier,
        .jsonName = "Id"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "before", .title = QT_TRANSLATE_NOOP("Column", "Before"), .type = ColumnType::Stand, .jsonName = "Before"},
    {.key = "after", .title = QT_TRANSLATE_NOOP("Column", "After"), .type = ColumnType::Stand, .jsonName = "After"},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .type = ColumnType::Time, .jsonName = "Since"},
    {.key = "firstSeen",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Since"),
        .type = ColumnType::Time,
        .jsonName = "NonCompliantSince"},
    {.key = "days",
        .title = QT_TRANSLATE_NOOP("Column", "Days Non-Compliant"),
        .type = ColumnType::Number,
        .jsonName = "DaysNonCompliant"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "Severity"},
    {.key = "cause",
        .title = QT_TRANSLATE_NOOP("Column", "Effect on the Share of Compliant Nodes"),
        .type = ColumnType::FigureCause,
        .jsonName = "FigureCause",
        .shown = false,
        .searched = false},
    {.key = "compliant",
        .title = QT_TRANSLATE_NOOP("Column", "More Compliant Nodes"),
        .type = ColumnType::Number,
        .jsonName = "CompliantNodes",
        .shown = false},
    {.key = "nodes",
        .title = QT_TRANSLATE_NOOP("Column", "More Nodes"),
        .type = ColumnType::Number,
        .jsonName = "Nodes",
        .shown = false},
    {.key = "badBefore",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Items Before"),
        .type = ColumnType::Number,
        .jsonName = "NonCompliantBefore",
        .shown = false},
    {.key = "badAfter",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Items After"),
        .type = ColumnType::Number,
        .jsonName = "NonCompliantAfter",
        .shown = false},
    {.key = "baselineBefore",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline Before"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineBefore",
        .shown = false},
    {.key = "baseline",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineId",
        .shown = false},
    {.key = "fileBefore", .title = QT_TRANSLATE_NOOP("Column", "File Before"), .jsonName = "FileBefore"},
    {.key = "fileAfter", .title = QT_TRANSLATE_NOOP("Column", "File After"), .jsonName = "FileAfter"},
};

Fleet standsAt(Database& database, const Moment& moment, const AccountNames& accounts, FleetMemory* memory)
{
    FleetMemory none;
    auto fleet = (memory ? *memory : none).verdicts(database, moment, readDataState(database));
    for (auto& node : fleet.nodes) {
        node.accountName = nameOf(accounts, node.account);
    }
    return fleet;
}

std::optional<Instant> roundBefore(Database& database, const Moment& asked, FleetMemory* memory)
{
    const auto days =
        memory ? memory->days(database, asked, readDataState(database)).days : ReportDays(database, asked.at()).days;
    return days.size() < 2 ? std::nullopt : std::optional(days[days.size() - 2]);
}

TablePointer load(Database& database, const Moment& asked, const Scope& scope)
{
    const ReadTransaction reading(database);
    auto moment = asked;
    moment.from = asked.from ? asked.from : roundBefore(database, asked, scope.memory);
    auto then = moment;
    then.asOf = moment.from;
    const Between between {moment.from.value_or(moment.at()), moment.at()};
    if (between.from >= between.to) {
        RowWriter none(columns, database);
        return none.finish();
    }
    RowWriter row(columns, database);
    const auto accounts = loadAccountNames(database, row.words(), moment, {.memory = scope.memory});
    auto items = loadChangedItems(database, between); // first: the verdicts may be on their way
    const auto before = standsAt(database, then, accounts, scope.memory);
    const auto after = standsAt(database, moment, accounts, scope.memory);
    auto pairs = pairsOf(before, after);
    if (scope.node != 0) {
        std::erase_if(pairs, [&](const NodePair& pair) { return pair.state().id != scope.node; });
        std::erase_if(items, [&](const ChangedItem& item) { return item.node != scope.node; });
    }
    auto source = std::make_shared<TableSource>();
    source->moment = moment;
    source->figure = ChangeWriter(database, between, row).write(pairs, items);
    auto table = row.finish();
    table->setSource(std::move(source));
    return table;
}
}

ViewSpec changesView()
{
    return {.name = "changes",
        .title = QT_TRANSLATE_NOOP("View", "What Changed"),
        .columns = columns,
        .load = load,
        .order = {.column = "change", .descending = false},
        .ofReports = true};
}
