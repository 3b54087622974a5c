// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"

#include "models/tables/newestround.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"
#include "models/tables/tagtext.h"

#include <algorithm>

namespace {

constexpr auto nodesSql = "SELECT id, node_id, account, region, name FROM node WHERE ?2 = 0 OR id = ?2 ORDER BY id";

constexpr auto tagsSql = R"(
SELECT f.node, k.text, v.text FROM fact f JOIN word k ON k.id = f.key JOIN tag_content c ON c.id = f.content JOIN word v ON v.id = c.value
WHERE f.node IN (SELECT id FROM node WHERE ?2 = 0 OR id = ?2) AND f.kind = (SELECT id FROM word WHERE text = '@tag') AND f.since <= ?1
  AND (f.until IS NULL OR f.until > ?1)
ORDER BY f.node, k.text)";

// ?1 moment, ?2 node
constexpr auto knownSql = R"(
SELECT EXISTS (SELECT 1 FROM report WHERE node = ?2 AND time <= ?1)
  OR EXISTS (SELECT 1 FROM event WHERE node = ?2 AND coalesce(at, 0) <= ?1)
  OR EXISTS (SELECT 1 FROM finding WHERE node = ?2 AND current = 1 AND node IS NOT NULL AND coalesce(updated, 0) <= ?1)
  OR EXISTS (SELECT 1 FROM finding WHERE node = ?2 AND current = 0 AND coalesce(updated, 0) <= ?1))";

}

Evidence::Evidence(Database& readFrom, const Moment& asked, const Scope& of, const PastFacts* facts)
    : database(readFrom)
    , moment(asked)
    , scope(of)
    , past(facts)
    , words(readFrom, past ? &past->texts() : nullptr)
{
    Statement rows(database, scoped(nodesSql, scope));
    rows.bind(2, scope.node);
    while (rows.step()) {
        NodeState state;
        state.id = rows.integer(0);
        state.node = rows.text(1);
        state.account = words.text(rows.optionalInteger(2).value_or(-1));
        state.region = words.text(rows.optionalInteger(3).value_or(-1));
        state.name = words.text(rows.optionalInteger(4).value_or(-1));
        nodes.push_back(std::move(state));
        place(nodes.size() - 1);
    }
    known.resize(nodes.size(), !moment.asOf);
    summaries = past ? loadTypeSummaries(database, moment, *past) : loadTypeSummaries(database, moment, scope);
}

Evidence::Evidence(Database& readFrom, const Moment& asked, std::vector<NodeState> told, std::vector<bool> toldOf)
    : database(readFrom)
    , moment(asked)
    , words(readFrom)
    , nodes(std::move(told))
    , known(std::move(toldOf))
{
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        place(at);
    }
}

void Evidence::place(std::size_t at)
{
    const auto id = nodes[at].id;
    if (at == 0) {
        m_first = id;
    }
    m_positions.resize(static_cast<std::size_t>(id - m_first), -1);
    m_positions.push_back(static_cast<std::int64_t>(at));
}

NodeState* Evidence::find(std::int64_t node)
{
    const auto at = position(node);
    return at < 0 ? nullptr : &nodes[static_cast<std::size_t>(at)];
}

std::int64_t Evidence::position(std::int64_t node) const
{
    const auto at = static_cast<std::size_t>(node - m_first);
    return node < m_first || at >= m_positions.size() ? -1 : m_positions[at];
}

void Evidence::bind(Statement& statement) const
{
    statement.bind(1, upTo());
    statement.bind(2, scope.node);
}

Instant Evidence::upTo() const
{
    return ::upTo(moment);
}

void Evidence::badSince(NodeState& state, Instant since) const
{
    state.nonCompliantSince = std::min(since, state.nonCompliantSince.value_or(since));
}

void addTags(Evidence& evidence)
{
    Statement rows(evidence.database, scoped(tagsSql, evidence.scope));
    evidence.bind(rows);
    while (rows.step()) {
        if (auto* state = evidence.find(rows.integer(0))) {
            addTag(state->tags, rows.text(1), rows.text(2));
            evidence.known[static_cast<std::size_t>(evidence.position(state->id))] = true;
        }
    }
}

void addNewestRound(Evidence& evidence)
{
    const auto round = evidence.rounds ? evidence.rounds->at(evidence.upTo())
                                       : loadNewestRound(evidence.database, evidence.moment);
    for (auto& state : evidence.nodes) {
        if (round.lacking.empty()) {
            return;
        }
        const auto lacking = round.lacks(state.account, state.region);
        state.lackingSince = state.patches.operationEnd >= lacking ? std::nullopt : lacking; // told elsewhere since
    }
}

void addKnown(Evidence& evidence)
{
    Statement row(evidence.database, knownSql);
    for (std::size_t at = 0; at < evidence.nodes.size(); ++at) {
        if (!evidence.known[at]) {
            row.bind(1, evidence.upTo());
            row.bind(2, evidence.nodes[at].id);
            evidence.known[at] = row.step() && row.integer(0) != 0;
            row.reset();
        }
    }
}
