// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/baselines.h"
#include "models/tables/evidence.h"

#include <algorithm>

namespace {

// Items that do not say themselves whether they are compliant. ?1 moment, ?2 node
constexpr auto itemsSql = R"(
SELECT count(*), min(f.since), max(c.severity) FROM fact f JOIN item_content c ON c.id = f.content
WHERE f.node = ?2 AND f.kind = (SELECT id FROM word WHERE text = 'Patch') AND f.bad = 0 AND f.since <= ?1
  AND (f.until IS NULL OR f.until > ?1) AND c.state = ?3 AND c.status = 0)";

void addItems(Evidence& evidence, NodeState& state, Statement& items)
{
    items.bind(1, evidence.upTo());
    items.bind(2, state.id);
    items.bind(3, static_cast<int>(PatchState::AvailableSecurityUpdate));
    if (items.step() && items.integer(0) > 0) {
        state.patches.availableNonCompliant += static_cast<int>(items.integer(0));
        state.worstItem = std::max(state.worstItem, static_cast<Severity>(items.integer(2)));
        evidence.badSince(state, items.integer(1));
    }
    items.reset();
}

}

// AWS: "Available security updates compliance status" of a baseline.
void addAvailableUpdates(Evidence& evidence)
{
    const Baselines baselines(evidence.database, evidence.moment);
    if (baselines.empty()) {
        return;
    }
    Statement items(evidence.database, itemsSql);
    for (auto& state : evidence.nodes) {
        auto& patches = state.patches;
        if (!patches.any || baselines.rulesOf(state.baseline).availableUpdates != ComplianceStatus::NonCompliant) {
            continue;
        }
        if (patches.fromItems) {
            addItems(evidence, state, items);
        } else {
            patches.availableNonCompliant = patches.availableSecurityUpdate.value_or(0);
        }
    }
}
