// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergebatches.h"

#include <sqlite3.h>
#include <thread>

namespace {

using namespace std::chrono_literals;

constexpr auto longest = 60ms;
constexpr auto breath = 3ms; // a waiting decision looks every millisecond
constexpr unsigned ticksBetweenLooks = 64;

}

MergeBatches::MergeBatches(Database& database, std::stop_token stop)
    : m_database(database)
    , m_stop(std::move(stop))
    , m_transaction(std::make_unique<Transaction>(database))
    , m_begun(std::chrono::steady_clock::now())
{
}

void MergeBatches::tick()
{
    if (++m_ticks % ticksBetweenLooks != 0) {
        return;
    }
    if (m_stop.stop_requested()) {
        m_database.fail(SQLITE_INTERRUPT);
    }
    if (std::chrono::steady_clock::now() - m_begun > longest) {
        commit();
        std::this_thread::sleep_for(breath);
        m_transaction = std::make_unique<Transaction>(m_database);
        m_begun = std::chrono::steady_clock::now();
    }
}

void MergeBatches::commit()
{
    m_transaction->commit();
    m_transaction.reset();
}
