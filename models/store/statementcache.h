// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

// Prepared statements of one connection that nobody uses at the moment: preparing costs more than many of them do.
class StatementCache
{
public:
    StatementCache() = default;

    ~StatementCache() { clear(); }

    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    [[nodiscard]] sqlite3_stmt* take(std::string_view sql); // null: there is none
    void keep(sqlite3_stmt* statement); // reset and unbound; owned from here on
    void clear();

private:
    struct Hash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, Hash, std::equal_to<>> m_idle;
    std::size_t m_count = 0;
};
