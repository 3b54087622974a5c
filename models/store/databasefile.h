// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

struct sqlite3;

// What can be known of a database file before it is opened for real, without changing a byte of it or leaving anything
// beside it.
struct DatabaseFile
{
    static constexpr std::int32_t applicationId = 0x464c4343; // "FLCC"

    std::string path = {}; // absolute
    bool sideFiles = false; // a -wal or -journal: some of the content may be there
    bool writable = false; // the file and its folder
    bool writeAhead = false; // WAL says the file itself
    std::uint64_t device = 0, inode = 0, size = 0;
    std::int64_t modified = 0;
};

enum class Content { New, Ours, Older };

// Makes the file (0600) and its missing folders (0700). Nothing happens when it exists.
void createDatabaseFile(const std::string& path);
// Throws StoreError when there is none, or something that is not a regular file.
[[nodiscard]] DatabaseFile lookAt(const std::string& path);
// Refuses what its first 100 bytes show to be foreign, newer, cut or damaged; says whether it is in WAL mode.
void checkHeader(DatabaseFile& file);
// Reads through a connection what the database is; throws for everything that is not ours and sound. `thorough`:
// quick_check of small files.
[[nodiscard]] Content checkContent(sqlite3* handle, const DatabaseFile& file, bool thorough);
// As above, through a connection that takes no locks and makes no files. Only when there are no side files.
[[nodiscard]] Content checkUntouched(const DatabaseFile& file);

[[nodiscard]] std::string absolutePath(const std::string& path);
[[nodiscard]] std::string immutableUri(const std::string& path);
