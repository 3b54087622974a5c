// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/blockers.h"

#include "models/tables/associations.h"
#include "models/tables/lackedpatches.h"

#include <algorithm>
#include <unordered_map>

namespace {

int positive(const Count& count)
{
    return std::max(0, count.value_or(0));
}

NodeBlockers countsOf(const NodeState& node)
{
    const auto& patches = node.patches;
    NodeBlockers blockers {.node = node.id,
        .reboots = positive(patches.pendingReboot),
        .others = positive(patches.rejected) + patches.availableNonCompliant};
    if (!patches.fromItems) { // nobody said which
        blockers.unnamed = positive(patches.missing) + positive(patches.failed);
    }
    if (patches.any) {
        for (const auto& count : {patches.missing, patches.failed, patches.pendingReboot, patches.rejected}) {
            blockers.unnamed += count ? 0 : 1; // there may be some
        }
        blockers.unnamed += patches.itemsDisagree ? 1 : 0; // the list may lack one
    }
    for (const auto& type : node.types) {
        if (judgeType(type) == Verdict::NonCompliant) {
            blockers.others += std::max(1, type.nonCompliantItems);
        }
    }
    return blockers;
}

}

std::vector<NodeBlockers> blockersOf(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<NodeState>& nodes)
{
    std::vector<NodeBlockers> all;
    std::unordered_map<std::int64_t, std::size_t> named; // whose list of patches holds
    for (const auto& node : nodes) {
        if (node.judgement.verdict == Verdict::NonCompliant && !node.terminated) {
            if (node.patches.fromItems) {
                named.emplace(node.id, all.size());
            }
            all.push_back(countsOf(node));
        }
    }
    auto rows = lackedPatches(database, moment, scope);
    while (rows.step()) {
        if (const auto node = named.find(rows.integer(0)); node != named.end()) {
            all[node->second].patches.push_back(rows.integer(1));
        }
    }
    return all;
}
