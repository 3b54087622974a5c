// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

// Files of which rows are in the tables that nobody is to see: those of an import that is still writing or that died,
// and those that were taken back. Readers hide them (ReadTransaction).

[[nodiscard]] bool hasPendingImports(Database& database);
// Inside of a transaction.
void addPendingImport(Database& database, std::int64_t file, std::int64_t firstOriginal);
void endPendingImport(Database& database, std::int64_t file); // from here on its rows are seen
// Removes all such rows, a little at a time. The caller holds the ImportLock.
void removePendingImports(Database& database, const std::stop_token& stop);
