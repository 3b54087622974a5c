// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"

#include "models/store/database.h"
#include "models/store/databasefile.h"
#include "models/store/storeerrors.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

std::int64_t versionOf(Database& database)
{
    Statement version(database, "PRAGMA user_version");
    return version.step() ? version.integer(0) : 0;
}

void copyTo(Database& database, const std::string& path)
{
    ::unlink(path.c_str());
    createDatabaseFile(path);
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    const Connection target(handle, &sqlite3_close);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(handle, "main", database.handle(), "main");
        if (backup != nullptr) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_extended_errcode(handle);
    }
    if (code != SQLITE_OK) {
        const StoreError error = storeError(code, handle, path);
        ::unlink(path.c_str());
        throw error;
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
