// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include <sqlite3.h>

namespace {

std::string columnText(sqlite3_stmt* statement, int column)
{
    const auto* text = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const int size = sqlite3_column_bytes(statement, column);
    return text == nullptr ? std::string() : std::string(text, static_cast<std::size_t>(size));
}

}

std::string schemaText(sqlite3* database)
{
    // sqlite_stat tables are made by ANALYZE and are nobody's business.
    static constexpr char sql[] =
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        " WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name";
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        return {};
    }
    std::string text;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < 4; ++column) {
            text += columnText(statement, column);
            text += '\x1f';
        }
        text += '\n';
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? text : std::string();
}

std::string schemaTextOf(std::span<const std::string_view> versions)
{
    sqlite3* memory = nullptr;
    std::string text;
    if (sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) {
        bool whole = true;
        for (const std::string_view version : versions) {
            whole = whole && sqlite3_exec(memory, std::string(version).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
        }
        text = whole ? schemaText(memory) : std::string();
    }
    sqlite3_close(memory);
    return text;
}

const std::string& expectedSchemaText()
{
    static const std::string text = schemaTextOf(schemaVersions());
    return text;
}
