// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/globalids.h"
#include "models/store/staging.h"

#include <chrono>
#include <memory>

// What the files of one importer share: the staging area, what words are called in the database, and the transaction in
// which small files are merged one after another, for a commit costs more than most of them.
class ImportDesk
{
public:
    explicit ImportDesk(Database& database);

    std::int64_t smallFile = 4000; // facts; a larger one is written in several transactions

    void clear(); // for the next file

    [[nodiscard]] Staging& staging() { return *m_staging; }

    [[nodiscard]] GlobalIds& ids() { return *m_ids; }

    [[nodiscard]] Database& database() { return m_database; }

    // The shared transaction: begun when there is none. Waits for an import that writes in several transactions.
    void open(const std::stop_token& stop);

    // Small files are committed together from here on, when a few tens of milliseconds have passed or on commit().
    void shareCommits() { m_sharing = true; }

    [[nodiscard]] bool isOpen() const { return m_shared != nullptr; } // something waits for its commit

    void commitWhenDue();
    void commit(); // throws StoreError: then nothing since open() is stored
    void giveUpFile(); // its savepoint was rolled back
    void forgetIds(); // rows that were made may not be there

private:
    Database& m_database;
    std::unique_ptr<Staging> m_staging;
    std::unique_ptr<GlobalIds> m_ids;
    std::unique_ptr<Transaction> m_shared;
    std::chrono::steady_clock::time_point m_opened = {};
    bool m_sharing = false;
};
