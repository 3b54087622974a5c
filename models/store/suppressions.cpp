// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suppressions.h"

#include "models/store/decisionseal.h"
#include "models/store/writerwaits.h"

namespace {

// A new rule has the number of its first row.
constexpr auto insertSql = R"(
INSERT INTO suppression(rule, recorded, name, filter, note, author, at, expires, withdrawn)
VALUES(coalesce(?1, (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'suppression')), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
RETURNING rule)";

std::int64_t lastRow(Database& database)
{
    Statement last(database, "SELECT id FROM suppression ORDER BY id DESC LIMIT 1");
    return last.step() ? last.integer(0) : 0;
}

}

std::int64_t recordSuppression(Database& database, const Suppression& suppression)
{
    return exchangeSuppressions(database, {&suppression, 1}).front().rule;
}

std::vector<Suppression> exchangeSuppressions(
    Database& database, std::span<const Suppression> suppressions, std::optional<Instant> recorded)
{
    const WriterWaits waits(database);
    Transaction transaction(database);
    std::vector<Suppression> before;
    const auto last = lastRow(database);
    const auto at = recorded.value_or(now());
    Statement earlier(database,
        std::string("SELECT ") + suppressionColumns + " FROM suppression WHERE rule = ?1 ORDER BY id DESC LIMIT 1");
    Statement insert(database, insertSql);
    for (const auto& suppression : suppressions) {
        earlier.bind(1, suppression.rule);
        before.push_back(earlier.step() ? readSuppression(earlier, 0) : suppression);
        earlier.reset();
        insert.bind(1, suppression.rule == 0 ? std::nullopt : std::optional(suppression.rule));
        insert.bind(2, at);
        insert.bind(3, std::string_view(suppression.name));
        insert.bind(4, std::string_view(suppression.filter));
        insert.bind(5, std::string_view(suppression.note));
        insert.bind(6, std::string_view(suppression.author));
        insert.bind(7, suppression.at);
        insert.bind(8, suppression.expires);
        insert.bind(9, static_cast<std::int64_t>(suppression.withdrawn));
        if (insert.step() && suppression.rule == 0) {
            before.back().rule = insert.integer(0);
            before.back().withdrawn = true; // there was none
        }
        insert.reset();
    }
    sealRows(database, sealedSuppressions, last);
    transaction.commit();
    return before;
}

Suppression readSuppression(const Statement& row, int first)
{
    return {.rule = row.integer(first),
        .name = std::string(row.text(first + 1)),
        .filter = std::string(row.text(first + 2)),
        .note = std::string(row.text(first + 3)),
        .author = std::string(row.text(first + 4)),
        .at = row.integer(first + 5),
        .expires = row.optionalInteger(first + 6),
        .withdrawn = row.integer(first + 7) != 0};
}

void recordMatches(Database& database, std::span<const MatchChange> changes)
{
    const WriterWaits waits(database);
    Transaction transaction(database);
    Statement insert(database, "INSERT INTO suppression_match(rule, key, at, covers) VALUES(?, ?, ?, ?)");
    const auto at = now();
    const auto record = [&](std::int64_t rule, std::int64_t key, bool covers) {
        insert.bind(1, rule);
        insert.bind(2, key);
        insert.bind(3, at);
        insert.bind(4, static_cast<std::int64_t>(covers));
        insert.run();
    };
    for (const auto& change : changes) {
        for (const auto key : change.added) {
            record(change.rule, key, true);
        }
        for (const auto key : change.removed) {
            record(change.rule, key, false);
        }
    }
    transaction.commit();
}
