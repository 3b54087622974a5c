// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/pastfacts.h"
#include "models/tables/patchrows.h"

#include <algorithm>

namespace {

// How long ago the counts were clean for the last time, and since when they have not been.
constexpr auto sinceSql = R"(
SELECT min(time) FROM patch_summary WHERE node = ?1 AND time <= ?2
  AND max(coalesce(missing, 0), coalesce(failed, 0), coalesce(installed_pending_reboot, 0), coalesce(installed_rejected, 0)) > 0
  AND time > coalesce((SELECT time FROM patch_summary WHERE node = ?1 AND time <= ?2 AND missing = 0 AND failed = 0
    AND installed_pending_reboot = 0 AND installed_rejected = 0 ORDER BY time DESC LIMIT 1), 0))";

using Operations = std::vector<std::pair<Instant, std::int64_t>>; // baseline words by time

// The newest operations with the baselines they used, by their counts and by their lists.
Operations operationsOf(const PatchRows& rows)
{
    Operations operations;
    for (const auto& row : rows.counts()) {
        if (row.time > 0) {
            operations.emplace_back(row.time, row.baseline);
        }
    }
    const auto& lists = rows.lists();
    for (std::size_t i = 0; i < std::min(lists.size(), operationsLookedAt + 1); ++i) {
        if (lists[i].baseline) {
            operations.emplace_back(lists[i].time, *lists[i].baseline);
        }
    }
    return operations;
}

bool useOne(const Operations& operations)
{
    return std::ranges::all_of(
        operations, [first = operations.empty() ? 0 : operations.front().second](const auto& operation) {
            return operation.second == first;
        });
}

// The baselines in the order of use, without repetitions; by the id's tail, for a list may spell the ARN of what the
// counts spell plainly.
std::vector<std::string> baselinesInTurn(Evidence& evidence, Operations& operations)
{
    std::ranges::sort(operations, std::greater());
    std::vector<std::string> turns;
    Instant time = 0;
    std::size_t seen = 0;
    for (const auto& [at, word] : operations) {
        const auto baseline = baselineTail(evidence.words.text(word));
        if (baseline.empty()) {
            continue;
        }
        seen += at != time;
        time = at;
        if (seen > operationsLookedAt) {
            break;
        }
        if (turns.empty() || turns.back() != baseline) {
            turns.emplace_back(baseline);
        }
    }
    return turns;
}

bool alternate(const std::vector<std::string>& turns)
{
    for (std::size_t i = 0; i + 2 < turns.size(); ++i) {
        if (std::find(turns.begin() + static_cast<std::ptrdiff_t>(i) + 2, turns.end(), turns[i]) != turns.end()) {
            return true;
        }
    }
    return false;
}

}

void addBaselineFlips(Evidence& evidence, NodeState& state, const PatchRows& rows)
{
    auto operations = operationsOf(rows);
    if (useOne(operations)) {
        return;
    }
    const auto turns = baselinesInTurn(evidence, operations);
    if (alternate(turns)) {
        state.baselineFlips = true;
        state.baselineBefore = turns[1];
    }
}

void addPatchesSince(Evidence& evidence)
{
    Statement since(evidence.database, sinceSql);
    for (auto& state : evidence.nodes) {
        std::vector<Doubt> doubts;
        if (judgePatches(state.patches, evidence.moment.at(), evidence.moment.freshDays, doubts)
            != Verdict::NonCompliant) {
            continue;
        }
        if (evidence.past) {
            if (const auto bad = evidence.past->counts().badSince(state.id, evidence.upTo())) {
                evidence.badSince(state, *bad);
            }
            continue;
        }
        since.bind(1, state.id);
        since.bind(2, evidence.upTo());
        if (since.step() && !since.isNull(0)) {
            evidence.badSince(state, since.integer(0));
        }
        since.reset();
    }
}
