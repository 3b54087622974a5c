// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablesource.h"

#include "models/domain/factsink.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/mostmissed.h"

#include <algorithm>

namespace {
std::int64_t lastOf(Database& database, const char* sql)
{
    Statement last(database, sql);
    return last.step() ? last.integer(0) : 0;
}

std::optional<Stand> countedAs(const NodeState& state, const Moment& moment)
{
    const auto stand = state.terminated ? Stand::Terminated : standOf(judgementOf(state, moment));
    return isBad(stand) || state.terminated ? std::optional(stand) : std::nullopt;
}

std::shared_ptr<const std::vector<NodeState>> statesOf(Database& database, const Moment& moment, const Scope& scope)
{
    if (scope.memory && scope.node == 0 && moment.asOf) {
        return scope.memory->reported(database, moment, readDataState(database));
    }
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addPatches(evidence);
    addAvailableUpdates(evidence);
    addTypes(evidence, FleetDepth::Verdicts);
    return std::make_shared<const std::vector<NodeState>>(std::move(evidence.nodes));
}
}

FindingNodes loadFindingNodes(Database& database, const Moment& moment, const Scope& scope)
{
    const auto past = scope.memory ? scope.memory->pastFacts(moment, readDataState(database)) : nullptr;
    auto missed = scope.node == 0 ? loadMostMissed(database, moment, past.get())
                                  : std::unordered_map<std::int64_t, std::string>();
    const auto states = statesOf(database, moment, scope);
    FindingNodes nodes;
    nodes.reserve(states->size());
    for (const auto& state : *states) {
        auto& node = nodes.emplace_back();
        node.id = state.id;
        node.node = state.node;
        node.name = state.name;
        node.countedAs = countedAs(state, moment);
        node.baseline = state.baseline;
        node.platform = state.platform;
        node.patchGroup = state.patchGroup;
        if (const auto found = missed.find(state.id); found != missed.end()) {
            node.patch = std::move(found->second);
        }
        if (isClean(state.patches)) {
            node.clean = std::make_unique<const PatchEvidence>(state.patches);
        }
    }
    std::ranges::sort(nodes, {}, &FindingNode::id);
    return nodes;
}

const FindingNode* findNode(const FindingNodes& nodes, std::int64_t id)
{
    const auto found = std::ranges::lower_bound(nodes, id, {}, &FindingNode::id);
    return found == nodes.end() || found->id != id ? nullptr : &*found;
}

TableSource readSource(Database& database, const Moment& moment)
{
    TableSource source;
    source.moment = moment;
    source.lastDecision = lastOf(database, "SELECT id FROM decision ORDER BY id DESC LIMIT 1");
    source.lastExport = lastOf(database, "SELECT id FROM decision_export ORDER BY id DESC LIMIT 1");
    source.lastRuleExport = lastOf(database, "SELECT id FROM suppression_export ORDER BY id DESC LIMIT 1");
    source.lastRule = lastOf(database, "SELECT id FROM suppression ORDER BY id DESC LIMIT 1");
    source.lastMatch = lastOf(database, "SELECT id FROM suppression_match ORDER BY id DESC LIMIT 1");
    source.lastDigest = lastOf(database, "SELECT id FROM import_digest ORDER BY id DESC LIMIT 1");
    source.lastFinding = lastOf(database, "SELECT id FROM finding ORDER BY id DESC LIMIT 1");
    source.lastUpdate = lastOf(database, "SELECT id FROM finding_update ORDER BY id DESC LIMIT 1");
    Statement files(database,
        "SELECT id FROM source_file WHERE outcome = ?1 AND id NOT IN (SELECT file FROM pending_import) ORDER BY id");
    files.bind(1, static_cast<int>(FileOutcome::Stored));
    while (files.step()) {
        source.files.push_back(files.integer(0));
    }
    return source;
}

bool isOfSameReports(const TableSource& left, const TableSource& right)
{
    return left.lastFinding == right.lastFinding && left.lastUpdate == right.lastUpdate && left.files == right.files;
}

bool isOfSameContent(const TableSource& left, const TableSource& right)
{
    return isOfSameReports(left, right) && left.lastDecision == right.lastDecision
        && left.lastExport == right.lastExport && left.lastRuleExport == right.lastRuleExport
        && left.lastRule == right.lastRule && left.lastMatch == right.lastMatch && left.lastDigest == right.lastDigest;
}
