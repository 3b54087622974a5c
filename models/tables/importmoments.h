// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A whole import as a moment to look back at: everything that it told was true by then.
struct ImportMoment
{
    std::int64_t run = 0; // import_run.id
    Instant imported = 0;
    Instant moment = 0; // the newest time that it told of; findings only: when its newest file was captured
    int files = 0; // stored ones
    std::string name = {}; // of the first of them
};

// Imports that stored something, the newest moment first; those of one moment are one, the latest. Reads the times of
// all reports, events and findings once.
[[nodiscard]] std::vector<ImportMoment> loadImportMoments(Database& database);

// Of the import that read a file (source_file.id); none: it stored nothing.
[[nodiscard]] std::optional<ImportMoment> loadImportMomentOfFile(Database& database, std::int64_t file);
