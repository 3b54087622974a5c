// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/typeevidence.h"

#include "models/tables/evidence.h"
#include "models/tables/newestreports.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

constexpr Instant hour = 3600 * microsPerSecond;

// Custom types, and whatever other type has a non-compliant item; found by seeking, not by reading all facts.
constexpr auto kindsSql = R"(
WITH RECURSIVE bad(kind) AS (SELECT (SELECT min(kind) FROM fact INDEXED BY fact_bad WHERE bad = 1)
  UNION ALL SELECT (SELECT min(kind) FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind > bad.kind) FROM bad WHERE bad.kind IS NOT NULL)
SELECT id, text FROM word WHERE text >= 'Custom:' AND text < 'Custom;'
UNION SELECT id, text FROM word WHERE id IN (SELECT kind FROM bad) AND substr(text, 1, 1) <> '@' AND text NOT IN ('Patch', 'Association')
ORDER BY 2)";

constexpr auto itemsSql = R"(
SELECT n.id, sum(f.bad), sum(f.bad = 0 AND c.status = 0), min(CASE WHEN f.bad THEN f.since END), max(CASE WHEN f.bad THEN c.severity ELSE 0 END),
  (SELECT max(time) FROM report r WHERE r.node = n.id AND r.kind = ?3 AND r.time <= ?1)
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3 JOIN item_content c ON c.id = f.content
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1) GROUP BY n.id)";

constexpr auto newestSql = "SELECT max(time) FROM report WHERE node = ?1 AND kind = ?2 AND time <= ?3";

struct TypeItems
{
    TypeEvidence evidence = {};
    Severity worst = Severity::None;
    std::optional<Instant> since = {};
};

using Items = std::map<std::pair<std::int64_t, std::int64_t>, TypeItems>; // by node and type

using Nodes = std::set<std::int64_t>; // by node.id

// Those on which something may be non-compliant.
Nodes nodesWithBad(const Evidence& evidence, std::int64_t association, std::int64_t detailed,
    const std::vector<std::pair<std::int64_t, std::string>>& types)
{
    Nodes nodes;
    std::vector<std::int64_t> kinds {association, detailed};
    for (const auto& [type, name] : types) {
        kinds.push_back(type);
    }
    addNodesWithBad(nodes, evidence.database, evidence.moment, kinds);
    for (const auto& summary : evidence.summaries) {
        if (summary.status == ComplianceStatus::NonCompliant || summary.nonCompliant.value_or(0) > 0) {
            nodes.insert(summary.node);
        }
    }
    return nodes;
}

// `only`: of these nodes; none: of the scope.
void addAssociations(Evidence& evidence, Items& items, std::int64_t type, const Nodes* only)
{
    const auto& [database, moment, scope, summaries]
        = std::tie(evidence.database, evidence.moment, evidence.scope, evidence.summaries);
    for (const auto& association : evidence.past ? loadAssociations(database, moment, *evidence.past, summaries)
            : only                               ? loadAssociations(database, moment, *only, summaries)
                                                 : loadAssociations(database, moment, scope, summaries)) {
        auto* state = evidence.find(association.node);
        if (!state) {
            continue;
        }
        auto& entry = items[{association.node, type}];
        entry.evidence.hasItems = true;
        entry.evidence.unknownItems += association.unknown();
        entry.evidence.time = std::max(entry.evidence.time, association.time);
        if (!association.failed) {
            continue;
        }
        ++entry.evidence.nonCompliantItems;
        entry.worst = std::max(entry.worst, association.said->severity);
        entry.since = std::min(association.since, entry.since.value_or(association.since));
        ++state->failedAssociations;
        state->failedInventory += isInventoryDocument(association.said->document);
        state->failedPatchDocuments += isPatchDocument(association.said->document);
    }
}

void addItems(Evidence& evidence, Items& items, std::int64_t type, std::int64_t node)
{
    Statement rows(evidence.database, scoped(itemsSql, {.node = node}));
    rows.bind(1, evidence.upTo());
    rows.bind(2, node);
    rows.bind(3, type);
    while (rows.step()) {
        auto& entry = items[{rows.integer(0), type}];
        entry.evidence.hasItems = true;
        entry.evidence.nonCompliantItems = static_cast<int>(rows.integer(1));
        entry.evidence.unknownItems = static_cast<int>(rows.integer(2));
        entry.since = rows.optionalInteger(3);
        entry.worst = static_cast<Severity>(rows.integer(4));
        entry.evidence.time = rows.optionalInteger(5);
    }
}

struct ItemMeaningOfType
{
    bool unknown = false;
    Severity severity = Severity::None;
};

// The same of all nodes as of a date, from memory.
void addPastItems(Evidence& evidence, Items& items, std::int64_t type)
{
    Statement row(evidence.database, "SELECT status, severity FROM item_content WHERE id = ?1");
    NewestReports newest(evidence.database, type, evidence.upTo(), &evidence.past->reports(type));
    std::unordered_map<std::int64_t, ItemMeaningOfType> meanings;
    evidence.past->of(type).at(evidence.upTo(), [&](const FactVersion& fact) {
        const auto [meaning, added] = meanings.try_emplace(fact.content);
        if (added) {
            row.bind(1, fact.content);
            if (row.step()) {
                meaning->second = {row.integer(0) == 0, static_cast<Severity>(row.integer(1))};
            }
            row.reset();
        }
        auto& entry = items[{fact.node, type}];
        if (!entry.evidence.hasItems) {
            entry.evidence.hasItems = true;
            entry.evidence.time = newest.of(fact.node);
        }
        if (fact.bad) {
            ++entry.evidence.nonCompliantItems;
            entry.since = std::min(fact.since, entry.since.value_or(fact.since));
            entry.worst = std::max(entry.worst, meaning->second.severity);
        } else {
            entry.evidence.unknownItems += meaning->second.unknown;
        }
    });
}

// A summary speaks when it is later than the items, or there are none.
void addSummaries(Evidence& evidence, Items& items, std::int64_t patch)
{
    for (const auto& summary : evidence.summaries) {
        if (summary.type == patch) {
            continue;
        }
        auto& entry = items[{summary.node, summary.type}];
        if (entry.evidence.hasItems && summary.time <= entry.evidence.time.value_or(0) + hour) {
            continue;
        }
        if (saysNoneFails(summary)) {
            entry = {};
        } else if (summary.status == ComplianceStatus::NonCompliant || summary.nonCompliant.value_or(0) > 0) {
            entry.worst = std::max(entry.worst, summary.severity);
            entry.since = std::min(summary.since, entry.since.value_or(summary.since));
        }
        entry.evidence.reportedNonCompliant = summary.nonCompliant;
        entry.evidence.reportedStatus = summary.status;
        entry.evidence.time = summary.time;
    }
}

}

std::vector<std::pair<std::int64_t, std::string>> otherTypes(Database& database)
{
    std::vector<std::pair<std::int64_t, std::string>> types;
    Statement rows(database, kindsSql);
    while (rows.step()) {
        types.emplace_back(rows.integer(0), rows.text(1));
    }
    return types;
}

std::set<std::pair<std::int64_t, std::int64_t>> clearedTypes(
    Database& database, const Moment& moment, const Scope& scope)
{
    std::set<std::pair<std::int64_t, std::int64_t>> cleared;
    Statement newest(database, newestSql);
    for (const auto& summary : loadTypeSummaries(database, moment, scope)) {
        if (!saysNoneFails(summary)) {
            continue;
        }
        newest.bind(1, summary.node);
        newest.bind(2, summary.type);
        newest.bind(3, upTo(moment));
        if (newest.step() && summary.time > newest.optionalInteger(0).value_or(0) + hour) {
            cleared.emplace(summary.node, summary.type);
        }
        newest.reset();
    }
    return cleared;
}

void addTypes(Evidence& evidence, FleetDepth depth)
{
    Items items;
    const auto association = evidence.words.find("Association");
    const auto types = otherTypes(evidence.database);
    const bool few = depth == FleetDepth::Verdicts && evidence.scope.node == 0 && !evidence.past;
    const auto nodes
        = few ? nodesWithBad(evidence, association, evidence.words.find("@association"), types) : Nodes {};
    addAssociations(evidence, items, association, few ? &nodes : nullptr);
    for (const auto& [type, name] : types) {
        if (evidence.past) {
            addPastItems(evidence, items, type);
            continue;
        }
        if (!few) {
            addItems(evidence, items, type, evidence.scope.node);
            continue;
        }
        for (const auto node : nodes) {
            addItems(evidence, items, type, node);
        }
    }
    addSummaries(evidence, items, evidence.words.find("Patch"));
    for (auto& [key, entry] : items) {
        auto* state = evidence.find(key.first);
        if (!state) {
            continue;
        }
        // The word itself is not there when only describe-instance-associations-status told of them.
        entry.evidence.type = key.second == association ? "Association" : evidence.words.text(key.second);
        state->customItems += key.second == association ? 0 : entry.evidence.nonCompliantItems;
        if (judgeType(entry.evidence) == Verdict::NonCompliant) {
            state->worstItem = std::max(state->worstItem, entry.worst);
            if (entry.since) {
                evidence.badSince(*state, *entry.since);
            }
        }
        evidence.known[static_cast<std::size_t>(evidence.position(key.first))] = true;
        state->types.push_back(std::move(entry.evidence));
    }
}
