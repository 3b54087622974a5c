// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"

#include "models/store/database.h"
#include "models/store/databasecopy.h"
#include "models/store/databasefile.h"
#include "models/store/storeerrors.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace {

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
    const std::int64_t first = versionOf(database);
    if (first > 0 && first < static_cast<std::int64_t>(versions.size())) {
        backUp(database, first);
    }
    for (std::size_t number = 1; number <= versions.size(); ++number) {
        Transaction transaction(database);
        if (versionOf(database) >= static_cast<std::int64_t>(number)) {
            continue;
        }
        database.run(std::string(versions[number - 1]).c_str());
        database.run(("PRAGMA application_id=" + std::to_string(DatabaseFile::applicationId)).c_str());
        database.run(("PRAGMA user_version=" + std::to_string(number)).c_str());
        transaction.commit();
    }
}
