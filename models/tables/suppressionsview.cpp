// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/loading.h"
#include "models/tables/suppressions.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
constexpr ColumnSpec columns[] = {
    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .jsonName = "Name"},
    {.key = "note", .title = QT_TRANSLATE_NOOP("Column", "Reason"), .jsonName = "Reason"},
    {.key = "filter",
        .title = QT_TRANSLATE_NOOP("Column", "Filter"),
        .type = ColumnType::Identifier,
        .jsonName = "Filter"},
    {.key = "covers",
        .title = QT_TRANSLATE_NOOP("Column", "Findings"),
        .type = ColumnType::Number,
        .jsonName = "Findings"},
    {.key = "idle",
        .title = QT_TRANSLATE_NOOP("Column", "Suppresses Nothing"),
        .type = ColumnType::Flag,
        .jsonName = "SuppressesNothing"},
    {.key = "expires",
        .title = QT_TRANSLATE_NOOP("Column", "Expires"),
        .type = ColumnType::Time,
        .jsonName = "ExpiresAt"},
    {.key = "author", .title = QT_TRANSLATE_NOOP("Column", "Decided By"), .jsonName = "Author"},
    {.key = "at", .title = QT_TRANSLATE_NOOP("Column", "Decided"), .type = ColumnType::Time, .jsonName = "At"},
    {.key = "expired",
        .title = QT_TRANSLATE_NOOP("Column", "Expired"),
        .type = ColumnType::Flag,
        .jsonName = "Expired",
        .shown = false},
    {.key = "withdrawn",
        .title = QT_TRANSLATE_NOOP("Column", "Withdrawn"),
        .type = ColumnType::Flag,
        .jsonName = "Withdrawn",
        .shown = false},
};

TablePointer load(Database& database, const Moment& moment, const Scope&)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    const auto rules = loadSuppressions(database, moment);
    std::unordered_map<std::int64_t, std::int64_t> covered;
    if (!rules.empty()) {
        for (const auto& [key, decided] : loadDecisions(database, moment)) {
            covered[decided.rule ? decided.rule->rule : 0] += 1;
        }
    }
    for (const auto& rule : rules) {
        const bool inForce = rule.isInForce(moment.at());
        const auto covers = inForce ? covered[rule.rule] : 0;
        row.text(rule.name).text(rule.note).text(rule.filter).number(covers).flag(inForce && covers == 0);
        row.time(rule.expires).text(rule.author).time(rule.at).flag(!rule.withdrawn && !inForce).flag(rule.withdrawn);
        row.endRow(rule.rule);
    }
    return row.finish();
}
}

ViewSpec suppressionsView()
{
    return {.name = "suppressions",
        .title = QT_TRANSLATE_NOOP("View", "Suppressions"),
        .columns = columns,
        .load = load,
        .order = {.column = "expires", .descending = false}};
}
