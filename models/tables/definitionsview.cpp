// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace {
using Kind = DefinitionFact::Kind;

// Of each thing the one that holds first.
constexpr auto definitionsSql = R"(
SELECT d.id, d.kind, d.subject, d.name, d.account, d.region, d.at, d.details, f.name
FROM definition d JOIN word n ON n.id = d.name LEFT JOIN source_file f ON f.id = d.file
WHERE ?2 = 0 AND (d.at IS NULL OR d.at <= ?1) ORDER BY d.kind, d.at DESC, d.details DESC, n.text DESC)";

constexpr ColumnSpec columns[] = {
    {.key = "kind", .title = QT_TRANSLATE_NOOP("Column", "What"), .type = ColumnType::Sentence, .jsonName = "What"},
    {.key = "id", .title = QT_TRANSLATE_NOOP("Column", "ID"), .type = ColumnType::Identifier, .jsonName = "Id"},
    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .jsonName = "Name"},
    accountColumn,
    accountNameColumn,
    regionColumn,
    {.key = "time",
        .title = QT_TRANSLATE_NOOP("Column", "Last Changed or Read"),
        .type = ColumnType::Time,
        .jsonName = "Time"},
    {.key = "current",
        .title = QT_TRANSLATE_NOOP("Column", "Current"),
        .type = ColumnType::Flag,
        .jsonName = "Current"},
    {.key = "details", .title = QT_TRANSLATE_NOOP("Column", "Details"), .jsonName = "Details"},
    {.key = "file", .title = QT_TRANSLATE_NOOP("Column", "File"), .jsonName = "File", .shown = false},
};

const char* kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Baseline:
        return QT_TRANSLATE_NOOP("Message", "Patch baseline");
    case Kind::Association:
        return QT_TRANSLATE_NOOP("Message", "Association");
    case Kind::PatchGroup:
        return QT_TRANSLATE_NOOP("Message", "Patch group");
    case Kind::Totals:
        return QT_TRANSLATE_NOOP("Message", "Totals");
    }
    return "";
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    const Evidence evidence(database, moment, scope);
    RowWriter row(columns, database);
    const auto accounts = loadAccountNames(database, row.words(), moment, scope);
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>, bool> met;
    Statement definitions(database, definitionsSql);
    evidence.bind(definitions);
    while (definitions.step()) {
        const auto number = [&](int column) { return definitions.integer(column); };
        const bool holds = met.try_emplace({number(1), number(2), number(4), number(5)}, true).second;
        row.text(packed({.text = kindWord(static_cast<Kind>(number(1)))}));
        row.word(number(2)).word(number(3)).word(number(4)).text(nameOf(accounts, row.words().text(number(4))));
        row.word(number(5));
        row.time(definitions.optionalInteger(6)).flag(holds).text(definitions.text(7)).text(definitions.text(8));
        row.endRow(number(0));
    }
    return row.finish();
}
}

ViewSpec definitionsView()
{
    return {.name = "definitions",
        .title = QT_TRANSLATE_NOOP("View", "Baselines and Associations"),
        .columns = columns,
        .load = load,
        .order = {.column = "time", .descending = true},
        .ofReports = true};
}
