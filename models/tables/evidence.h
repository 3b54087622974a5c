// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/tables/associations.h"
#include "models/tables/fleet.h"

#include <cstdint>
#include <utility>
#include <vector>

class PastFacts;
class PatchRows;
class RoundFiles;
struct ReportedFindings;

constexpr std::size_t operationsLookedAt = 6; // for baselines that take turns

// Verdicts: what the history chart shows. Numbers: what the overview counts.
enum class FleetDepth { Verdicts, Numbers, Everything };

// The fleet while it is read: each function below adds one kind of fact to all nodes, with a few statements for all of
// them.
class Evidence
{
public:
    // `facts`: of the whole fleet as of a date, what was reported of it is known.
    Evidence(Database& readFrom, const Moment& asked, const Scope& of, const PastFacts* facts = nullptr);
    // Of all nodes, where the facts below are known already.
    Evidence(Database& readFrom, const Moment& asked, std::vector<NodeState> told, std::vector<bool> toldOf);

    [[nodiscard]] NodeState* find(std::int64_t node);
    [[nodiscard]] std::int64_t position(std::int64_t node) const; // in `nodes`, -1: not there
    // Binds ?1 to the moment and ?2 to the node, 0 for all.
    void bind(Statement& statement) const;
    [[nodiscard]] Instant upTo() const;
    // An item has been bad since then and still is.
    void badSince(NodeState& state, Instant since) const;

    Database& database;
    Moment moment;
    Scope scope;
    const PastFacts* past = nullptr;
    std::shared_ptr<const RoundFiles> rounds = {}; // when they are known
    Words words;
    std::vector<NodeState> nodes;
    std::vector<bool> known; // by then; as `nodes`
    std::vector<TypeSummary> summaries;
    FindingCounts findings;

private:
    void place(std::size_t at); // the node at it

    std::vector<std::int64_t> m_positions; // by node.id, from the first one on: they are numbered without gaps
    std::int64_t m_first = 0;
};

void addNodeFacts(Evidence& evidence);
// After the facts. Everything: with the baselines in turn, and how many patches are installed.
void addPatches(Evidence& evidence, FleetDepth depth = FleetDepth::Verdicts);
void addAvailableUpdates(Evidence& evidence); // after the patches: those that count by the baseline
void addPatchCommands(Evidence& evidence); // after the patches: whether the newest one failed
void addTags(Evidence& evidence);
void addBaselineFlips(Evidence& evidence, NodeState& state, const PatchRows& rows);
// Verdicts: only of nodes on which something is non-compliant.
void addTypes(Evidence& evidence, FleetDepth depth = FleetDepth::Everything);
// After all others: of the nodes that none of them knows, those of which anything was reported.
void addKnown(Evidence& evidence);
// After the patches. `reported`: what the reports say, read before.
void addFindings(Evidence& evidence, FleetDepth depth);
void addFindings(Evidence& evidence, FleetDepth depth, const ReportedFindings& reported);
void addPatchesSince(Evidence& evidence); // how far back the counts say the same
void addNewestRound(Evidence& evidence); // after the patches: whether the newest reports lack the node's place

// NEW or NOTIFIED, and still reported.
[[nodiscard]] bool isOpen(const FindingState& finding, const EffectiveStatus& status);
// A Patch Manager finding that a newer, clean operation under the same baseline contradicts ("Fixed").
[[nodiscard]] bool isFixed(const FindingState& finding, std::string_view baseline, const PatchEvidence& patches,
    std::string_view nodeBaseline);

// loadFleet() for callers that have begun a transaction.
[[nodiscard]] Fleet readFleet(Database& database, const Moment& moment, const Scope& scope, FleetDepth depth);

// Its parts: all but the findings and the tags, and what is said in the end.
void addFacts(Evidence& evidence, FleetDepth depth);
[[nodiscard]] Judgement judgementOf(const NodeState& state, const Moment& moment);
[[nodiscard]] Fleet judged(Evidence& evidence);

class FindingHistory;
// As of one of the days of `findings`, which have been read already; Verdicts.
[[nodiscard]] Fleet readFleet(
    Database& database, const Moment& moment, const FindingHistory& findings, const PastFacts* past);
