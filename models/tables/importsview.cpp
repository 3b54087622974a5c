// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/factsink.h"
#include "models/tables/loading.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
constexpr auto filesSql = R"(
SELECT s.id, s.started, s.name, s.outcome, s.kind, s.account, s.region, s.node, s.read, s.created, s.updated, s.unchanged, s.rejected, s.clashes,
  s.captured, s.partial, s.size, s.milliseconds, s.problem, s.advice, s.place, s.path, s.sha256, r.author,
  s.node IN (SELECT node_id FROM node WHERE id = ?2), s.run, s.captured_from
FROM source_file s JOIN import_run r ON r.id = s.run WHERE NOT (s.outcome = 3 AND s.problem = '') -- still being written
ORDER BY s.id)";

constexpr ColumnSpec columns[] = {
    {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "File"), .jsonName = "Name"},
    {.key = "started",
        .title = QT_TRANSLATE_NOOP("Column", "Imported"),
        .type = ColumnType::Time,
        .jsonName = "ImportedAt"},
    {.key = "outcome",
        .title = QT_TRANSLATE_NOOP("Column", "Result"),
        .type = ColumnType::FileOutcome,
        .jsonName = "Outcome"},
    {.key = "recognised", .title = QT_TRANSLATE_NOOP("Column", "Recognized As"), .jsonName = "RecognizedAs"},
    {.key = "kind",
        .title = QT_TRANSLATE_NOOP("Column", "Kind"),
        .type = ColumnType::Identifier,
        .jsonName = "Kind",
        .shown = false},
    {.key = "account", .title = QT_TRANSLATE_NOOP("Column", "Account"), .jsonName = "AwsAccountId"},
    {.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .jsonName = "Region", .shown = false},
    {.key = "scopeFrom",
        .title = QT_TRANSLATE_NOOP("Column", "Account and Region From"),
        .type = ColumnType::Sentence,
        .jsonName = "AccountFrom",
        .shown = false},
    {.key = "node",
        .title = QT_TRANSLATE_NOOP("Column", "Node ID"),
        .type = ColumnType::Identifier,
        .jsonName = "InstanceId",
        .shown = false},
    {.key = "read", .title = QT_TRANSLATE_NOOP("Column", "Read"), .type = ColumnType::Number, .jsonName = "Read"},
    {.key = "created", .title = QT_TRANSLATE_NOOP("Column", "New"), .type = ColumnType::Number, .jsonName = "New"},
    {.key = "updated",
        .title = QT_TRANSLATE_NOOP("Column", "Changed"),
        .type = ColumnType::Number,
        .jsonName = "Updated"},
    {.key = "unchanged",
        .title = QT_TRANSLATE_NOOP("Column", "Unchanged"),
        .type = ColumnType::Number,
        .jsonName = "Unchanged"},
    {.key = "rejected",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected Records"),
        .type = ColumnType::Number,
        .jsonName = "Rejected"},
    {.key = "clashes",
        .title = QT_TRANSLATE_NOOP("Column", "Clashes"),
        .type = ColumnType::Number,
        .jsonName = "Clashes"},
    {.key = "captured",
        .title = QT_TRANSLATE_NOOP("Column", "Captured"),
        .type = ColumnType::Time,
        .jsonName = "CapturedAt",
        .shown = false},
    {.key = "capturedFrom",
        .title = QT_TRANSLATE_NOOP("Column", "Captured From"),
        .type = ColumnType::Sentence,
        .jsonName = "CapturedFrom",
        .shown = false},
    {.key = "partial",
        .title = QT_TRANSLATE_NOOP("Column", "Partial"),
        .type = ColumnType::Flag,
        .jsonName = "Partial",
        .shown = false},
    {.key = "size",
        .title = QT_TRANSLATE_NOOP("Column", "Bytes"),
        .type = ColumnType::Number,
        .jsonName = "Size",
        .shown = false},
    {.key = "milliseconds",
        .title = QT_TRANSLATE_NOOP("Column", "Milliseconds"),
        .type = ColumnType::Number,
        .jsonName = "Milliseconds"},
    {.key = "problem",
        .title = QT_TRANSLATE_NOOP("Column", "Problem"),
        .type = ColumnType::Sentence,
        .jsonName = "Problem"},
    {.key = "advice",
        .title = QT_TRANSLATE_NOOP("Column", "What to Do"),
        .type = ColumnType::Sentence,
        .jsonName = "Advice",
        .shown = false},
    {.key = "place",
        .title = QT_TRANSLATE_NOOP("Column", "Place"),
        .type = ColumnType::Sentence,
        .jsonName = "Place",
        .shown = false,
        .searched = false},
    {.key = "path",
        .title = QT_TRANSLATE_NOOP("Column", "Path"),
        .type = ColumnType::Identifier,
        .jsonName = "Path",
        .shown = false},
    {.key = "sha256",
        .title = QT_TRANSLATE_NOOP("Column", "SHA-256"),
        .type = ColumnType::Identifier,
        .jsonName = "Sha256",
        .shown = false},
    {.key = "author", .title = QT_TRANSLATE_NOOP("Column", "Imported By"), .jsonName = "ImportedBy", .shown = false},
    {.key = "run",
        .title = QT_TRANSLATE_NOOP("Column", "Import"),
        .type = ColumnType::Number,
        .jsonName = "Import",
        .shown = false},
};

std::string capturedWord(CapturedFrom from)
{
    switch (from) {
    case CapturedFrom::Data:
        return packed({QT_TRANSLATE_NOOP("Message", "the data"), {}});
    case CapturedFrom::FileName:
        return packed({QT_TRANSLATE_NOOP("Message", "the file's name"), {}});
    case CapturedFrom::FileTime:
        return packed({QT_TRANSLATE_NOOP("Message", "the file's own time"), {}});
    case CapturedFrom::User:
        return packed({QT_TRANSLATE_NOOP("Message", "the person who imported it"), {}});
    case CapturedFrom::Nothing:
        break;
    }
    return {};
}

std::string kindTitle(const Scope& scope, std::string_view key)
{
    return scope.files.kindTitle != nullptr && !key.empty() ? scope.files.kindTitle(key) : std::string(key);
}

std::string scopeWord(const Scope& scope, const Statement& file)
{
    return scope.files.scopeFrom == nullptr ? std::string()
                                            : packed(scope.files.scopeFrom(file.text(21), file.text(5), file.text(6)));
}

// Of any moment all of them: what tells of an earlier one may have been imported later.
TablePointer load(Database& database, const Moment& /*moment*/, const Scope& scope)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    Statement file(database, filesSql);
    file.bind(2, scope.node);
    while (file.step()) {
        if (scope.node != 0 && file.integer(24) == 0) {
            continue;
        }
        row.text(file.text(2)).time(file.integer(1)).number(file.integer(3));
        row.text(kindTitle(scope, file.text(4))).text(file.text(4)).text(file.text(5)).text(file.text(6));
        row.text(scopeWord(scope, file)).text(file.text(7));
        for (const auto field : {8, 9, 10, 11, 12, 13, 14}) {
            row.number(file.optionalInteger(field));
        }
        row.text(capturedWord(static_cast<CapturedFrom>(file.integer(26))));
        for (const auto field : {15, 16, 17}) {
            row.number(file.optionalInteger(field));
        }
        for (const auto field : {18, 19, 20, 21, 22, 23}) {
            row.text(file.text(field));
        }
        row.number(file.integer(25));
        row.endRow(file.integer(0));
    }
    return row.finish();
}
}

ViewSpec importsView()
{
    return {.name = "imports",
        .title = QT_TRANSLATE_NOOP("View", "Imports"),
        .columns = columns,
        .load = load,
        .order = {.column = "started", .descending = true}};
}
