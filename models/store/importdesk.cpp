// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importdesk.h"

#include "models/store/importlock.h"
#include "models/store/pendingimports.h"

#include <filesystem>

namespace {

using namespace std::chrono_literals;

constexpr auto longest = 60ms;

std::string folderOf(const Database& database)
{
    return std::filesystem::path(database.path()).parent_path().string();
}

}

ImportDesk::ImportDesk(Database& database)
    : m_database(database)
{
    clear();
}

void ImportDesk::clear()
{
    m_database.showPending();
    if (m_staging == nullptr || m_staging->isLarge()) {
        m_ids.reset();
        m_staging = std::make_unique<Staging>(m_database, folderOf(m_database));
        forgetIds();
    } else {
        m_staging->clear();
    }
}

void ImportDesk::forgetIds()
{
    m_ids = std::make_unique<GlobalIds>(m_database, *m_staging);
}

void ImportDesk::open(const std::stop_token& stop)
{
    while (m_shared == nullptr) {
        const auto guard = m_database.interruptOn(stop);
        auto transaction = std::make_unique<Transaction>(m_database);
        if (!hasPendingImports(m_database)) {
            m_shared = std::move(transaction);
            m_opened = std::chrono::steady_clock::now();
            return;
        }
        transaction.reset();
        const ImportLock lock(m_database.path(), stop);
        removePendingImports(m_database, stop);
    }
}

void ImportDesk::commitWhenDue()
{
    if (!m_sharing || std::chrono::steady_clock::now() - m_opened > longest) {
        commit();
    }
}

void ImportDesk::commit()
{
    if (m_shared == nullptr) {
        return;
    }
    try {
        m_shared->commit();
    } catch (...) {
        m_shared.reset();
        forgetIds();
        throw;
    }
    m_shared.reset();
}

void ImportDesk::giveUpFile()
{
    if (!m_database.inTransaction()) {
        m_shared.reset(); // after some errors SQLite rolls back everything
    }
    forgetIds();
}
