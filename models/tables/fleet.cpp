// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleet.h"

#include "models/tables/evidence.h"

#include <utility>

namespace {

Circumstances circumstancesOf(const NodeState& state)
{
    return {.operation = state.operation,
        .failedAssociations = state.failedAssociations,
        .failedInventory = state.failedInventory,
        .failedPatchDocuments = state.failedPatchDocuments,
        .patchCommandFailed = state.patchCommandFailed,
        .baselineFlips = state.baselineFlips,
        .staleFindings = state.staleFindings,
        .severityContradicts = state.severityContradicts};
}

}

Fleet readFleet(Database& database, const Moment& moment, const Scope& scope, FleetDepth depth)
{
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addPatches(evidence, depth);
    addAvailableUpdates(evidence);
    addPatchCommands(evidence);
    addTypes(evidence);
    addFindings(evidence, depth);
    if (depth == FleetDepth::Everything) {
        addTags(evidence);
        addPatchesSince(evidence);
    }
    Fleet fleet {.moment = moment, .findings = evidence.findings};
    for (std::size_t i = 0; i < evidence.nodes.size(); ++i) {
        if (!evidence.known[i]) {
            continue;
        }
        auto& state = evidence.nodes[i];
        state.judgement = judge(state.patches, state.types, circumstancesOf(state), moment.at(), moment.freshDays);
        if (state.judgement.verdict != Verdict::NonCompliant) {
            state.nonCompliantSince.reset();
        }
        fleet.nodes.push_back(std::move(state));
    }
    return fleet;
}

Fleet loadFleet(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    return readFleet(database, moment, scope, FleetDepth::Everything);
}
