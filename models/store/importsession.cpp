// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importsession.h"

#include "models/store/definitionmerge.h"
#include "models/store/eventmerge.h"
#include "models/store/factmerge.h"
#include "models/store/findingmerge.h"
#include "models/store/findingupdatemerge.h"
#include "models/store/ledger.h"

#include <QtGlobal>

#include <filesystem>
#include <sqlite3.h>

namespace {

constexpr std::size_t rejectionsKept = 100;

std::string folderOf(const Database& database)
{
    return std::filesystem::path(database.path()).parent_path().string();
}

void addNotes(FileReport& report, MergeResult& result)
{
    report.notes = std::move(result.notes);
    if (result.clashes > report.notes.size()) {
        report.notes.push_back({QT_TRANSLATE_NOOP("Message", "Clashes that are not listed: %1."),
            {std::to_string(result.clashes - report.notes.size())}});
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

StagedImport::StagedImport(Database& database, std::int64_t run, std::string name, std::string path)
    : m_database(database)
    , m_run(run)
    , m_name(std::move(name))
    , m_path(std::move(path))
    , m_staging(folderOf(database))
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
        const auto guard = m_database.interruptOn(stop);
        return merge(scope, stop);
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

FileReport StagedImport::merge(const FileScope& scope, std::stop_token stop)
{
    FileReport report = named({});
    report.outcome = FileOutcome::Stored;
    report.scope = scope;
    MergeResult result(stop);
    Transaction transaction(m_database);
    const std::int64_t file = addEntry(m_database, m_run, report, m_started);
    mergeFacts(report, file, result);
    report.read = m_taken + m_rejectedCount;
    report.created = result.created;
    report.updated = result.updated;
    report.unchanged = result.unchanged + m_empty;
    report.rejected = m_rejectedCount;
    report.clashes = result.clashes;
    for (const Rejected& rejected : m_rejected) {
        report.rejections.push_back(rejected.rejection);
    }
    addNotes(report, result);
    for (const Message& note : report.notes) {
        addNote(m_database, file, note);
    }
    report.milliseconds = elapsed();
    completeEntry(m_database, file, report);
    if (stop.stop_requested()) {
        m_database.fail(SQLITE_INTERRUPT);
    }
    transaction.commit();
    return report;
}

void StagedImport::mergeFacts(const FileReport& report, std::int64_t file, MergeResult& result)
{
    GlobalIds ids(m_database, m_staging);
    KeptOriginals originals(m_database, m_staging);
    SummaryMerge summaries(ids, m_staging, originals, result, file);
    FindingMerge(ids, m_staging, originals, summaries, result, report.scope, file).run();
    FactMerge(ids, m_staging, originals, result, report.scope, file).run();
    if (m_staging.hasNotes()) {
        EventMerge(ids, m_staging, originals, result, report.scope, file).run();
        DefinitionMerge(ids, m_staging, originals, result, report.scope, file).run();
        FindingUpdateMerge(ids, m_staging, originals, result, report.scope, file).run();
    }
    summaries.run();
    for (const Rejected& rejected : m_rejected) {
        addRejection(m_database, file, rejected.rejection, originals.keep(rejected.original));
    }
    originals.finish();
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
    Transaction transaction(m_database);
    const std::int64_t file = addEntry(m_database, m_run, written, m_started);
    completeEntry(m_database, file, written);
    for (const Message& note : written.notes) {
        addNote(m_database, file, note);
    }
    transaction.commit();
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
