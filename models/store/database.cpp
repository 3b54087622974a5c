// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/databasefile.h"
#include "models/store/migration.h"
#include "models/store/schema.h"
#include "models/store/statementcache.h"
#include "models/store/storeerrors.h"
#include "models/store/tempfolder.h"
#include "models/store/waiting.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <set>
#include <sqlite3.h>
#include <thread>
#include <utility>

namespace {

using namespace std::chrono_literals;

// Counting what it allocates costs SQLite a lock each time, and nobody asks for the sum. Before anything is opened.
[[maybe_unused]] const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

// Files that this process has checked from end to end.
class CheckedFiles
{
public:
    bool contains(const DatabaseFile& file)
    {
        const std::scoped_lock lock(m_mutex);
        return m_files.contains({file.device, file.inode});
    }

    void add(const DatabaseFile& file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.insert({file.device, file.inode});
    }

private:
    std::mutex m_mutex;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_files;
};

CheckedFiles checkedFiles;

std::string folderOf(const std::string& path)
{
    return std::filesystem::path(path).parent_path().string();
}

// Throws when the file must not be opened. With side files only what its header tells: the rest is checked when it is
// open.
Content checkBefore(DatabaseFile& file, bool& whole)
{
    whole = false;
    try {
        checkHeader(file);
        if (file.sideFiles || checkedFiles.contains(file)) {
            return Content::Ours;
        }
        const Content content = checkUntouched(file);
        whole = true;
        return content;
    } catch (const StoreError&) {
        const DatabaseFile again = lookAt(file.path);
        if (again.modified == file.modified && again.size == file.size && again.sideFiles == file.sideFiles) {
            throw;
        }
        file = again; // another process wrote while we looked
        file.sideFiles = true;
        checkHeader(file);
        return Content::Ours;
    }
}

}

Database::Database()
    : m_waiting(std::make_unique<Waiting>())
    , m_idle(std::make_unique<StatementCache>())
{
}

Database::Database(const std::string& path, Mode mode)
    : Database()
{
    m_path = absolutePath(path);
    if (path.empty() || path.find('\0') != std::string::npos) {
        throw missingError(path);
    }
    if (mode == Mode::Create) {
        createDatabaseFile(m_path);
    }
    // Some locks of SQLite are not waited for, as that on the way to WAL when several processes begin at once.
    for (const auto begun = std::chrono::steady_clock::now();;) {
        try {
            open(mode);
            return;
        } catch (const StoreError& error) {
            close();
            if (error.kind() != StoreError::Kind::Busy || std::chrono::steady_clock::now() - begun > Waiting::patience) {
                throw;
            }
        }
        std::this_thread::sleep_for(10ms);
    }
}

void Database::open(Mode mode)
{
    DatabaseFile file = lookAt(m_path);
    if (!file.writable && mode >= Mode::ReadWrite) {
        throw readOnlyError(m_path);
    }
    bool whole = false;
    if (checkBefore(file, whole) == Content::New && mode != Mode::Create) {
        throw emptyError(m_path);
    }
    if (whole) {
        checkedFiles.add(file);
    }
    openFile(file, mode);
}

Database::~Database()
{
    close();
}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_tempFolder(std::move(other.m_tempFolder))
    , m_waiting(std::move(other.m_waiting))
    , m_idle(std::move(other.m_idle))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_writes(other.m_writes)
{
}

Database Database::temporary(const std::string& folder)
{
    Database database;
    database.m_path = folder;
    database.m_tempFolder = std::make_unique<TempFolder>(folder);
    database.openHandle({}, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    database.run(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16384");
    return database;
}

void Database::openHandle(const std::string& name, int flags)
{
    const char* vfs = m_tempFolder == nullptr ? nullptr : m_tempFolder->vfsName();
    const int code = sqlite3_open_v2(name.c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, vfs);
    if (code != SQLITE_OK) {
        const StoreError error = storeError(code, m_handle, m_path);
        close();
        throw error;
    }
}

void Database::openFile(const DatabaseFile& file, Mode mode)
{
    if (file.writable) {
        m_tempFolder = std::make_unique<TempFolder>(folderOf(m_path));
        openHandle(m_path, SQLITE_OPEN_READWRITE);
    } else if (file.sideFiles) {
        openHandle(m_path, SQLITE_OPEN_READONLY);
    } else {
        // A WAL database cannot be read without making its -wal, unless nobody can write to it.
        openHandle(immutableUri(m_path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    }
    configure(mode);
    checkOrCreate(file, mode);
    m_writes = mode >= Mode::ReadWrite;
}

void Database::configure(Mode mode)
{
    constexpr std::array<std::pair<int, int>, 6> settings {{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    }};
    for (const auto& [setting, value] : settings) {
        sqlite3_db_config(m_handle, setting, value, nullptr);
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    sqlite3_busy_handler(m_handle, &Waiting::wait, m_waiting.get());
    run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA "
        "journal_size_limit=67108864");
    run(mode < Mode::ReadWrite ? "PRAGMA query_only=ON; PRAGMA cache_size=-16384"
                               : "PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=4000");
}

void Database::checkOrCreate(const DatabaseFile& file, Mode mode)
{
    // Until it is known to be ours, closing must not write what its -wal holds into it.
    const bool keepApart = file.sideFiles && !checkedFiles.contains(file);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keepApart ? 1 : 0, nullptr);
    const Content content = checkContent(m_handle, file, !checkedFiles.contains(file));
    if (content == Content::New && mode != Mode::Create) {
        throw emptyError(m_path);
    }
    if (content == Content::Older && mode == Mode::ReadOnly) {
        throw olderError(m_path);
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (mode >= Mode::ReadWrite && !file.writeAhead) {
        run(content == Content::New ? "PRAGMA page_size=8192; PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=WAL");
    }
    if (content != Content::Ours && mode >= Mode::ReadWrite) {
        migrate(*this, schemaVersions());
    }
    checkedFiles.add(file);
}

void Database::close()
{
    if (m_idle != nullptr) {
        m_idle->clear();
    }
    if (m_handle != nullptr && m_writes) {
        sqlite3_busy_handler(m_handle, nullptr, nullptr); // readers may go on: the last one to close does it
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    m_tempFolder.reset();
}

void Database::run(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

std::int64_t Database::dataVersion()
{
    Statement version(*this, "PRAGMA data_version");
    return version.step() ? version.integer(0) : 0;
}

void Database::fail(int code) const
{
    const bool stopped = (code & 0xff) == SQLITE_BUSY && m_waiting->stop.stop_requested();
    throw storeError(stopped ? SQLITE_INTERRUPT : code, m_handle, m_path);
}
