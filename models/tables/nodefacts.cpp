// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/newestreports.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace {

constexpr std::array kinds {"@node", "@node-inventory", "@node-told"};

// What was seen last comes last.
constexpr auto factsSql = R"(
SELECT c.name, c.computer_name, c.platform_type, c.platform_name, c.platform_version, c.agent_version, c.ip_address,
  c.instance_status, c.ping, n.id,
  (SELECT max(r.time) FROM report r WHERE r.node = n.id AND r.kind = f.kind AND r.time <= ?1) AS seen
FROM node n CROSS JOIN word w ON w.text IN ('@node', '@node-inventory', '@node-told')
CROSS JOIN fact f ON f.node = n.id AND f.kind = w.id AND f.key = 0
  AND f.since = (SELECT max(o.since) FROM fact o WHERE o.node = n.id AND o.kind = w.id AND o.key = 0 AND o.since <= ?1)
  AND (f.until IS NULL OR f.until > ?1)
JOIN node_content c ON c.id = f.content
WHERE ?2 = 0 OR n.id = ?2 ORDER BY n.id, seen, f.kind)";

constexpr auto contentSql = R"(
SELECT name, computer_name, platform_type, platform_name, platform_version, agent_version, ip_address, instance_status, ping
FROM node_content WHERE id = ?1)";

// "Windows Server 2022" is not said as "Microsoft Windows Server 2022 Datacenter 10.0.20348".
std::string platformText(const std::string& name, const std::string& version)
{
    const bool versionInName = version.empty() || name.find(version) != std::string::npos
        || name.find("Windows") != std::string::npos || name.empty();
    return versionInName ? name : name + ' ' + version;
}

class NodeFacts
{
public:
    explicit NodeFacts(Evidence& evidence)
        : m_evidence(evidence)
    {
    }

    void read();
    void readPast();

private:
    void take(std::int64_t node, const Statement& row); // one after the other, each in turn

    Evidence& m_evidence;
    std::int64_t m_node = 0;
    bool m_named = false; // by a finding's tags, which go before
};

void NodeFacts::take(std::int64_t node, const Statement& row)
{
    auto* state = m_evidence.find(node);
    if (!state) {
        return;
    }
    if (node != m_node) {
        m_node = node;
        m_named = !state->name.empty();
    }
    const auto text = [&](int column) -> const std::string& { return m_evidence.words.text(row.integer(column)); };
    const auto keep = [](std::string& known, const std::string& said) {
        if (!said.empty()) {
            known = said;
        }
    };
    if (!m_named) {
        keep(state->name, text(0).empty() ? text(1) : text(0));
    }
    keep(state->platformType, text(2));
    keep(state->platform, platformText(text(3), text(4)));
    keep(state->agentVersion, text(5));
    keep(state->ipAddress, text(6));
    keep(state->instanceStatus, text(7));
    state->terminated = sameWord(state->instanceStatus, "Terminated");
    if (const auto ping = static_cast<PingStatus>(row.integer(8)); ping != PingStatus::None) {
        state->ping = ping;
    }
    m_evidence.known[static_cast<std::size_t>(m_evidence.position(state->id))] = true;
}

void NodeFacts::read()
{
    Statement rows(m_evidence.database, scoped(factsSql, m_evidence.scope));
    m_evidence.bind(rows);
    while (rows.step()) {
        take(rows.integer(9), rows);
    }
}

// The same from memory, but for the contents.
void NodeFacts::readPast()
{
    using Told = std::tuple<std::int64_t, std::optional<Instant>, std::int64_t, std::int64_t>; // node, seen, kind, content
    std::vector<Told> all;
    std::vector<std::int64_t> words;
    for (const auto* kind : kinds) {
        if (const auto word = m_evidence.words.find(kind); !m_evidence.past->of(word).empty()) {
            words.push_back(word);
        }
    }
    for (const auto word : words) {
        NewestReports newest(m_evidence.database, word, m_evidence.upTo(), &m_evidence.past->reports(word));
        m_evidence.past->of(word).at(m_evidence.upTo(), [&](const FactVersion& fact) {
            all.emplace_back(
                fact.node, words.size() > 1 ? newest.of(fact.node) : std::nullopt, word, fact.content);
        });
    }
    std::ranges::sort(all);
    Statement row(m_evidence.database, contentSql);
    for (const auto& [node, seen, kind, content] : all) {
        row.bind(1, content);
        if (row.step()) {
            take(node, row);
        }
        row.reset();
    }
}

}

void addNodeFacts(Evidence& evidence)
{
    NodeFacts facts(evidence);
    evidence.past ? facts.readPast() : facts.read();
    for (auto& state : evidence.nodes) {
        if (state.platform.empty()) {
            state.platform = state.platformType;
        }
    }
}
