// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

// A way for SQLite to keep the temporary files of one connection (spilled tables, sorters, journals) in a folder of our
// choice instead of the shared temporary folder. They have no name once they are open, and 0600. Must outlive the
// connection.
class TempFolder
{
public:
    explicit TempFolder(const std::string& folder);
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const char* vfsName() const; // for sqlite3_open_v2

private:
    struct Vfs;
    std::unique_ptr<Vfs> m_vfs;
};
