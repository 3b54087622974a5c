// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <chrono>
#include <memory>

// A long piece of writing in many transactions of less than a tenth of a second each, so that a decision never waits
// for it. What was committed stays when it is given up.
class MergeBatches
{
public:
    MergeBatches(Database& database, std::stop_token stop);

    void tick(); // between two rows; throws StoreError: Interrupted when the stop is requested
    void commit();

private:
    Database& m_database;
    std::stop_token m_stop;
    std::unique_ptr<Transaction> m_transaction;
    std::chrono::steady_clock::time_point m_begun = {};
    unsigned m_ticks = 0;
};
