// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writerwaits.h"

#include <chrono>
#include <memory>

// A long piece of writing in several transactions: one ends at once when somebody else wants to write, so that a
// decision hardly waits, and otherwise when it is large, for each writes the pages that it touches. What was committed
// stays when it is given up. The caller holds the ImportLock.
class MergeBatches
{
public:
    MergeBatches(Database& database, std::stop_token stop);

    void tick(unsigned rows = 1); // after so many; throws StoreError: Interrupted when the stop is requested
    void commit();

    [[nodiscard]] std::chrono::milliseconds longest() const; // of one transaction, when nobody else wants to write

private:
    void letOthersWrite();

    Database& m_database;
    std::stop_token m_stop;
    WaitingWriters m_others;
    std::unique_ptr<Transaction> m_transaction;
    std::chrono::steady_clock::time_point m_begun = {};
    unsigned m_rows = 0; // since it was looked whether somebody waits
};
