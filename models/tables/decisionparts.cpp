// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionparts.h"

#include "models/store/findingstate.h"
#include "models/tables/decisions.h"

namespace {

void keepStatus(Decision& decision, const EffectiveStatus& status, const DecidedState* held, std::int64_t key)
{
    decision.status = status.status;
    if (held != nullptr && status.status == WorkflowStatus::Suppressed) {
        decision.expires = held->decision.expires;
        decision.scope = held->takenOn == key ? held->decision.scope : DecisionScope::Finding;
    }
}

}

void keepParts(Database& database, std::span<DecidedFinding> decided, const KeptParts& kept, Instant at)
{
    const ReadTransaction reading(database);
    Moment moment;
    moment.now = at;
    DecisionReader decisions(database, moment);
    Statement row(
        database, std::string("SELECT") + findingStateColumns + " FROM finding WHERE key = ?1 AND current = 1");
    for (auto& [key, decision] : decided) {
        const auto found = decisions.of(key);
        const auto* held = found ? &*found : nullptr;
        row.bind(1, key);
        const auto facts = row.step() ? findingState(row, 0) : FindingState {};
        row.reset();
        if (kept.status) {
            keepStatus(*decision, held ? held->status(facts, at) : effectiveStatus(facts, {}, at), held, key);
        }
        if (held != nullptr) {
            decision->note = kept.note ? held->decision.note : decision->note;
            decision->owner = kept.owner ? held->decision.owner : decision->owner;
            decision->severity = kept.severity ? held->decision.severity : decision->severity;
        }
    }
}
