// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasecopy.h"

#include "models/store/database.h"
#include "models/store/databasefile.h"
#include "models/store/storeerrors.h"

#include <QtGlobal>

#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".fleet-preview-";
constexpr int pagesAtOnce = 256; // 2 MiB: a stop is answered between two steps
constexpr time_t youngest = 60; // seconds; a younger one may not have its lock yet

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

fs::path folderFor(const std::string& path)
{
    const auto folder = fs::path(path).parent_path();
    return ::access(folder.c_str(), W_OK | X_OK) == 0 ? folder : fs::temp_directory_path();
}

Connection openTarget(const std::string& path, CopyFor purpose)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle, &sqlite3_close);
    if (code != SQLITE_OK) {
        throw storeError(code, handle, path);
    }
    if (purpose == CopyFor::Trying) {
        sqlite3_stmt* fast = nullptr; // it need not survive a power cut
        sqlite3_prepare_v2(handle, "PRAGMA synchronous=OFF", -1, &fast, nullptr);
        sqlite3_step(fast);
        sqlite3_finalize(fast);
    }
    return connection;
}

// The folder's lock, or -1 when somebody holds it.
int lockFolder(const std::string& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

bool isLeft(const fs::path& folder)
{
    struct stat there = {};
    return folder.filename().native().starts_with(prefix) && ::lstat(folder.c_str(), &there) == 0
        && S_ISDIR(there.st_mode) && there.st_uid == ::geteuid() && ::time(nullptr) - there.st_mtim.tv_sec >= youngest;
}

}

DatabaseCopy::DatabaseCopy(const std::string& path, std::stop_token stop, const CopyProgressed& progressed)
{
    const auto from = absolutePath(path);
    removeLeftCopies(from);
    m_folder = (folderFor(from) / (std::string(prefix) + "XXXXXX")).string();
    if (::mkdtemp(m_folder.data()) == nullptr) {
        throw systemError(m_folder, errno);
    }
    m_lock = lockFolder(m_folder);
    m_path = m_folder + "/preview.fleet-db";
    try {
        std::error_code error;
        if (const auto size = fs::file_size(from, error); fs::exists(from, error) && size > 0) {
            fill(from, stop, progressed);
        }
    } catch (...) {
        remove();
        throw;
    }
}

DatabaseCopy::~DatabaseCopy()
{
    remove();
}

void DatabaseCopy::fill(const std::string& from, const std::stop_token& stop, const CopyProgressed& progressed)
{
    const bool unfinished = ::access((from + "-wal").c_str(), F_OK) == 0;
    Database source(from, Database::Mode::CopyOnly);
    // Not a byte of it changes, although closing would tidy up after a process that was killed.
    sqlite3_db_config(source.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, unfinished ? 1 : 0, nullptr);
    const Savepoint moment(source); // no ReadTransaction: an older database has nothing to hide
    source.run("SELECT count(*) FROM sqlite_schema");
    copyDatabase(source, m_path, CopyFor::Trying, stop, progressed);
}

void DatabaseCopy::remove()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

void copyDatabase(const Database& source, const std::string& path, CopyFor purpose, const std::stop_token& stop,
    const CopyProgressed& progressed)
{
    const auto target = openTarget(path, purpose);
    auto* backup = sqlite3_backup_init(target.get(), "main", source.handle(), "main");
    if (backup == nullptr) {
        throw storeError(sqlite3_extended_errcode(target.get()), target.get(), path);
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !stop.stop_requested()) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (progressed) {
            const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(backup));
            const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(backup));
            progressed((total - left) * 8192, total * 8192);
        }
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        throw storeError(stop.stop_requested() ? SQLITE_INTERRUPT : code, target.get(), path);
    }
}

void removeLeftCopies(const std::string& database)
{
    std::error_code error;
    for (auto entry = fs::directory_iterator(folderFor(absolutePath(database)), error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (!isLeft(entry->path())) {
            continue;
        }
        if (const int lock = lockFolder(entry->path().string()); lock >= 0) {
            std::error_code ignored;
            fs::remove_all(entry->path(), ignored);
            ::close(lock);
        }
    }
}
