// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importsession.h"

#include "models/store/factmerge.h"
#include "models/store/findingmerge.h"
#include "models/store/importlock.h"
#include "models/store/ledger.h"
#include "models/store/mergebatches.h"
#include "models/store/notemerge.h"
#include "models/store/pendingimports.h"
#include "models/store/summarymerge.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace {

constexpr std::size_t rejectionsKept = 100;

void addNotes(FileReport& report, const MergeResult& result)
{
    report.notes.insert(report.notes.end(), result.notes.begin(), result.notes.end());
    if (result.unlisted > 0) {
        report.notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "Clashes that are not listed: %1."), {std::to_string(result.unlisted)}});
    }
    if (result.older != 0) {
        report.notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "Records older than what is stored, which only add to history: %1."),
                {std::to_string(result.older)}});
    }
    if (report.scope.partial) {
        report.notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "This file is a part of a report: what is not in it was left as it was."),
                {}});
    }
}

}

StagedImport::StagedImport(ImportDesk& desk, std::int64_t run, std::string name, std::string path)
    : m_desk(desk)
    , m_database(desk.database())
    , m_run(run)
    , m_name(std::move(name))
    , m_path(std::move(path))
    , m_staging(desk.staging())
{
}

void StagedImport::take(SourceRecord&& record)
{
    ++m_taken;
    if (record.facts.empty()) {
        ++m_empty;
        return;
    }
    const std::int64_t original = addOriginal(record.original);
    bool primary = true;
    for (const Fact& fact : record.facts) {
        m_staging.add(fact, primary, original, record);
        primary = false;
    }
}

void StagedImport::reject(const Rejection& rejection)
{
    ++m_rejectedCount;
    if (m_rejected.size() < rejectionsKept) {
        m_rejected.push_back({rejection, rejection.original.empty() ? 0 : addOriginal(rejection.original)});
        m_rejected.back().rejection.original = {};
    }
}

void StagedImport::note(const Message& note)
{
    m_notes.push_back(note);
}

std::int64_t StagedImport::addOriginal(std::string_view text)
{
    const std::int64_t reference = m_originals.add(text);
    if (m_originals.full()) {
        flushOriginals();
    }
    return reference;
}

void StagedImport::flushOriginals()
{
    const auto size = static_cast<std::int64_t>(m_originals.size());
    m_staging.addBlock(size, m_originals.compress());
    m_originals.next();
}

FileReport StagedImport::finish(const FileScope& scope, std::stop_token stop)
{
    if (!m_originals.empty()) {
        flushOriginals();
    }
    rejectNodeless(m_staging.complete(scope));
    try {
        return m_staging.rows() > m_desk.smallFile ? mergeLarge(scope, stop) : mergeSmall(scope, stop);
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Interrupted || !stop.stop_requested()) {
            throw;
        }
    }
    FileReport stopped;
    stopped.outcome = FileOutcome::Stopped;
    stopped.scope = scope;
    stopped.problem = {QT_TRANSLATE_NOOP("Message", "Stopped; nothing of this file was stored."), {}};
    return write(stopped);
}

void StagedImport::rejectNodeless(int records)
{
    if (records == 0) {
        return;
    }
    m_taken -= static_cast<std::uint64_t>(records);
    const Message reason {QT_TRANSLATE_NOOP("Message", "The records do not say which node they are about: %1."),
        {std::to_string(records)}};
    m_rejectedCount += static_cast<std::uint64_t>(records) - 1;
    reject({.reason = reason});
}

FileReport StagedImport::reportOf(const FileScope& scope) const
{
    FileReport report = named({});
    report.outcome = FileOutcome::Stored;
    report.scope = scope;
    return report;
}

FileReport StagedImport::mergeSmall(const FileScope& scope, const std::stop_token& stop)
{
    FileReport report = reportOf(scope);
    m_desk.open(stop);
    try {
        Savepoint savepoint(m_database);
        const std::int64_t file = addEntry(m_database, m_run, report, m_started);
        Changes changes(m_database, m_staging.changes(), file);
        MergeResult result(stop, {});
        mergeRecords(report, file, changes, result);
        complete(report, file, changes);
        if (stop.stop_requested()) {
            m_database.fail(SQLITE_INTERRUPT);
        }
        savepoint.release();
    } catch (...) {
        m_desk.giveUpFile();
        throw;
    }
    m_desk.commitWhenDue();
    return report;
}

// In many transactions; nobody sees the rows before the last one, which makes them all visible.
FileReport StagedImport::mergeLarge(const FileScope& scope, const std::stop_token& stop)
{
    m_desk.commit();
    const ImportLock lock(m_database.path(), stop);
    removePendingImports(m_database, stop);
    const UncheckedReferences unchecked(m_database);
    const auto guard = m_database.interruptOn(stop);
    FileReport report = reportOf(scope);
    const std::int64_t file = beginLarge(report);
    try {
        Changes changes(m_database, m_staging.changes(), file);
        MergeBatches batches(m_database, stop);
        MergeResult result(stop, [&batches] { batches.tick(); });
        mergeRecords(report, file, changes, result);
        batches.commit();
        Transaction last(m_database);
        complete(report, file, changes);
        endPendingImport(m_database, file);
        if (stop.stop_requested()) {
            m_database.fail(SQLITE_INTERRUPT);
        }
        last.commit();
    } catch (...) {
        m_desk.forgetIds();
        dropEntry(m_database, file);
        throw;
    }
    return report;
}

std::int64_t StagedImport::beginLarge(const FileReport& report)
{
    FileReport pending = report;
    pending.outcome = FileOutcome::Stopped; // what it is when this program dies before the end
    Transaction transaction(m_database);
    const std::int64_t file = addEntry(m_database, m_run, pending, m_started);
    addPendingImport(m_database, file, KeptOriginals::nextBlock(m_database));
    transaction.commit();
    return file;
}

void StagedImport::mergeRecords(FileReport& report, std::int64_t file, Changes& changes, MergeResult& result)
{
    GlobalIds& ids = m_desk.ids();
    ids.begin(changes, file);
    KeptOriginals originals(m_database, m_staging);
    if (m_staging.rows() > m_desk.smallFile) {
        ids.prepare(result);
    }
    FindingMerge(ids, m_staging, originals, changes, result, report.scope, file).run();
    SummaryMerge(ids, m_staging, originals, changes, result, file).run();
    FactMerge(ids, m_staging, originals, changes, result, report.scope, file).run();
    mergeNotes(ids, m_staging, originals, changes, result, report.scope, file);
    for (const Rejected& rejected : m_rejected) {
        report.rejections.push_back(rejected.rejection);
        addRejection(m_database, file, rejected.rejection, originals.keep(rejected.original));
    }
    originals.finish();
    m_range = originals.range();
    report.read = m_taken + m_rejectedCount;
    report.created = result.created;
    report.updated = result.updated;
    report.unchanged = result.unchanged + m_empty;
    report.rejected = m_rejectedCount;
    report.clashes = result.clashes;
    report.notes = m_notes;
    addNotes(report, result);
}

void StagedImport::complete(FileReport& report, std::int64_t file, Changes& changes)
{
    changes.apply();
    for (const Message& note : report.notes) {
        addNote(m_database, file, note);
    }
    report.milliseconds = elapsed();
    completeEntry(m_database, file, report, m_range);
}

FileReport StagedImport::refuse(const FileReport& report)
{
    return write(report);
}

FileReport StagedImport::write(const FileReport& report)
{
    FileReport written = named(report);
    written.created = written.updated = written.unchanged = written.rejected = written.clashes = 0;
    written.milliseconds = elapsed();
    m_desk.open({});
    const std::int64_t file = addEntry(m_database, m_run, written, m_started);
    completeEntry(m_database, file, written, {});
    for (const Message& note : written.notes) {
        addNote(m_database, file, note);
    }
    m_desk.commitWhenDue();
    return written;
}

FileReport StagedImport::named(FileReport report) const
{
    report.name = report.name.empty() ? m_name : report.name;
    report.path = report.path.empty() ? m_path : report.path;
    return report;
}

std::int64_t StagedImport::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_clock).count();
}
