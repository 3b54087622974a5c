// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include <QtGlobal>

namespace {

Message shown(const SourcePlace& place)
{
    if (place.line != 0) {
        return {QT_TRANSLATE_NOOP("Message", "line %1, column %2"),
            {std::to_string(place.line), std::to_string(place.column)}};
    }
    if (place.record != 0) {
        return {QT_TRANSLATE_NOOP("Message", "record %1, byte %2"),
            {std::to_string(place.record), std::to_string(place.byte)}};
    }
    return place.byte == 0 ? Message()
                           : Message {QT_TRANSLATE_NOOP("Message", "byte %1"), {std::to_string(place.byte)}};
}

void bindNumber(Statement& statement, int column, std::uint64_t number)
{
    statement.bind(column, static_cast<std::int64_t>(number));
}

}

std::int64_t addEntry(Database& database, std::int64_t run, const FileReport& report, Instant started)
{
    Statement insert(database,
        "INSERT INTO source_file(run, name, path, outcome, kind, account, region, node, captured, captured_from, "
        "partial, size, sha256,"
        " read, created, updated, unchanged, rejected, clashes, started, milliseconds, problem, advice, place)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, 0, ?, ?, ?)");
    const std::string problem = packed(report.problem);
    const std::string advice = packed(report.advice);
    const std::string place = packed(shown(report.place));
    int column = 0;
    insert.bind(++column, run);
    insert.bind(++column, std::string_view(report.name));
    insert.bind(++column, std::string_view(report.path));
    insert.bind(++column, static_cast<int>(report.outcome));
    for (const std::string* text :
        {&report.scope.kind, &report.scope.account, &report.scope.region, &report.scope.node}) {
        insert.bind(++column, std::string_view(*text));
    }
    insert.bind(++column, report.scope.captured);
    insert.bind(++column, static_cast<int>(report.scope.capturedFrom));
    insert.bind(++column, report.scope.partial);
    bindNumber(insert, ++column, report.scope.size);
    insert.bind(++column, std::string_view(report.scope.sha256));
    insert.bind(++column, started);
    for (const std::string* text : {&problem, &advice, &place}) {
        insert.bind(++column, std::string_view(*text));
    }
    insert.run();
    return database.lastInsertId();
}

void completeEntry(Database& database, std::int64_t file, const FileReport& report, const OriginalRange& originals)
{
    Statement update(database,
        "UPDATE source_file SET read = ?, created = ?, updated = ?, unchanged = ?, rejected = ?, clashes = ?, "
        "milliseconds = ?, outcome = ?, first_original = ?, next_original = ? WHERE id = ?");
    int column = 0;
    for (const std::uint64_t sum :
        {report.read, report.created, report.updated, report.unchanged, report.rejected, report.clashes}) {
        bindNumber(update, ++column, sum);
    }
    update.bind(++column, report.milliseconds);
    update.bind(++column, static_cast<int>(report.outcome));
    update.bind(++column, originals.first);
    update.bind(++column, originals.next);
    update.bind(++column, file);
    update.run();
    if (report.outcome == FileOutcome::Stored) {
        Statement mark(database,
            "UPDATE import_run SET undoable = 1 WHERE undoable = 0 AND id = (SELECT run FROM source_file WHERE id = "
            "?)");
        mark.bind(1, file);
        mark.run();
    }
}

void dropEntry(Database& database, std::int64_t file) noexcept
{
    try {
        Transaction transaction(database);
        for (const char* sql : {"DELETE FROM source_note WHERE file = ?", "DELETE FROM source_file WHERE id = ?"}) {
            Statement remove(database, sql);
            remove.bind(1, file);
            remove.run();
        }
        transaction.commit();
    } catch (const StoreError&) {
        return; // it stays as one that was stopped
    }
}

void addBase(Database& database, std::int64_t earlier, std::int64_t file)
{
    Statement insert(database, "INSERT OR IGNORE INTO import_base(earlier, file) VALUES(?, ?)");
    insert.bind(1, earlier);
    insert.bind(2, file);
    insert.run();
}

void addRejection(Database& database, std::int64_t file, const Rejection& rejection, std::int64_t original)
{
    Statement insert(database,
        "INSERT INTO source_note(file, rejected, record, byte, line, column, record_id, reason, original)"
        " VALUES(?, 1, ?, ?, ?, ?, ?, ?, ?)");
    const std::string reason = packed(rejection.reason);
    insert.bind(1, file);
    bindNumber(insert, 2, rejection.place.record);
    bindNumber(insert, 3, rejection.place.byte);
    bindNumber(insert, 4, rejection.place.line);
    bindNumber(insert, 5, rejection.place.column);
    insert.bind(6, std::string_view(rejection.id));
    insert.bind(7, std::string_view(reason));
    insert.bind(8, original == 0 ? std::nullopt : std::optional(original));
    insert.run();
}

void addNote(Database& database, std::int64_t file, const Message& note)
{
    Statement insert(database,
        "INSERT INTO source_note(file, rejected, record, byte, line, column, record_id, reason) VALUES(?, 0, 0, 0, 0, "
        "0, '', ?)");
    const std::string reason = packed(note);
    insert.bind(1, file);
    insert.bind(2, std::string_view(reason));
    insert.run();
}

std::optional<FileReport> earlierEntry(Database& database, const FileScope& scope, std::int64_t& file)
{
    if (scope.sha256.empty()) {
        return std::nullopt;
    }
    Statement find(database,
        "SELECT read, kind, account, region, node, captured, captured_from, size, id FROM source_file"
        " WHERE sha256 = ?1 AND outcome = 0 AND rejected = 0 AND partial = 0 AND (?2 = '' OR account = ?2) AND (?3 = "
        "'' "
        "OR region = ?3)"
        " AND (?4 = '' OR node = ?4) ORDER BY id DESC LIMIT 1");
    find.bind(1, std::string_view(scope.sha256));
    static_assert(static_cast<int>(FileOutcome::Stored) == 0, "the index holds the stored ones");
    find.bind(2, std::string_view(scope.account));
    find.bind(3, std::string_view(scope.region));
    find.bind(4, std::string_view(scope.node));
    if (!find.step()) {
        return std::nullopt;
    }
    FileReport report;
    report.outcome = FileOutcome::Same;
    report.read = report.unchanged = static_cast<std::uint64_t>(find.integer(0));
    report.scope = scope;
    report.scope.kind = find.text(1);
    report.scope.account = find.text(2);
    report.scope.region = find.text(3);
    report.scope.node = find.text(4);
    report.scope.captured = find.optionalInteger(5);
    report.scope.capturedFrom = static_cast<CapturedFrom>(find.integer(6));
    report.scope.size = static_cast<std::uint64_t>(find.integer(7));
    file = find.integer(8);
    return report;
}
