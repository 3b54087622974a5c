// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

class Database;

using CopyProgressed = std::function<void(std::uint64_t done, std::uint64_t total)>; // bytes

enum class CopyFor { Keeping, Trying }; // Trying: it need not survive a power cut

// All that a database holds, into a file that is empty or not there. Blocking. Throws StoreError, of kind Interrupted
// when it was stopped; what is in the file then is of no use.
void copyDatabase(const Database& source, const std::string& path, CopyFor purpose, const std::stop_token& stop,
    const CopyProgressed& progressed);

// A database to try things out on: all that another one holds at one moment, in a folder of its own (0700) beside it,
// or in the temporary folder where that cannot be written to. The other one is only read. Goes with this object; what a
// killed process left behind goes with the next copy.
class DatabaseCopy
{
public:
    // Blocking. When there is no database at `path`, the copy is none either, until somebody creates it. Throws
    // StoreError, of kind Interrupted when it was stopped.
    DatabaseCopy(const std::string& path, std::stop_token stop, const CopyProgressed& progressed = {});
    ~DatabaseCopy();
    DatabaseCopy(const DatabaseCopy&) = delete;
    DatabaseCopy& operator=(const DatabaseCopy&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    void fill(const std::string& from, const std::stop_token& stop, const CopyProgressed& progressed);
    void remove();

    std::string m_folder;
    std::string m_path;
    int m_lock = -1; // held as long as the copy is used
};

// Removes copies beside this database whose process is gone. Never throws.
void removeLeftCopies(const std::string& database);
