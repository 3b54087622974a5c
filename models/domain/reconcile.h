// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/message.h"
#include "models/domain/verdict.h"

#include <string>
#include <string_view>

// What newer data says of an open Patch Manager finding. Patch Manager sends one when a node is non-compliant and never
// updates it.
enum class Proposal : int {
    Fixed, // a newer operation is clean, under the same baseline: resolve
    Superseded, // a newer finding for the same node: resolve the older
    NodeGone, // the node is terminated: the person chooses
    OtherBaseline, // a newer operation is clean, but under another baseline: look
    StillTrue, // a newer operation is not clean: keep
    Unknown, // nothing newer
};

// Of the node, now.
struct ReconciledNode
{
    PatchEvidence patches = {};
    std::string baseline = {};
    bool terminated = false;
    std::optional<Instant> newestFinding = {}; // of Patch Manager, by foundAt()
};

// The operation that a finding is about, else its last update: findings are delivered up to two hours after their scan,
// so that times of delivery say nothing.
[[nodiscard]] std::optional<Instant> foundAt(const FindingState& finding);

[[nodiscard]] Proposal reconcile(const FindingState& finding, std::string_view baseline, const ReconciledNode& node);

[[nodiscard]] constexpr bool isSafe(Proposal proposal) // proposed without being looked at
{
    return proposal == Proposal::Fixed || proposal == Proposal::Superseded;
}

[[nodiscard]] Message proposalTitle(Proposal proposal);
// What AWS is told when a finding is resolved because of it: the same for all alike, in English.
[[nodiscard]] std::string_view proposalNote(Proposal proposal);
// Of the English text of a title.
[[nodiscard]] Proposal proposalOf(std::string_view title);

// A finding and the baseline that it names.
struct ReconciledFinding
{
    FindingState state = {};
    std::string_view baseline = {};
};

// Who tells what is newer: the node's newest finding, or the record of an operation.
struct NewerData
{
    ReconciledFinding finding = {};
    std::string_view id = {}; // of the finding
    std::string_view file = {};
};

// What the proposal rests on, line by line: then and now, with times, counts and baselines, and where now was told.
[[nodiscard]] std::vector<Message> proposalEvidence(
    Proposal proposal, const ReconciledFinding& finding, const ReconciledNode& node, const NewerData& newer);
