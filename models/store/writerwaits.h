// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string>

// How someone who decides asks a large import for the database: SQLite tells nobody that another one waits for its
// lock. A file beside the database carries the lock that says so; who dies lets it go.

// Held by the one that wants to write, until it has written: asks when there is somebody to ask, now or while it waits.
class WriterWaits
{
public:
    explicit WriterWaits(Database& database);
    ~WriterWaits();
    WriterWaits(const WriterWaits&) = delete;
    WriterWaits& operator=(const WriterWaits&) = delete;

private:
    void ask();

    Database& m_database;
    int m_file = -1;
};

// Kept by the import.
class WaitingWriters
{
public:
    explicit WaitingWriters(const std::string& database);
    ~WaitingWriters();
    WaitingWriters(const WaitingWriters&) = delete;
    WaitingWriters& operator=(const WaitingWriters&) = delete;

    [[nodiscard]] bool any() const;

    [[nodiscard]] bool heard() const { return m_file >= 0; } // false: there is no file to say so, and never any()

private:
    std::string m_path;
    int m_file = -1;
};
