// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/importsession.h"
#include "models/store/ledger.h"

Store::Store(const std::string& path)
    : m_database(path, Database::Mode::Create)
{
}

std::int64_t Store::beginRun(const std::string& author)
{
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO import_run(started, author) VALUES(?, ?)");
    insert.bind(1, now());
    insert.bind(2, std::string_view(author));
    insert.run();
    const std::int64_t run = m_database.lastInsertId();
    transaction.commit();
    return run;
}

std::unique_ptr<ImportSession> Store::beginFile(std::int64_t run, const std::string& name, const std::string& path)
{
    return std::make_unique<StagedImport>(m_database, run, name, path);
}

std::optional<FileReport> Store::sameFile(
    std::int64_t run, const std::string& name, const std::string& path, const FileScope& scope)
{
    std::optional<FileReport> report = earlierEntry(m_database, scope);
    if (report) {
        report->name = name;
        report->path = path;
        Transaction transaction(m_database);
        completeEntry(m_database, addEntry(m_database, run, *report, now()), *report);
        transaction.commit();
    }
    return report;
}

std::vector<std::int64_t> Store::findingKeys(std::string_view findingId)
{
    Statement find(m_database,
        "SELECT id FROM finding_key k WHERE finding_id = ? AND EXISTS (SELECT 1 FROM finding f WHERE f.key = k.id)"
        " ORDER BY id");
    find.bind(1, findingId);
    std::vector<std::int64_t> keys;
    while (find.step()) {
        keys.push_back(find.integer(0));
    }
    return keys;
}

UndoneImport Store::undoImport(std::int64_t, std::stop_token)
{
    return {};
}
