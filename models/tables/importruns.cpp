// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importruns.h"

#include "models/domain/factsink.h"

bool hasImportRun(Database& database, std::int64_t run)
{
    Statement find(database, "SELECT 1 FROM import_run WHERE id = ?1");
    find.bind(1, run);
    return find.step();
}

std::int64_t lastImportRun(Database& database)
{
    Statement find(database, "SELECT run FROM source_file WHERE outcome IN (?1, ?2) ORDER BY id DESC LIMIT 1");
    find.bind(1, static_cast<int>(FileOutcome::Stored));
    find.bind(2, static_cast<int>(FileOutcome::Same));
    return find.step() ? find.integer(0) : 0;
}

std::int64_t newestImportRun(Database& database)
{
    Statement find(database, "SELECT max(id) FROM import_run");
    return find.step() ? find.optionalInteger(0).value_or(0) : 0;
}

ImportedFiles loadImportedFiles(Database& database)
{
    ImportedFiles known;
    Statement rows(database,
        "SELECT path, started + milliseconds * 1000, sha256, outcome FROM source_file WHERE outcome <> ?1 ORDER BY id");
    rows.bind(1, static_cast<int>(FileOutcome::Stopped)); // or a process that was killed: it was not looked at whole
    while (rows.step()) {
        known.paths[std::string(rows.text(0))] = rows.integer(1);
        const auto outcome = static_cast<FileOutcome>(rows.integer(3));
        if (outcome == FileOutcome::Stored || outcome == FileOutcome::Same || outcome == FileOutcome::Undone) {
            known.contents.emplace(rows.text(2));
        }
    }
    known.contents.erase(std::string());
    return known;
}
