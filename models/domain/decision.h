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

// What a decision is about, besides the finding that it was taken on. Stored: only ever append.
enum class DecisionScope : int {
    Finding,
    NodeAndCheck, // all findings of the same product and check on its node, later ones too, that were not decided
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
    std::optional<Severity> severity = {}; // shown instead of the finding's
    std::string owner = {}; // who is to see to it; empty: nobody
    DecisionScope scope = DecisionScope::Finding;

    friend bool operator==(const Decision&, const Decision&) = default;
};

enum class DecisionStanding : int {
    None, // nothing was decided here: the imported status shows
    Holds, // only here so far
    Confirmed, // AWS says the same now
    Overridden, // AWS says something else, set later than the decision's facts
    Reopened, // the facts got worse: NEW again
    Expired, // a suppression ran out
    Exported, // written into a file for Security Hub, not confirmed so far
    Refused, // Security Hub has not processed it
    ByRule, // a suppression of all that a filter finds
};

struct EffectiveStatus
{
    WorkflowStatus status = WorkflowStatus::New;
    DecisionStanding standing = DecisionStanding::None;

    friend bool operator==(const EffectiveStatus&, const EffectiveStatus&) = default;
};

// Whether AWS lacks it: it holds, and says what no import or receipt has told since, and what AWS has room for. `standing` is that of
// effectiveStatus(), raised by receipts (Confirmed) where there are some (`processed`).
[[nodiscard]] bool isPendingInAws(const Decision& decision, DecisionStanding standing, bool processed);

// Reopening rules: AWS Security Hub user guide, "Workflow status of findings"; for Patch Manager also a later operation
// with worse counts.
[[nodiscard]] EffectiveStatus effectiveStatus(
    const FindingState& current, const std::optional<Decision>& decision, Instant at);
