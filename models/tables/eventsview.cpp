// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associationerrors.h"
#include "models/domain/commandstatus.h"
#include "models/domain/exitcodes.h"
#include "models/domain/logpatterns.h"
#include "models/domain/logquote.h"
#include "models/tables/accountnames.h"
#include "models/tables/eventwords.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
using Kind = EventFact::Kind;

constexpr auto eventsSql = R"(
SELECT e.id, e.at, e.node, e.kind, e.subject, e.part, e.document, e.type, e.status, e.detailed_status, e.exit_code, e.error_code, e.actor,
  e.text, e.pattern, s.name, e.timed, s.account, s.region
FROM event e LEFT JOIN source_file s ON s.id = e.file WHERE (?2 = 0 OR e.node = ?2) AND (e.at IS NULL OR e.at <= ?1) ORDER BY e.at DESC, e.id)";

constexpr ColumnSpec columns[] = {
    {.key = "time", .title = QT_TRANSLATE_NOOP("Column", "Time"), .type = ColumnType::Time, .jsonName = "Time"},
    {.key = "kind", .title = QT_TRANSLATE_NOOP("Column", "Event"), .type = ColumnType::Sentence, .jsonName = "Event"},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "subject",
        .title = QT_TRANSLATE_NOOP("Column", "Subject"),
        .type = ColumnType::Identifier,
        .jsonName = "Subject"},
    {.key = "part",
        .title = QT_TRANSLATE_NOOP("Column", "Part"),
        .type = ColumnType::Identifier,
        .jsonName = "Part",
        .shown = false},
    {.key = "document", .title = QT_TRANSLATE_NOOP("Column", "Document"), .jsonName = "DocumentName"},
    {.key = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .jsonName = "Type", .shown = false},
    {.key = "status", .title = QT_TRANSLATE_NOOP("Column", "Status"), .jsonName = "Status"},
    {.key = "detailedStatus",
        .title = QT_TRANSLATE_NOOP("Column", "Detailed Status"),
        .jsonName = "StatusDetails",
        .shown = false},
    {.key = "exitCode",
        .title = QT_TRANSLATE_NOOP("Column", "Exit Code"),
        .type = ColumnType::Number,
        .jsonName = "ExitCode"},
    {.key = "errorCode", .title = QT_TRANSLATE_NOOP("Column", "Error Code"), .jsonName = "ErrorCode", .shown = false},
    {.key = "meaning",
        .title = QT_TRANSLATE_NOOP("Column", "Meaning"),
        .type = ColumnType::Sentence,
        .jsonName = "Meaning"},
    {.key = "text", .title = QT_TRANSLATE_NOOP("Column", "Text"), .jsonName = "Text"},
    {.key = "actor", .title = QT_TRANSLATE_NOOP("Column", "By"), .jsonName = "Actor"},
    {.key = "timed",
        .title = QT_TRANSLATE_NOOP("Column", "Own Time"),
        .type = ColumnType::Flag,
        .jsonName = "HasOwnTime",
        .shown = false},
    {.key = "file", .title = QT_TRANSLATE_NOOP("Column", "File"), .jsonName = "File", .shown = false},
};

Message meaningOf(const Statement& event, Words& words)
{
    EventFact fact;
    fact.kind = static_cast<Kind>(event.integer(3));
    fact.status = words.text(event.integer(8));
    fact.detailedStatus = words.text(event.integer(9));
    if (const auto code = event.optionalInteger(10)) {
        fact.exitCode = static_cast<int>(*code);
        fact.text = event.text(13);
    }
    fact.errorCode = words.text(event.integer(11));
    fact.pattern = words.text(event.integer(14));
    return eventMeaning(fact);
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    const auto names = loadAccountNames(database, evidence.words, moment, scope);
    for (auto& node : evidence.nodes) {
        node.accountName = nameOf(names, node.account);
    }
    RowWriter row(columns, database);
    NodeState place;
    Statement events(database, scoped(eventsSql, scope));
    evidence.bind(events);
    while (events.step()) {
        const auto kind = static_cast<Kind>(events.integer(3));
        row.time(events.optionalInteger(1)).text(packed({.text = eventKindWord(kind)}));
        const auto* node = evidence.find(events.optionalInteger(2).value_or(0));
        if (node == nullptr) { // of no node: the place is that of the file
            place.account = events.text(17);
            place.accountName = nameOf(names, place.account);
            place.region = events.text(18);
        }
        row.node(node != nullptr ? node : &place);
        for (int column = 4; column <= 9; ++column) {
            row.word(events.integer(column));
        }
        row.number(events.optionalInteger(10)).word(events.integer(11));
        row.text(packed(meaningOf(events, evidence.words))).text(events.text(13)).word(events.integer(12));
        row.flag(events.integer(16) != 0).text(events.text(15));
        row.endRow(events.integer(0));
    }
    return row.finish();
}
}

Message eventMeaning(const EventFact& event)
{
    const bool failed = event.exitCode && *event.exitCode > 0;
    if (const auto* found = failed ? findFailure(event.text).pattern : nullptr; found && !found->harmless) {
        return {.text = found->explanation};
    }
    if (auto meaning = patternMeaning(event.pattern); !meaning.empty()) {
        return meaning;
    }
    if (failed) {
        if (auto meaning = exitCodeMeaning(std::to_string(*event.exitCode)); !meaning.empty()) {
            return meaning;
        }
    }
    if (event.kind == Kind::Association) {
        return associationErrorMeaning(
            event.errorCode, event.detailedStatus.empty() ? event.status : event.detailedStatus);
    }
    return event.kind == Kind::Command ? commandStatusMeaning(event.status, event.detailedStatus) : Message {};
}

const char* eventKindWord(Kind kind)
{
    switch (kind) {
    case Kind::Command:
        return QT_TRANSLATE_NOOP("Message", "Command");
    case Kind::Association:
        return QT_TRANSLATE_NOOP("Message", "Association execution");
    case Kind::ComplianceState:
        return QT_TRANSLATE_NOOP("Message", "Compliance change");
    case Kind::ComplianceReport:
        return QT_TRANSLATE_NOOP("Message", "Compliance report");
    case Kind::Inventory:
        return QT_TRANSLATE_NOOP("Message", "Inventory report");
    case Kind::ApiCall:
        return QT_TRANSLATE_NOOP("Message", "API call");
    case Kind::Log:
        return QT_TRANSLATE_NOOP("Message", "Log");
    }
    return "";
}

ViewSpec eventsView()
{
    return {.name = "events",
        .title = QT_TRANSLATE_NOOP("View", "Events"),
        .columns = columns,
        .load = load,
        .order = {.column = "time", .descending = true},
        .ofReports = true};
}
