// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/words.h"

#include <optional>
#include <string>

// What of a finding can reopen a decision or mark it confirmed. Kept with the decision as "what was known".
struct FindingState
{
    WorkflowStatus workflow = WorkflowStatus::New; // as imported
    RecordState recordState = RecordState::Active;
    int compliance = 0; // FindingCompliance
    Severity severity = Severity::None;
    std::optional<Instant> updated = {};
    std::optional<Instant> operationEnd = {}; // Patch Manager only, as are the counts; no value: not known
    std::optional<int> missing = {}, failed = {}, pendingReboot = {}, rejected = {};
    // Of the current state only, where known: when the workflow status was set in AWS (Note.UpdatedAt), and what
    // versions said that came after the decision's facts and before this one.
    std::optional<Instant> workflowTime = {};
    bool wasArchived = false;
    bool wasPassed = false;

    friend bool operator==(const FindingState&, const FindingState&) = default;
};

// What a person here decided about a finding. No status: the decision was withdrawn (undone).
struct Decision
{
    std::optional<WorkflowStatus> status = {};
    std::string note = {};
    std::string author = {};
    Instant at = 0;
    std::optional<Instant> expires = {};
    FindingState known = {}; // filled by the store

    friend bool operator==(const Decision&, const Decision&) = default;
};

enum class DecisionStanding : int {
    None, // nothing was decided here: the imported status shows
    Holds, // only here so far
    Confirmed, // AWS says the same now
    Overridden, // AWS says something else, set later than the decision's facts
    Reopened, // the facts got worse: NEW again
    Expired, // a suppression ran out
};

struct EffectiveStatus
{
    WorkflowStatus status = WorkflowStatus::New;
    DecisionStanding standing = DecisionStanding::None;

    friend bool operator==(const EffectiveStatus&, const EffectiveStatus&) = default;
};

// Reopening rules: AWS Security Hub user guide, "Workflow status of findings"; for Patch Manager also a later operation
// with worse counts.
[[nodiscard]] EffectiveStatus effectiveStatus(
    const FindingState& current, const std::optional<Decision>& decision, Instant at);
