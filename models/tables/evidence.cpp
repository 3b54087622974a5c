// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"

#include "models/tables/newestround.h"
#include "models/tables/scopedsql.h"
#include "models/tables/tagtext.h"

#include <algorithm>

namespace {

constexpr auto nodesSql = "SELECT id, node_id, account, region, name FROM node WHERE ?2 = 0 OR id = ?2 ORDER BY id";

// What was seen last comes last.
constexpr auto nodeFactsSql = R"(
SELECT n.id, c.name, c.computer_name, c.platform_type, c.platform_name, c.platform_version, c.agent_version, c.ip_address,
  c.instance_status, c.ping,
  (SELECT max(r.time) FROM report r WHERE r.node = n.id AND r.kind = f.kind AND r.time <= ?1) AS seen
FROM node n CROSS JOIN word w ON w.text IN ('@node', '@node-inventory', '@node-told')
CROSS JOIN fact f ON f.node = n.id AND f.kind = w.id AND f.key = 0
  AND f.since = (SELECT max(o.since) FROM fact o WHERE o.node = n.id AND o.kind = w.id AND o.key = 0 AND o.since <= ?1)
  AND (f.until IS NULL OR f.until > ?1)
JOIN node_content c ON c.id = f.content
WHERE ?2 = 0 OR n.id = ?2 ORDER BY n.id, seen, f.kind)";

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

// "Windows Server 2022" is not said as "Microsoft Windows Server 2022 Datacenter 10.0.20348".
std::string platformText(const std::string& name, const std::string& version)
{
    const bool versionInName = version.empty() || name.find(version) != std::string::npos
        || name.find("Windows") != std::string::npos || name.empty();
    return versionInName ? name : name + ' ' + version;
}

}

Evidence::Evidence(Database& readFrom, const Moment& asked, const Scope& of)
    : database(readFrom)
    , moment(asked)
    , scope(of)
    , words(readFrom)
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
    summaries = loadTypeSummaries(database, moment, scope);
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

void addNodeFacts(Evidence& evidence)
{
    Statement rows(evidence.database, scoped(nodeFactsSql, evidence.scope));
    evidence.bind(rows);
    std::int64_t node = 0;
    bool named = false; // by a finding's tags, which go before
    while (rows.step()) {
        auto* state = evidence.find(rows.integer(0));
        if (!state) {
            continue;
        }
        if (rows.integer(0) != node) {
            node = rows.integer(0);
            named = !state->name.empty();
        }
        const auto text = [&](int column) { return evidence.words.text(rows.integer(column)); };
        const auto take = [](std::string& known, std::string said) {
            known = said.empty() ? std::move(known) : std::move(said);
        };
        if (!named) {
            take(state->name, text(1).empty() ? text(2) : text(1));
        }
        take(state->platformType, text(3));
        take(state->platform, platformText(text(4), text(5)));
        take(state->agentVersion, text(6));
        take(state->ipAddress, text(7));
        take(state->instanceStatus, text(8));
        state->terminated = sameWord(state->instanceStatus, "Terminated");
        if (const auto ping = static_cast<PingStatus>(rows.integer(9)); ping != PingStatus::None) {
            state->ping = ping;
        }
        evidence.known[static_cast<std::size_t>(evidence.position(state->id))] = true;
    }
    for (auto& state : evidence.nodes) {
        if (state.platform.empty()) {
            state.platform = state.platformType;
        }
    }
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
    const auto round = loadNewestRound(evidence.database, evidence.moment);
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
