// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleet.h"

#include "models/tables/evidence.h"
#include "models/tables/findinghistory.h"
#include "models/tables/fleetmemory.h"

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
        .severityContradicts = state.severityContradicts,
        .notInNewestRound = state.lackingSince.has_value()};
}

}

Judgement judgementOf(const NodeState& state, const Moment& moment)
{
    return judge(state.patches, state.types, circumstancesOf(state), moment.at(), moment.freshDays);
}

void addFacts(Evidence& evidence, FleetDepth depth)
{
    addNodeFacts(evidence);
    addPatches(evidence, depth);
    addAvailableUpdates(evidence);
    addPatchCommands(evidence);
    addTypes(evidence, depth);
    addKnown(evidence);
    if (depth != FleetDepth::Verdicts) {
        addPatchesSince(evidence);
        addNewestRound(evidence);
    }
}

Fleet judged(Evidence& evidence)
{
    const auto& moment = evidence.moment;
    Fleet fleet {.moment = moment, .findings = evidence.findings, .nodes = {}};
    fleet.nodes.reserve(evidence.nodes.size());
    for (std::size_t i = 0; i < evidence.nodes.size(); ++i) {
        if (!evidence.known[i]) {
            continue;
        }
        auto& state = evidence.nodes[i];
        state.judgement = judgementOf(state, moment);
        if (state.judgement.verdict != Verdict::NonCompliant) {
            state.nonCompliantSince.reset();
        }
        fleet.nodes.push_back(std::move(state));
    }
    return fleet;
}

Fleet readFleet(Database& database, const Moment& moment, const Scope& scope, FleetDepth depth)
{
    Evidence evidence(database, moment, scope);
    if (scope.memory) {
        evidence.rounds = scope.memory->roundFiles(database, readDataState(database));
    }
    addFacts(evidence, depth);
    addFindings(evidence, depth);
    if (depth != FleetDepth::Verdicts) {
        addTags(evidence);
    }
    return judged(evidence);
}

Fleet readFleet(
    Database& database, const Moment& moment, const FindingHistory& findings, const PastFacts* past)
{
    Evidence evidence(database, moment, {}, past);
    addFacts(evidence, FleetDepth::Verdicts);
    evidence.findings.open = findings.openAt(moment.at());
    for (std::size_t i = 0; i < evidence.nodes.size(); ++i) {
        evidence.known[i] = evidence.known[i] || findings.tellsOf(evidence.nodes[i].id, moment.at());
    }
    return judged(evidence);
}

Fleet loadFleet(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    return readFleet(database, moment, scope, FleetDepth::Everything);
}
