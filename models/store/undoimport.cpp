// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undoimport.h"

#include "models/store/changes.h"
#include "models/store/importlock.h"
#include "models/store/pendingimports.h"

#include <QtGlobal>

namespace {

constexpr std::size_t dependentsNamed = 20;

std::int64_t numberOf(Database& database, const char* sql, std::int64_t run)
{
    Statement row(database, sql);
    row.bind(1, run);
    return row.step() ? row.integer(0) : 0;
}

void addDependents(Database& database, std::int64_t run, UndoneImport& undone)
{
    Statement rows(database,
        "SELECT DISTINCT f.name FROM import_base b JOIN source_file e ON e.id = b.earlier JOIN source_file f ON f.id = "
        "b.file"
        " WHERE e.run = ?1 AND f.run <> ?1 AND e.outcome = 0 AND f.outcome IN (0, 1) ORDER BY f.id");
    rows.bind(1, run);
    while (rows.step()) {
        if (++undone.dependentCount <= dependentsNamed) {
            undone.dependents.emplace_back(rows.text(0));
        }
    }
}

// Findings that would be gone, and what was decided about them would hang in the air.
constexpr const char* decidedSql =
    "SELECT count(DISTINCT d.key) FROM decision d WHERE EXISTS (SELECT 1 FROM finding v JOIN source_file s ON s.id = "
    "v.file"
    " WHERE v.key = d.key AND s.run = ?1) AND NOT EXISTS (SELECT 1 FROM finding v JOIN source_file s ON s.id = v.file"
    " WHERE v.key = d.key AND s.run <> ?1)"
    " AND (SELECT l.status FROM decision l WHERE l.key = d.key ORDER BY l.id DESC LIMIT 1) IS NOT NULL";

Message reasonOf(Database& database, std::int64_t run, const UndoneImport& undone)
{
    if (numberOf(database, "SELECT count(*) FROM source_file WHERE run = ? AND outcome = 0", run) == 0) {
        // One that found everything stored keeps the import that stored it from being undone.
        if (numberOf(database, "SELECT count(*) FROM source_file WHERE run = ? AND outcome = 1", run) != 0) {
            return {};
        }
        return {QT_TRANSLATE_NOOP("Message", "This import stored nothing that could be taken back."), {}};
    }
    if (numberOf(database, "SELECT undoable FROM import_run WHERE id = ?", run) == 0) {
        return {
            QT_TRANSLATE_NOOP("Message", "This import is too long ago: only the newest 20 imports can be taken back."),
            {}};
    }
    if (undone.dependentCount != 0) {
        return {QT_TRANSLATE_NOOP("Message",
                    "Files of later imports speak of the same nodes or findings: %1. Undo those imports first."),
            {std::to_string(undone.dependentCount)}};
    }
    if (undone.decided != 0) {
        return {QT_TRANSLATE_NOOP(
                    "Message", "Findings that only this import brought were triaged: %1. Undo those decisions first."),
            {std::to_string(undone.decided)}};
    }
    return {};
}

void restore(Database& database, std::int64_t file)
{
    ChangedRows rows(database);
    Statement changes(database, "SELECT kind, before FROM import_change WHERE file = ? ORDER BY step DESC");
    changes.bind(1, file);
    while (changes.step()) {
        rows.write(static_cast<ChangedTable>(changes.integer(0)), ChangedRows::unpacked(changes.text(1)));
    }
    for (const char* sql : {"DELETE FROM import_change WHERE file = ?", "DELETE FROM import_base WHERE file = ?",
             "DELETE FROM import_base WHERE earlier = ?"}) {
        Statement remove(database, sql);
        remove.bind(1, file);
        remove.run();
    }
    Statement mark(database, "UPDATE source_file SET outcome = ? WHERE id = ?");
    mark.bind(1, static_cast<int>(FileOutcome::Undone));
    mark.bind(2, file);
    mark.run();
}

}

void keepUndoable(Database& database)
{
    // The newest 20 that stored something.
    constexpr const char* old = "(SELECT id FROM import_run WHERE undoable = 1 AND id < (SELECT min(id) FROM"
                                " (SELECT id FROM import_run WHERE undoable = 1 ORDER BY id DESC LIMIT 20)))";
    Statement any(database, std::string("SELECT count(*) FROM ") + old);
    if (!any.step() || any.integer(0) == 0) {
        return;
    }
    any.reset();
    const std::string files = std::string("(SELECT id FROM source_file WHERE run IN ") + old + ")";
    Statement(database, "DELETE FROM import_change WHERE file IN " + files).run();
    Statement(database, "DELETE FROM import_base WHERE earlier IN " + files).run();
    Statement(database, std::string("UPDATE import_run SET undoable = 0 WHERE id IN ") + old).run();
}

UndoneImport undoObstacle(Database& database, std::int64_t run)
{
    UndoneImport undone;
    addDependents(database, run, undone);
    undone.decided = static_cast<std::uint64_t>(numberOf(database, decidedSql, run));
    undone.reason = reasonOf(database, run, undone);
    return undone;
}

void takeBack(Database& database, std::int64_t run, UndoneImport& undone)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> files; // and the first block of its originals
    {
        Statement rows(database,
            "SELECT id, first_original, created + updated FROM source_file WHERE run = ? AND outcome = 0 ORDER BY id "
            "DESC");
        rows.bind(1, run);
        while (rows.step()) {
            files.emplace_back(rows.integer(0), rows.integer(1));
            undone.records += static_cast<std::uint64_t>(rows.integer(2));
        }
    }
    for (const auto& [file, firstOriginal] : files) {
        restore(database, file);
        addPendingImport(database, file, firstOriginal);
    }
    const auto same = numberOf(database, "SELECT count(*) FROM source_file WHERE run = ? AND outcome = 1", run);
    for (const char* sql :
        {"DELETE FROM import_base WHERE file IN (SELECT id FROM source_file WHERE run = ?1 AND outcome = 1)",
            "UPDATE source_file SET outcome = 5 WHERE run = ?1 AND outcome = 1"}) {
        Statement forget(database, sql);
        forget.bind(1, run);
        forget.run();
    }
    Statement mark(database, "UPDATE import_run SET undoable = 0, undone = 1 WHERE id = ?");
    mark.bind(1, run);
    mark.run();
    undone.files = files.size() + static_cast<std::size_t>(same);
    undone.done = true;
}

UndoneImport Store::undoImport(std::int64_t run, std::stop_token stop)
{
    commitFiles();
    m_database.showPending();
    const ImportLock lock(m_database.path(), stop);
    removePendingImports(m_database, stop);
    UndoneImport undone;
    {
        Transaction transaction(m_database);
        undone = undoObstacle(m_database, run);
        if (!undone.reason.empty()) {
            return undone;
        }
        takeBack(m_database, run, undone);
        transaction.commit();
    }
    return undone;
}

bool Store::removeLeftovers(std::stop_token stop)
{
    commitFiles();
    m_database.showPending();
    if (!hasPendingImports(m_database)) {
        return false;
    }
    const ImportLock lock(m_database.path(), std::try_to_lock);
    if (!lock.held()) {
        return false;
    }
    removePendingImports(m_database, stop);
    return true;
}
