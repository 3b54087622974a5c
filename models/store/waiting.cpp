// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waiting.h"

#include <sqlite3.h>
#include <thread>

using namespace std::chrono_literals;

int Database::Waiting::wait(void* self, int count)
{
    auto* waiting = static_cast<Waiting*>(self);
    if (count == 0) {
        waiting->since = std::chrono::steady_clock::now();
    }
    if (waiting->stop.stop_requested() || std::chrono::steady_clock::now() - waiting->since > patience) {
        return 0;
    }
    if (waiting->call) {
        waiting->call();
    }
    std::this_thread::sleep_for(count < 1000 ? 1ms : 20ms);
    return 1;
}

std::stop_callback<std::function<void()>> Database::interruptOn(std::stop_token stop)
{
    m_waiting->stop = stop;
    // Dies with the callback, and then waiting for a lock is no longer cut short.
    const std::shared_ptr<Waiting> watched(m_waiting.get(), [](Waiting* waiting) { waiting->stop = {}; });
    return std::stop_callback<std::function<void()>>(
        std::move(stop), [handle = m_handle, watched] { sqlite3_interrupt(handle); });
}

void Database::checkStop() const
{
    if (!m_writes && m_waiting->stop.stop_requested()) {
        fail(SQLITE_INTERRUPT);
    }
}

void Database::whileWaiting(std::function<void()> call)
{
    m_waiting->call = std::move(call);
}
