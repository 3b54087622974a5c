// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

// Questions about whole imports (import_run.id).

[[nodiscard]] bool hasImportRun(Database& database, std::int64_t run);
// The newest that stored something and was not undone; 0: there is none.
[[nodiscard]] std::int64_t lastImportRun(Database& database);
// The newest, whatever came of it; 0: there is none.
[[nodiscard]] std::int64_t newestImportRun(Database& database);

// What the ledger knows of files that were imported, or tried.
struct LedgerFiles
{
    std::unordered_map<std::string, Instant> paths = {}; // when each was looked at last
    std::unordered_set<std::string> contents = {}; // SHA-256 of what was stored, also when that was undone
};

[[nodiscard]] LedgerFiles loadKnownFiles(Database& database);
