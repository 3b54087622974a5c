// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingversion.h"

#include "models/tables/scopedsql.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace {

constexpr auto versionsSql = "SELECT key, updated, id FROM finding ORDER BY key, updated";

// The versions of one finding, as the index tells them.
struct Versions
{
    std::int64_t key = 0;
    std::int64_t held = 0; // the newest one then
    std::optional<Instant> updated = {}; // of that one
    bool several = false; // of that time: the index does not tell which of them came first
    bool later = false; // there is a later one

    void add(std::int64_t id, const std::optional<Instant>& time, Instant at)
    {
        if (time.value_or(0) > at) {
            later = true;
        } else {
            several = held != 0 && updated == time;
            held = id;
            updated = time;
        }
    }
};

// A connection that only reads may write into the schema temp, which is its own, for as long as this lives.
class WritesAside
{
public:
    explicit WritesAside(Database& database)
        : m_database(database)
    {
        Statement row(database, "PRAGMA query_only");
        m_reads = row.step() && row.integer(0) != 0;
        row.reset();
        database.run("PRAGMA query_only=OFF");
    }

    ~WritesAside()
    {
        if (m_reads) {
            m_database.tryRun("PRAGMA query_only=ON");
        }
    }

    WritesAside(const WritesAside&) = delete;
    WritesAside& operator=(const WritesAside&) = delete;

private:
    Database& m_database;
    bool m_reads = false;
};

std::vector<std::int64_t> earlierOf(Database& database, Instant at)
{
    std::vector<std::int64_t> found;
    Statement exact(
        database, std::string("SELECT f.id FROM finding f WHERE f.key = ?3 AND f.current = 0 AND ") + findingOfThenSql);
    Versions versions;
    const auto close = [&] {
        const bool isCurrent = !versions.later && !versions.several; // now, too
        if (versions.held == 0 || isCurrent) {
            return; // was not there
        }
        if (!versions.several) {
            found.push_back(versions.held);
            return;
        }
        exact.bind(1, at);
        exact.bind(2, 0);
        exact.bind(3, versions.key);
        if (exact.step()) {
            found.push_back(exact.integer(0));
        }
        exact.reset();
    };
    Statement rows(database, versionsSql);
    while (rows.step()) {
        if (rows.integer(0) != versions.key) {
            close();
            versions = {.key = rows.integer(0)};
        }
        versions.add(rows.integer(2), rows.optionalInteger(1), at);
    }
    close();
    return found;
}

}

std::string heldThen(std::string sql, const Moment& moment)
{
    return std::move(sql) + (moment.asOf ? findingOfThenSql : "f.current = 1 AND ?1 = ?1 AND ?2 = 0");
}

void bindHeldThen(Statement& row, const Moment& moment, std::int64_t third)
{
    row.bind(1, upTo(moment));
    row.bind(2, 0);
    row.bind(3, third);
}

std::vector<std::int64_t> earlierFindingVersions(Database& database, Instant at)
{
    auto earlier = earlierOf(database, at);
    std::ranges::sort(earlier);
    return earlier;
}

void placeFindingVersions(Database& database, std::span<const std::int64_t> earlier)
{
    const WritesAside writing(database);
    database.run("CREATE TEMP TABLE IF NOT EXISTS finding_then(id INTEGER PRIMARY KEY)");
    database.run("DELETE FROM temp.finding_then");
    Statement insert(database, "INSERT INTO temp.finding_then(id) VALUES(?1)");
    for (const auto id : earlier) {
        insert.bind(1, id);
        insert.run();
    }
}
