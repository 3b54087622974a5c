// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"

#include "models/store/database.h"
#include "models/store/databasecopy.h"
#include "models/store/databasefile.h"
#include "models/store/decisionseal.h"
#include "models/store/importlock.h"
#include "models/store/storeerrors.h"

#include <cerrno>
#include <cstdio>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

namespace {

constexpr std::int64_t decisionsSealed = 6; // the version that brought the seals of rows that were there before
constexpr std::int64_t outcomesSealed = 10;

std::int64_t versionOf(Database& database)
{
    Statement version(database, "PRAGMA user_version");
    return version.step() ? version.integer(0) : 0;
}

void copyTo(Database& database, const std::string& path)
{
    ::unlink(path.c_str());
    createDatabaseFile(path);
    try {
        copyDatabase(database, path, CopyFor::Keeping, {}, {});
    } catch (const StoreError&) {
        ::unlink(path.c_str());
        throw;
    }
}

void backUp(Database& database, std::int64_t version)
{
    const std::string name = database.path() + ".bak-v" + std::to_string(version);
    const std::string part = name + ".part";
    copyTo(database, part);
    if (std::rename(part.c_str(), name.c_str()) != 0) {
        throw systemError(name, errno);
    }
}

}

void migrate(Database& database, std::span<const std::string_view> versions)
{
    const auto newest = static_cast<std::int64_t>(versions.size());
    const auto isOlder = [&](std::int64_t version) { return version > 0 && version < newest; };
    std::optional<ImportLock> alone; // one process makes the copy, and none imports meanwhile
    if (isOlder(versionOf(database))) {
        alone.emplace(database.path(), std::try_to_lock);
        if (!alone->held()) {
            throw storeError(SQLITE_BUSY, nullptr, database.path());
        }
        if (const auto version = versionOf(database); isOlder(version)) {
            backUp(database, version);
        }
    }
    Transaction transaction(database);
    const auto before = versionOf(database);
    for (auto number = before + 1; number <= newest; ++number) {
        database.run(std::string(versions[static_cast<std::size_t>(number - 1)]).c_str());
        database.run(("PRAGMA application_id=" + std::to_string(DatabaseFile::applicationId)).c_str());
        database.run(("PRAGMA user_version=" + std::to_string(number)).c_str());
    }
    const auto comes = [&](std::int64_t version) { return before < version && newest >= version; };
    if (comes(decisionsSealed)) {
        sealRows(database, sealedDecisions, 0);
    }
    if (comes(outcomesSealed)) {
        for (const auto* table : sealedOutcomes()) {
            sealRows(database, *table, 0);
        }
    }
    transaction.commit();
}
