// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scopedsql.h"

#include <limits>

namespace {

constexpr auto badOfNodeSql = "(SELECT node, kind, key, content, since FROM fact WHERE node = ?2 AND kind = ?3"
                              " AND +bad = 1 AND since <= ?1 AND (until IS NULL OR until > ?1))";
constexpr auto badNowSql = "SELECT node, kind, key, content, since FROM fact INDEXED BY fact_bad"
                           " WHERE bad = 1 AND kind = ?3 AND until IS NULL AND since <= ?1";
constexpr auto badThenSql = " UNION ALL SELECT node, kind, key, content, since FROM fact INDEXED BY fact_bad"
                            " WHERE bad = 1 AND kind = ?3 AND until > ?1 AND since <= ?1";

}

std::string scoped(std::string_view sql, const Scope& scope)
{
    constexpr std::string_view all = "?2 = 0 OR ";
    std::string text(sql);
    for (auto at = text.find(all); scope.node != 0 && at != text.npos; at = text.find(all, at)) {
        text.erase(at, all.size());
    }
    return text;
}

std::string badFacts(const Moment& moment, const Scope& scope)
{
    if (scope.node != 0) {
        return badOfNodeSql;
    }
    return '(' + std::string(badNowSql) + (moment.asOf ? badThenSql : "") + ')';
}

Instant upTo(const Moment& moment)
{
    return moment.asOf.value_or(std::numeric_limits<Instant>::max());
}
