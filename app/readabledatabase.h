// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databasecopy.h"

#include <memory>

class Database;

// The database as a command that only reads has it. One of an earlier version is not touched, but read through a copy
// that is brought up to date; stderr says so, and which command ends that.
class ReadableDatabase
{
public:
    enum class Notice { Told, Silent };

    explicit ReadableDatabase(const std::string& path, Notice notice = Notice::Told); // blocking; throws StoreError
    ~ReadableDatabase();
    ReadableDatabase(const ReadableDatabase&) = delete;
    ReadableDatabase& operator=(const ReadableDatabase&) = delete;

    [[nodiscard]] Database& database() { return *m_database; }

private:
    std::unique_ptr<DatabaseCopy> m_copy;
    std::unique_ptr<Database> m_database;
};
