// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodedetail.h"

#include "models/tables/baselines.h"
#include "models/tables/evidence.h"
#include "models/tables/nodeevents.h"
#include "models/tables/patchlists.h"
#include "models/tables/patchorigins.h"
#include "models/tables/typeevidence.h"

#include <algorithm>
#include <limits>

namespace {

// What is bad now; kinds that are no compliance items begin with '@'.
constexpr auto itemsSql = R"(
SELECT k.item, k.title, c.state, c.document, c.details, f.at, f.kind, w.text,
  (SELECT max(time) FROM report r WHERE r.node = f.node AND r.kind = f.kind AND r.time <= ?1)
FROM fact f JOIN word w ON w.id = f.kind JOIN item_key k ON k.id = f.key JOIN item_content c ON c.id = f.content
WHERE f.node = ?2 AND (f.bad = 1 OR (?3 AND f.kind = (SELECT id FROM word WHERE text = 'Patch') AND c.state = 8 AND c.status = 0)) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1)
  AND substr(w.text, 1, 1) <> '@' AND w.text <> 'Association'
ORDER BY w.text, c.severity DESC, k.item, k.title)";

constexpr auto listSourceSql = R"(
SELECT f.name, f.started, w.text FROM report r JOIN source_file f ON f.id = r.file LEFT JOIN word w ON w.id = r.execution
WHERE r.node = ?1 AND r.kind = (SELECT id FROM word WHERE text = 'Patch') AND r.time = ?2)";
constexpr auto summarySourceSql = R"(
SELECT f.name, f.started, NULL FROM patch_summary s JOIN source_file f ON f.id = s.file
WHERE s.node = ?1 AND s.time = ?2 ORDER BY s.source DESC LIMIT 1)";
constexpr auto reportSourceSql = R"(
SELECT f.name, f.started, NULL FROM fact s JOIN source_file f ON f.id = s.file
WHERE s.node = ?1 AND s.kind = (SELECT id FROM word WHERE text = '@summary') AND s.key = (SELECT id FROM word WHERE text = 'Patch')
  AND coalesce(s.at, s.since) = ?2)";

constexpr auto findingSql = R"(
SELECT k.finding_id, w.text, coalesce(f.operation_end, f.updated)
FROM finding_name k JOIN word w ON w.id = k.product_arn JOIN finding f ON f.key = k.id AND f.current = 1 WHERE k.id = ?1)";

constexpr auto byIdSql = "SELECT id FROM node WHERE node_id = ?1 COLLATE NOCASE ORDER BY node_id = ?1 DESC, id LIMIT 1";
constexpr auto byNameSql = R"(
SELECT min(n.id) FROM node n WHERE EXISTS (SELECT 1 FROM word w WHERE w.id = n.name AND w.text = ?1 COLLATE NOCASE)
  OR EXISTS (SELECT 1 FROM fact f JOIN node_content c ON c.id = f.content JOIN word w ON w.id IN (c.name, c.computer_name)
    WHERE f.node = n.id AND f.kind IN (SELECT id FROM word WHERE text IN ('@node', '@node-inventory', '@node-told')) AND f.until IS NULL AND w.text = ?1 COLLATE NOCASE))";

using Item = NodeEvidence::Item;

void addItem(NodeEvidence& node, PatchState state, Item&& item)
{
    switch (state) {
    case PatchState::Missing:
    case PatchState::AvailableSecurityUpdate:
        node.missing.push_back(std::move(item));
        return;
    case PatchState::Failed:
        node.failed.push_back(std::move(item));
        return;
    case PatchState::InstalledPendingReboot:
        node.pendingReboot.push_back(std::move(item));
        return;
    case PatchState::InstalledRejected:
        node.rejected.push_back(std::move(item));
        return;
    default: // no patch state at all: only its own status makes it non-compliant
        node.missing.push_back(std::move(item));
    }
}

void readItems(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    Words words(database);
    const auto cleared = clearedTypes(database, moment, {state.id});
    Statement rows(database, itemsSql);
    rows.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    rows.bind(2, state.id);
    rows.bind(3, node.rules.availableUpdates == ComplianceStatus::NonCompliant);
    while (rows.step()) {
        const bool patch = rows.text(7) == "Patch";
        if (patch ? !state.patches.fromItems : cleared.contains({state.id, rows.integer(6)})) {
            continue;
        }
        Item item {.id = std::string(rows.text(0)),
            .title = std::string(rows.text(1)),
            .extra = patch ? std::string() : words.text(rows.integer(4)),
            .type = std::string(rows.text(7)),
            .document = words.text(rows.integer(3)),
            .time = patch ? rows.optionalInteger(5) : rows.optionalInteger(8)};
        if (patch) {
            addItem(node, static_cast<PatchState>(rows.integer(2)), std::move(item));
        } else {
            node.custom.push_back(std::move(item));
        }
    }
}

void readAssociations(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    for (const auto& association : loadAssociations(database, moment, {state.id})) {
        if (isPatchDocument(association.said->document)) {
            node.documentName = association.said->document;
        }
        if (association.failed) {
            node.associations.push_back({.id = association.id,
                .title = association.said->name,
                .extra = association.said->errorCode,
                .document = association.said->document,
                .time = association.time});
        }
    }
}

void readStaleFindings(Database& database, const NodeState& state, NodeEvidence& node)
{
    Statement rows(database, findingSql);
    for (const auto key : state.staleKeys) {
        rows.bind(1, key);
        if (rows.step()) {
            node.staleFindings.push_back(
                {.id = std::string(rows.text(0)), .extra = std::string(rows.text(1)), .time = rows.optionalInteger(2)});
        }
        rows.reset();
    }
}

// The file that the newest patch evidence was read from.
void readSource(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    const auto all = loadPatchTimes(database, moment, {state.id});
    const auto found = all.find(state.id);
    if (found == all.end()) {
        return;
    }
    const auto& times = found->second;
    using Speaker = PatchTimes::Speaker;
    const bool list = times.speaker == Speaker::List;
    const bool report = times.speaker == Speaker::Report;
    Statement row(database, list ? listSourceSql : (report ? reportSourceSql : summarySourceSql));
    row.bind(1, state.id);
    row.bind(2, list ? (times.list ? times.list : times.page) : (report ? times.reported : times.summary.value_or(0)));
    if (row.step()) {
        node.file = row.text(0);
        node.imported = row.integer(1);
        node.executionId = row.text(2);
    }
}

NodeEvidence evidenceOf(Database& database, const Moment& moment, const NodeState& state)
{
    NodeEvidence node {.node = state.node,
        .name = state.name,
        .account = state.account,
        .region = state.region,
        .platformType = state.platformType,
        .patches = state.patches,
        .operation = state.operation,
        .rebootOption = state.rebootOption,
        .baseline = state.baseline,
        .patchGroup = state.patchGroup,
        .baselineBefore = state.baselineBefore,
        .ping = state.ping,
        .nonCompliantSince = state.nonCompliantSince,
        .lackingSince = state.lackingSince,
        .judgement = state.judgement,
        .at = moment.at(),
        .freshDays = moment.freshDays};
    node.rules = Baselines(database, moment).rulesOf(state.baseline);
    readItems(database, moment, state, node);
    readAssociations(database, moment, state, node);
    readStaleFindings(database, state, node);
    readSource(database, moment, state, node);
    node.origin = loadPatchOrigin(database, moment, state, node.executionId);
    readEvents(database, moment, state, node);
    return node;
}

}

std::optional<NodeDetail> loadNodeDetail(
    Database& database, const Moment& moment, std::int64_t node, FleetMemory* memory)
{
    const ReadTransaction reading(database);
    auto fleet = node > 0 ? readFleet(database, moment, {.node = node, .memory = memory}, FleetDepth::Everything) : Fleet {};
    if (fleet.nodes.empty()) {
        return std::nullopt;
    }
    NodeDetail detail {.state = std::move(fleet.nodes.front())};
    detail.state.events = countEvents(database, moment, node);
    detail.diagnosis = diagnose(evidenceOf(database, moment, detail.state));
    return detail;
}

std::int64_t findNode(Database& database, std::string_view text)
{
    for (const auto* sql : {byIdSql, byNameSql}) {
        Statement rows(database, sql);
        rows.bind(1, text);
        if (rows.step() && !rows.isNull(0)) {
            return rows.integer(0);
        }
    }
    return 0;
}
