// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchtroubles.h"

#include "models/tables/evidence.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace {

constexpr Instant never = std::numeric_limits<Instant>::max();

// ?1 moment, ?2 kind. What ended by then, and what held then, by its end.
constexpr auto spansSql = R"(
SELECT node, key, since, until, content FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?2 AND until <= ?1
UNION ALL SELECT node, key, since, NULL, content FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?2 AND until > ?1 AND since <= ?1
UNION ALL SELECT node, key, since, NULL, content FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?2 AND until IS NULL AND since <= ?1)";
// ?3 node
constexpr auto spansOfNodeSql = R"(
SELECT node, key, since, iif(until <= ?1, until, NULL), content FROM fact WHERE node = ?3 AND kind = ?2 AND bad = 1 AND since <= ?1)";
constexpr auto afterwardsSql = "SELECT 1 FROM fact WHERE node = ?1 AND kind = ?2 AND key = ?3 AND since = ?4";

struct BadSpan
{
    std::int64_t node = 0;
    std::int64_t key = 0;
    Instant since = 0;
    Instant until = never;
    std::int64_t content = 0;
};

std::vector<BadSpan> readSpans(Database& database, std::int64_t kind, const Moment& moment, const Scope& scope)
{
    std::vector<BadSpan> spans;
    Statement rows(database, scope.node == 0 ? spansSql : spansOfNodeSql);
    rows.bind(1, upTo(moment));
    rows.bind(2, kind);
    if (scope.node != 0) {
        rows.bind(3, scope.node);
    }
    while (rows.step()) {
        spans.push_back({.node = rows.integer(0),
            .key = rows.integer(1),
            .since = rows.integer(2),
            .until = rows.optionalInteger(3).value_or(never),
            .content = rows.integer(4)});
    }
    std::ranges::sort(spans, {}, [](const BadSpan& span) { return std::tuple(span.node, span.key, span.since); });
    return spans;
}

}

std::optional<std::int64_t> PatchTrouble::daysToFix() const
{
    return fixed ? std::optional((*fixed - firstSeen) / microsPerDay) : std::nullopt;
}

std::vector<PatchTrouble> loadPatchTroubles(
    Database& database, std::int64_t kind, const Moment& moment, const Scope& scope)
{
    const auto spans = readSpans(database, kind, moment, scope);
    std::vector<PatchTrouble> troubles;
    Statement afterwards(database, afterwardsSql);
    for (std::size_t at = 0; at < spans.size(); ++at) {
        const auto& span = spans[at];
        const bool sameItem = at > 0 && spans[at - 1].node == span.node && spans[at - 1].key == span.key;
        if (!sameItem) {
            troubles.push_back({.node = span.node, .key = span.key, .firstSeen = span.since});
        }
        auto& trouble = troubles.back();
        if (sameItem && spans[at - 1].until != span.since) {
            trouble.firstSeen = span.since; // there was a break
        }
        trouble.content = span.content;
        const bool last = at + 1 == spans.size() || spans[at + 1].node != span.node || spans[at + 1].key != span.key;
        trouble.open = last && span.until == never;
        if (last && !trouble.open) {
            afterwards.bind(1, span.node);
            afterwards.bind(2, kind);
            afterwards.bind(3, span.key);
            afterwards.bind(4, span.until);
            trouble.fixed = afterwards.step() ? std::optional(span.until) : std::nullopt;
            afterwards.reset();
        }
    }
    return troubles;
}

FixTimes loadPatchFixTimes(Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, {});
    addNodeFacts(evidence);
    std::vector<std::int64_t> days;
    for (const auto& trouble : loadPatchTroubles(database, evidence.words.find("Patch"), moment, {})) {
        const auto* node = evidence.find(trouble.node);
        if (trouble.fixed && node && !node->terminated) {
            days.push_back(*trouble.daysToFix());
        }
    }
    return fixTimesOf(std::move(days));
}
