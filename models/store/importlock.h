// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <stop_token>
#include <string>

// Held while a file is merged in several transactions: no other importer, in this process or another, may write facts
// between them. Decisions are not kept waiting. Gone when its process dies.
class ImportLock
{
public:
    // Waits for the one that has it. Throws StoreError: Interrupted when the stop is requested.
    ImportLock(const std::string& database, const std::stop_token& stop);
    ImportLock(const std::string& database, std::try_to_lock_t); // does not wait
    ~ImportLock();
    ImportLock(const ImportLock&) = delete;
    ImportLock& operator=(const ImportLock&) = delete;

    [[nodiscard]] bool held() const { return m_file >= 0; }

private:
    [[nodiscard]] bool acquire();

    std::string m_path;
    int m_file = -1;
};
