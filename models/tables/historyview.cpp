// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/eventwords.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/timelinerows.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>

#include <cstdlib>

namespace {
constexpr ColumnSpec columns[] = {
    {.key = "time", .title = QT_TRANSLATE_NOOP("Column", "Time"), .type = ColumnType::Time, .jsonName = "Time"},
    {.key = "kind", .title = QT_TRANSLATE_NOOP("Column", "Event"), .type = ColumnType::Sentence, .jsonName = "Event"},
    {.key = "what",
        .title = QT_TRANSLATE_NOOP("Column", "What Changed"),
        .type = ColumnType::Sentence,
        .jsonName = "WhatChanged"},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "new",
        .title = QT_TRANSLATE_NOOP("Column", "Newly Non-Compliant"),
        .type = ColumnType::Number,
        .jsonName = "NewlyNonCompliant"},
    {.key = "fixed", .title = QT_TRANSLATE_NOOP("Column", "Fixed"), .type = ColumnType::Number, .jsonName = "Fixed"},
    {.key = "vanished",
        .title = QT_TRANSLATE_NOOP("Column", "Not Reported Any More"),
        .type = ColumnType::Number,
        .jsonName = "Vanished"},
    {.key = "missing",
        .title = QT_TRANSLATE_NOOP("Column", "Missing"),
        .type = ColumnType::Number,
        .jsonName = "MissingCount"},
    {.key = "failed",
        .title = QT_TRANSLATE_NOOP("Column", "Failed"),
        .type = ColumnType::Number,
        .jsonName = "FailedCount"},
    {.key = "pendingReboot",
        .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot"),
        .type = ColumnType::Number,
        .jsonName = "InstalledPendingRebootCount"},
    {.key = "rejected",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected"),
        .type = ColumnType::Number,
        .jsonName = "InstalledRejectedCount"},
    {.key = "baseline",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineId"},
    {.key = "subject",
        .title = QT_TRANSLATE_NOOP("Column", "Subject"),
        .type = ColumnType::Identifier,
        .jsonName = "Subject"},
    {.key = "document", .title = QT_TRANSLATE_NOOP("Column", "Document"), .jsonName = "DocumentName"},
    {.key = "status", .title = QT_TRANSLATE_NOOP("Column", "Status"), .jsonName = "Status"},
    {.key = "actor", .title = QT_TRANSLATE_NOOP("Column", "By"), .jsonName = "Actor"},
    {.key = "file", .title = QT_TRANSLATE_NOOP("Column", "File"), .jsonName = "File"},
};

// Where no list tells the patches, or the same as the list before.
Message byCounts(const TimelineRow& row)
{
    if (row.more.value_or(0) != 0) {
        return {.text = *row.more > 0 ? QT_TRANSLATE_NOOP("Message", "%1 more non-compliant, by the counts")
                                      : QT_TRANSLATE_NOOP("Message", "%1 fewer non-compliant, by the counts"),
            .arguments = {std::to_string(std::abs(*row.more))}};
    }
    return row.more || row.listed ? Message {.text = QT_TRANSLATE_NOOP("Message", "Nothing changed"), .arguments = {}}
                                  : Message {};
}

Message whatChanged(const TimelineRow& row)
{
    if (row.isFirst && !row.more) {
        return {.text = QT_TRANSLATE_NOOP("Message", "First report"), .arguments = {}};
    }
    if (row.started == 0 && row.fixed == 0 && row.vanished == 0) {
        return byCounts(row);
    }
    return {.text = row.vanished == 0
            ? QT_TRANSLATE_NOOP("Message", "+%1 newly non-compliant, −%2 fixed")
            : QT_TRANSLATE_NOOP("Message", "+%1 newly non-compliant, −%2 fixed, %3 not reported any more"),
        .arguments = {std::to_string(row.started), std::to_string(row.fixed), std::to_string(row.vanished)}};
}

const char* kindWord(const TimelineRow& row)
{
    switch (row.kind) {
    case TimelineRow::Kind::Operation:
        return row.operation == Operation::Install ? QT_TRANSLATE_NOOP("Message", "Installation")
            : row.operation == Operation::Scan     ? QT_TRANSLATE_NOOP("Message", "Scan")
                                                   : QT_TRANSLATE_NOOP("Message", "Patch report");
    case TimelineRow::Kind::Associations:
        return QT_TRANSLATE_NOOP("Message", "Associations");
    case TimelineRow::Kind::Custom:
        return QT_TRANSLATE_NOOP("Message", "Custom items");
    case TimelineRow::Kind::Event:
        return row.eventWord;
    }
    return "";
}

constexpr auto saidSql =
    "SELECT kind, status, detailed_status, error_code, exit_code, pattern, text FROM event WHERE id = ?1";
constexpr std::size_t longestSaid = 300;

// What an event means, else what it says, else how it ended.
class EventSayings
{
public:
    explicit EventSayings(Evidence& evidence)
        : m_row(evidence.database, saidSql)
        , m_words(evidence.words)
    {
    }

    [[nodiscard]] Message of(std::int64_t event)
    {
        m_row.bind(1, event);
        Message said;
        if (m_row.step()) {
            const auto text = [&](int column) { return m_words.text(m_row.integer(column)); };
            EventFact fact;
            fact.kind = static_cast<EventFact::Kind>(m_row.integer(0));
            fact.status = text(1);
            fact.detailedStatus = text(2);
            fact.errorCode = text(3);
            if (const auto code = m_row.optionalInteger(4)) {
                fact.exitCode = static_cast<int>(*code);
            }
            fact.pattern = text(5);
            fact.text = m_row.text(6);
            said = eventMeaning(fact);
            if (said.empty()) {
                said = plain(m_row.text(6), fact.status);
            }
        }
        m_row.reset();
        return said;
    }

private:
    static Message plain(std::string_view text, const std::string& status)
    {
        auto end = std::min({text.find('\n'), longestSaid, text.size()});
        while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end; // not in the middle of a character
        }
        const auto line = text.substr(0, end);
        if (line.empty() && status.empty()) {
            return {.text = QT_TRANSLATE_NOOP("Message", "It was recorded")};
        }
        return {.text = "%1", .arguments = {line.empty() ? status : std::string(line)}};
    }

    Statement m_row;
    Words& m_words;
};

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addAccountNames(evidence);
    RowWriter row(columns, database);
    EventSayings sayings(evidence);
    Statement fileName(database, "SELECT name FROM source_file WHERE id = ?1");
    for (const auto& entry : loadTimeline(database, moment, scope)) {
        const bool counted = entry.kind != TimelineRow::Kind::Event;
        const auto told = [counted](int count) { return counted ? std::optional<std::int64_t>(count) : std::nullopt; };
        row.time(entry.time)
            .text(packed({.text = kindWord(entry), .arguments = {}}))
            .text(packed(counted ? whatChanged(entry) : sayings.of(entry.event)));
        row.node(evidence.find(entry.node)).number(told(entry.started)).number(told(entry.fixed));
        row.number(told(entry.vanished)).count(entry.missing).count(entry.failed);
        row.count(entry.pendingReboot).count(entry.rejected).word(entry.baseline).word(entry.subject);
        row.word(entry.document).word(entry.status).word(entry.actor);
        fileName.bind(1, entry.file);
        row.text(fileName.step() ? fileName.text(0) : std::string_view());
        fileName.reset();
        row.endRow(rowKey(entry.node, std::to_string(entry.time.value_or(0)),
            std::to_string(static_cast<int>(entry.kind)) + ':' + std::to_string(entry.event)));
    }
    return row.finish();
}
}

ViewSpec historyView()
{
    return {.name = "history",
        .title = QT_TRANSLATE_NOOP("View", "History"),
        .columns = columns,
        .load = load,
        .order = {.column = "time", .descending = true},
        .ofReports = true};
}
