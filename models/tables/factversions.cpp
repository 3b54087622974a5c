// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/factversions.h"

namespace {

constexpr auto allSql = R"(
SELECT f.node, f.key, f.content, f.bad, f.since, f.until, f.at FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?1
ORDER BY f.node, f.key, f.since)";

// From fact_bad alone.
constexpr auto badSql = "SELECT node, key, content, 1, since, until, NULL FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?1";

}

FactVersions::FactVersions(Database& database, std::int64_t kind, Which which)
{
    if (kind >= 0) {
        Statement rows(database, which == Which::All ? allSql : badSql);
        rows.bind(1, kind);
        read(rows);
    }
}

void FactVersions::read(Statement& rows)
{
    const auto fromOn = [](std::optional<Instant> time, Instant since) {
        return time ? *time - since : PackedNumbers::absent;
    };
    while (rows.step()) {
        const auto since = rows.integer(4);
        m_nodes.add(rows.integer(0));
        m_keys.add(rows.integer(1));
        m_contents.add(rows.integer(2));
        m_bad.add(rows.integer(3));
        m_since.add(since);
        m_length.add(fromOn(rows.optionalInteger(5), since));
        m_lag.add(fromOn(rows.optionalInteger(6), since));
    }
    for (auto* numbers : {&m_nodes, &m_keys, &m_contents, &m_bad, &m_since, &m_length, &m_lag}) {
        numbers->finish();
    }
}
