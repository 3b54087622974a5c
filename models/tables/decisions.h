// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/store/database.h"
#include "models/tables/views.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

struct Suppression;

// The decision that counts for a finding at a moment, what the finding's later versions said in between, and what
// became of it in AWS. Or a rule, where nothing was decided.
struct DecidedState
{
    Decision decision = {};
    std::int64_t row = 0; // decision.id
    std::int64_t takenOn = 0; // the finding (key) that it was taken on: another one when its scope reaches further
    bool wasArchived = false;
    bool wasPassed = false;
    bool processed = false; // a receipt or CloudTrail tells that AWS took it
    bool refused = false; // the last receipt tells that AWS did not
    bool exported = false; // written into a file for AWS after that
    std::shared_ptr<const Suppression> rule = {}; // then the decision says what it says
    bool released = false; // AWS has it suppressed because of a rule that ended: the decision is what it was before

    [[nodiscard]] EffectiveStatus status(FindingState current, Instant at) const
    {
        if (rule) {
            const bool over = decision.expires && *decision.expires <= at;
            return over ? EffectiveStatus {WorkflowStatus::New, DecisionStanding::Expired}
                        : EffectiveStatus {WorkflowStatus::Suppressed, told(DecisionStanding::ByRule)};
        }
        if (released) {
            return {*decision.status, DecisionStanding::Expired};
        }
        current.wasArchived = wasArchived;
        current.wasPassed = wasPassed;
        EffectiveStatus effective = effectiveStatus(current, decision, at);
        if (effective.standing == DecisionStanding::Holds) {
            effective.standing = told(DecisionStanding::Holds);
        }
        return effective;
    }

    // What became of it in AWS; `here`: it is only here so far.
    [[nodiscard]] DecisionStanding told(DecisionStanding here) const
    {
        using enum DecisionStanding;
        return processed ? Confirmed : exported ? Exported : refused ? Refused : here;
    }

    [[nodiscard]] Severity severity(const FindingState& current) const
    {
        return decision.severity.value_or(current.severity);
    }
};

// By finding_key.id; withdrawn decisions are left out, findings that another one's decision or a rule covers are there.
// With a node: at least those about its findings.
[[nodiscard]] std::unordered_map<std::int64_t, DecidedState> loadDecisions(
    Database& database, const Moment& moment, std::int64_t node = 0);

enum class RuleUse { With, Without }; // rules: suppressions of all that a filter finds

class RuledFindings;

// The same, of one finding after the other.
class DecisionReader
{
public:
    DecisionReader(Database& database, const Moment& moment, RuleUse rules = RuleUse::With);
    ~DecisionReader();

    [[nodiscard]] std::optional<DecidedState> of(std::int64_t key);

private:
    Statement m_row;
    std::unordered_map<std::int64_t, DecidedState> m_covered;
    std::unique_ptr<RuledFindings> m_ruled;
};

// The findings that decisions with a scope cover or covered, of those recorded after `row` (decision.id).
[[nodiscard]] std::vector<std::int64_t> coveredFindings(Database& database, std::int64_t row);

// All decisions about one finding, oldest first, withdrawn ones included (without a status).
[[nodiscard]] std::vector<Decision> loadDecisionsOf(Database& database, std::int64_t key);
