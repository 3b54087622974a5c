// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/importdesk.h"
#include "models/store/importsession.h"
#include "models/store/ledger.h"
#include "models/store/undoimport.h"

Store::Store(const std::string& path)
    : m_database(path, Database::Mode::Create)
{
}

Store::~Store() = default;

std::int64_t Store::beginRun(const std::string& author)
{
    commitFiles();
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO import_run(started, author) VALUES(?, ?)");
    insert.bind(1, now());
    insert.bind(2, std::string_view(author));
    insert.run();
    const std::int64_t run = m_database.lastInsertId();
    keepUndoable(m_database);
    transaction.commit();
    return run;
}

std::unique_ptr<ImportSession> Store::beginFile(std::int64_t run, const std::string& name, const std::string& path)
{
    desk().clear();
    return std::make_unique<StagedImport>(desk(), run, name, path);
}

std::optional<FileReport> Store::sameFile(
    std::int64_t run, const std::string& name, const std::string& path, const FileScope& scope)
{
    std::int64_t earlier = 0;
    std::optional<FileReport> report = earlierEntry(m_database, scope, earlier);
    if (report) {
        report->name = name;
        report->path = path;
        desk().open({});
        const std::int64_t file = addEntry(m_database, run, *report, now());
        completeEntry(m_database, file, *report, {});
        addBase(m_database, earlier, file);
        desk().commitWhenDue();
    }
    return report;
}

ImportDesk& Store::desk()
{
    if (m_desk == nullptr) {
        m_desk = std::make_unique<ImportDesk>(m_database);
    }
    return *m_desk;
}

void Store::shareCommits()
{
    desk().shareCommits();
}

void Store::writeInBatchesFrom(std::int64_t facts)
{
    desk().smallFile = facts;
}

bool Store::filesWait() const
{
    return m_desk != nullptr && m_desk->isOpen();
}

void Store::commitFiles()
{
    if (m_desk != nullptr) {
        m_desk->commit();
    }
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
