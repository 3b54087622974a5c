// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/statementcache.h"

#include <sqlite3.h>

#include <string>
#include <utility>

namespace {

// What stands for a table while rows are hidden is a view, and has no index to name.
std::string withoutIndexHints(std::string_view sql)
{
    constexpr std::string_view hint = " INDEXED BY fact_bad";
    std::string text(sql);
    for (auto at = text.find(hint); at != text.npos; at = text.find(hint, at)) {
        text.erase(at, hint.size());
    }
    return text;
}

}

Statement::Statement(const Database& database, std::string_view sql)
    : m_database(database)
    , m_statement(database.idleStatements().take(sql))
{
    if (m_statement != nullptr) {
        return;
    }
    std::string withoutHints;
    if (database.isHiding()) {
        withoutHints = withoutIndexHints(sql);
        sql = withoutHints;
    }
    const int code = sqlite3_prepare_v3(
        database.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK) {
        m_database.fail(code);
    }
}

Statement::~Statement()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_database.idleStatements().keep(m_statement);
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, std::string_view text)
{
    const char* bytes = text.data() == nullptr ? "" : text.data(); // a null pointer would bind NULL
    const int code = sqlite3_bind_text64(m_statement, index, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK) {
        m_database.fail(code);
    }
}

void Statement::bindBlob(int index, std::span<const unsigned char> bytes)
{
    const int code = bytes.empty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                                   : sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) {
        m_database.fail(code);
    }
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::run()
{
    while (step()) { }
}

bool Statement::step()
{
    m_database.checkStop();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    const int result = sqlite3_reset(m_statement);
    if (code != SQLITE_DONE) {
        m_database.fail(result == SQLITE_OK ? code : result);
    }
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Statement::text(int column) const
{
    const void* bytes = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::span<const unsigned char> Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const unsigned char*>(bytes), static_cast<std::size_t>(size)};
}
