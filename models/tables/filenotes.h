// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/store/database.h"

#include <string>
#include <vector>

// What the ledger says about one record of an imported file: why it was left out, or what to know about it.
struct FileNote
{
    SourcePlace place = {};
    std::string id = {}; // of the record, where it has one
    Message reason = {};
    bool rejected = false;
    std::int64_t original = 0; // its text, see originalText(); 0: none is kept
};

// In the order of the file, at most `most`.
[[nodiscard]] std::vector<FileNote> loadFileNotes(Database& database, std::int64_t file, int most = 1000);
[[nodiscard]] std::int64_t countFileNotes(Database& database, std::int64_t file);
[[nodiscard]] std::string pathOfFile(Database& database, std::int64_t file); // where it was read
