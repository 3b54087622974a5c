// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/importdesk.h"
#include "models/store/importsession.h"
#include "models/store/ledger.h"
#include "models/store/undoimport.h"

#include <unordered_map>

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
    const std::string id(findingId);
    return std::move(findingKeys(std::span(&id, 1)).front());
}

std::vector<std::vector<std::int64_t>> Store::findingKeys(std::span<const std::string> findingIds)
{
    std::unordered_multimap<std::string_view, std::size_t> asked;
    for (std::size_t i = 0; i < findingIds.size(); ++i) {
        asked.emplace(findingIds[i], i);
    }
    std::vector<std::vector<std::int64_t>> keys(findingIds.size());
    Statement rows(m_database, "SELECT id, finding_id FROM finding_name ORDER BY id");
    while (rows.step()) {
        const auto [first, last] = asked.equal_range(rows.text(1));
        for (auto place = first; place != last; ++place) {
            keys[place->second].push_back(rows.integer(0));
        }
    }
    // A receipt may know of a finding that was never imported, or whose import is not complete.
    Statement stored(
        m_database, "SELECT 1 FROM finding WHERE key = ? AND file NOT IN (SELECT file FROM pending_import) LIMIT 1");
    for (auto& some : keys) {
        std::erase_if(some, [&stored](std::int64_t key) {
            stored.bind(1, key);
            const bool there = stored.step();
            stored.reset();
            return !there;
        });
    }
    return keys;
}
