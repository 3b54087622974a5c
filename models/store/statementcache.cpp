// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statementcache.h"

#include <sqlite3.h>

namespace {

constexpr std::size_t mostIdle = 160;

}

sqlite3_stmt* StatementCache::take(std::string_view sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty()) {
        return nullptr;
    }
    sqlite3_stmt* statement = found->second.back();
    found->second.pop_back();
    --m_count;
    return statement;
}

void StatementCache::keep(sqlite3_stmt* statement)
{
    if (m_count >= mostIdle) {
        clear();
    }
    const std::string_view sql = sqlite3_sql(statement);
    auto found = m_idle.find(sql);
    if (found == m_idle.end()) {
        found = m_idle.emplace(std::string(sql), std::vector<sqlite3_stmt*> {}).first;
    }
    found->second.push_back(statement);
    ++m_count;
}

void StatementCache::clear()
{
    for (const auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    m_idle.clear();
    m_count = 0;
}
