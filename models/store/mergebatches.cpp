// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergebatches.h"

#include <sqlite3.h>
#include <thread>

namespace {

using namespace std::chrono_literals;

constexpr auto longestHearing = 2s;
constexpr auto longestDeaf = 60ms; // a decision waits for the whole of it
constexpr auto breath = 1ms;
constexpr int breaths = 100; // whoever has not written then gets the next turn
constexpr auto deafBreath = 3ms; // who waits looks every millisecond
constexpr unsigned rowsBetweenLooks = 64;

}

MergeBatches::MergeBatches(Database& database, std::stop_token stop)
    : m_database(database)
    , m_stop(std::move(stop))
    , m_others(database.path())
    , m_transaction(std::make_unique<Transaction>(database))
    , m_begun(std::chrono::steady_clock::now())
{
}

void MergeBatches::tick(unsigned rows)
{
    m_rows += rows;
    if (m_rows < rowsBetweenLooks) {
        return;
    }
    m_rows = 0;
    if (m_stop.stop_requested()) {
        m_database.fail(SQLITE_INTERRUPT);
    }
    if (m_others.any() || std::chrono::steady_clock::now() - m_begun > longest()) {
        commit();
        letOthersWrite();
        m_transaction = std::make_unique<Transaction>(m_database);
        m_begun = std::chrono::steady_clock::now();
    }
}

std::chrono::milliseconds MergeBatches::longest() const
{
    return m_others.heard() ? std::chrono::milliseconds(longestHearing) : longestDeaf;
}

void MergeBatches::letOthersWrite()
{
    if (!m_others.heard()) {
        std::this_thread::sleep_for(deafBreath);
    }
    for (int i = 0; i < breaths && m_others.any(); ++i) {
        std::this_thread::sleep_for(breath);
    }
}

void MergeBatches::commit()
{
    m_transaction->commit();
    m_transaction.reset();
}
