// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasefile.h"

#include "models/store/schema.h"
#include "models/store/storeerrors.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr std::uint64_t cheapToCheck = 64U << 20U;

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection openUntouched(const std::string& path)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        immutableUri(path).c_str(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle, &sqlite3_close);
    if (code != SQLITE_OK) {
        if (::access(path.c_str(), R_OK) != 0) {
            throw systemError(path, errno);
        }
        throw storeError(code, handle, path);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return connection;
}

// The first value of a statement: a number, or a text that is kept in `text`.
std::int64_t firstValue(sqlite3* handle, const std::string& path, const char* sql, std::string* text = nullptr)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    std::int64_t value = 0;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        value = sqlite3_column_int64(statement, 0);
        const unsigned char* bytes = sqlite3_column_text(statement, 0);
        if (text != nullptr && bytes != nullptr) {
            text->assign(static_cast<const char*>(static_cast<const void*>(bytes)));
        }
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw storeError(code, handle, path);
    }
    return value;
}

// One moment for several questions: another process may be making the tables just now.
class OneMoment
{
public:
    OneMoment(sqlite3* handle, const std::string& path)
        : m_handle(handle)
    {
        firstValue(handle, path, "BEGIN");
    }

    ~OneMoment() { sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr); }

    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;

private:
    sqlite3* m_handle;
};

std::uint32_t bigEndian(const unsigned char* bytes)
{
    return std::uint32_t {bytes[0]} << 24U | std::uint32_t {bytes[1]} << 16U | std::uint32_t {bytes[2]} << 8U
        | bytes[3];
}

void checkVersion(const std::string& path, std::int64_t application, std::int64_t version)
{
    if (application != DatabaseFile::applicationId || version < 1) {
        throw foreignError(path);
    }
    if (version > static_cast<std::int64_t>(schemaVersions().size())) {
        throw newerError(path, version);
    }
}

std::filesystem::path endOfLinks(std::filesystem::path path)
{
    std::error_code failed;
    for (int i = 0; i < 40; ++i) {
        const std::filesystem::path target = std::filesystem::read_symlink(path, failed);
        if (failed) {
            break;
        }
        path = path.parent_path() / target;
    }
    return path;
}

void makeFolders(const std::filesystem::path& folder)
{
    if (folder.empty() || ::access(folder.c_str(), F_OK) == 0) {
        return;
    }
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw systemError(folder.string(), errno);
    }
}

}

std::string absolutePath(const std::string& path)
{
    // Never relative: a name that begins with "file:" would be taken for a URI.
    std::error_code ignored;
    const std::filesystem::path absolute = std::filesystem::absolute(path, ignored);
    return absolute.empty() ? "/" + path : absolute.string();
}

std::string immutableUri(const std::string& path)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_') {
            uri += c;
        } else {
            uri += '%';
            uri += digits[byte >> 4U];
            uri += digits[byte & 15U];
        }
    }
    return uri + "?immutable=1";
}

void createDatabaseFile(const std::string& path)
{
    struct stat there = {};
    if (::stat(path.c_str(), &there) == 0) {
        return;
    }
    const std::string name = endOfLinks(path).string();
    makeFolders(std::filesystem::path(name).parent_path());
    const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        if (errno == EEXIST) {
            return; // another process was faster
        }
        throw systemError(path, errno);
    }
    ::fchmod(file, 0600);
    ::close(file);
}

DatabaseFile lookAt(const std::string& path)
{
    struct stat there = {};
    if (::stat(path.c_str(), &there) != 0) {
        throw systemError(path, errno);
    }
    if (!S_ISREG(there.st_mode)) {
        throw notAFileError(path);
    }
    DatabaseFile file;
    file.path = path;
    file.sideFiles = ::access((path + "-wal").c_str(), F_OK) == 0 || ::access((path + "-journal").c_str(), F_OK) == 0;
    const std::string folder = std::filesystem::path(path).parent_path().string();
    file.writable = ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
    file.device = there.st_dev;
    file.inode = there.st_ino;
    file.size = static_cast<std::uint64_t>(there.st_size);
    file.modified = std::int64_t {there.st_mtim.tv_sec} * 1'000'000'000 + there.st_mtim.tv_nsec;
    return file;
}

void checkHeader(DatabaseFile& file)
{
    if (file.size == 0) {
        return;
    }
    // Through SQLite's own descriptor: closing another one would drop the locks of this process.
    const Connection connection = openUntouched(file.path);
    sqlite3_file* raw = nullptr;
    std::array<unsigned char, 100> header = {};
    sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &raw);
    if (raw == nullptr || raw->pMethods == nullptr) {
        throw storeError(SQLITE_CANTOPEN, connection.get(), file.path);
    }
    const int code = raw->pMethods->xRead(raw, header.data(), static_cast<int>(header.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        throw storeError(code, connection.get(), file.path);
    }
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0) {
        throw foreignError(file.path);
    }
    file.writeAhead = header[18] == 2;
    const auto application = static_cast<std::int32_t>(bigEndian(&header[68]));
    if (application == 0 && file.sideFiles) {
        return; // perhaps ours, and killed in its first second: the rest is in the -wal
    }
    if (application != 0) {
        checkVersion(file.path, application, static_cast<std::int32_t>(bigEndian(&header[60])));
    }
    const std::uint32_t rawPage = std::uint32_t {header[16]} << 8U | header[17];
    const std::uint64_t pageSize = rawPage == 1 ? 65536 : rawPage;
    const bool counted = bigEndian(&header[24]) == bigEndian(&header[92]);
    if (!file.sideFiles && (file.size < pageSize || (counted && file.size < pageSize * bigEndian(&header[28])))) {
        throw damagedError(file.path, "cut off");
    }
}

Content checkContent(sqlite3* handle, const DatabaseFile& file, bool thorough)
{
    const std::string& path = file.path;
    const OneMoment moment(handle, path);
    const std::int64_t application = firstValue(handle, path, "PRAGMA application_id");
    if (application == 0) {
        if (firstValue(handle, path, "SELECT count(*) FROM sqlite_schema") != 0) {
            throw foreignError(path);
        }
        return Content::New;
    }
    const std::int64_t version = firstValue(handle, path, "PRAGMA user_version");
    checkVersion(path, application, version);
    const auto newest = static_cast<std::int64_t>(schemaVersions().size());
    const std::string wanted = version == newest
        ? expectedSchemaText()
        : schemaTextOf(schemaVersions().first(static_cast<std::size_t>(version)));
    if (schemaText(handle) != wanted) {
        throw damagedError(path, "its tables are not as this program made them");
    }
    if (thorough && file.size < cheapToCheck) {
        std::string answer;
        firstValue(handle, path, "PRAGMA quick_check(1)", &answer);
        if (answer != "ok") {
            throw damagedError(path, answer);
        }
    }
    return version == newest ? Content::Ours : Content::Older;
}

Content checkUntouched(const DatabaseFile& file)
{
    if (file.size == 0) {
        return Content::New;
    }
    const Connection connection = openUntouched(file.path);
    return checkContent(connection.get(), file, true);
}
