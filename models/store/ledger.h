// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/store/database.h"
#include "models/store/originals.h"

// Writes and asks the list of imports. Inside of a transaction of the caller.

// The row of a file; its sums and duration come with completeEntry().
[[nodiscard]] std::int64_t addEntry(Database& database, std::int64_t run, const FileReport& report, Instant started);
void completeEntry(Database& database, std::int64_t file, const FileReport& report, const OriginalRange& originals);
void dropEntry(Database& database, std::int64_t file) noexcept; // of a file that is not stored after all
// `original` may be 0.
void addRejection(Database& database, std::int64_t file, const Rejection& rejection, std::int64_t original);
void addNote(Database& database, std::int64_t file, const Message& note);

// The records of an earlier import that stored these bytes whole, under no other node, account or Region; `file` is its
// row.
[[nodiscard]] std::optional<FileReport> earlierEntry(Database& database, const FileScope& scope, std::int64_t& file);
void addBase(Database& database, std::int64_t earlier, std::int64_t file); // the file needs what the earlier brought
