// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"

#include <algorithm>

namespace {

// The newest six operations of each node with the baselines they used, by their counts and by their lists.
constexpr auto summariesSql = R"(
SELECT n.id, s.time, s.baseline FROM node n CROSS JOIN patch_summary s ON s.node = n.id AND s.time BETWEEN 1 AND ?1
  AND s.time >= coalesce((SELECT time FROM patch_summary WHERE node = n.id AND time <= ?1 ORDER BY time DESC LIMIT 1 OFFSET 6), 0)
WHERE ?2 = 0 OR n.id = ?2)";
constexpr auto listsSql = R"(
SELECT n.id, r.time, r.baseline FROM node n CROSS JOIN report r ON r.node = n.id AND r.kind = ?3 AND r.time <= ?1
  AND r.time >= coalesce((SELECT time FROM report WHERE node = n.id AND kind = ?3 AND time <= ?1 ORDER BY time DESC LIMIT 1 OFFSET 6), 0)
WHERE (?2 = 0 OR n.id = ?2) AND r.baseline IS NOT NULL)";

// How long ago the counts were clean for the last time, and since when they have not been.
constexpr auto sinceSql = R"(
SELECT min(time) FROM patch_summary WHERE node = ?1 AND time <= ?2
  AND max(coalesce(missing, 0), coalesce(failed, 0), coalesce(installed_pending_reboot, 0), coalesce(installed_rejected, 0)) > 0
  AND time > coalesce((SELECT time FROM patch_summary WHERE node = ?1 AND time <= ?2 AND missing = 0 AND failed = 0
    AND installed_pending_reboot = 0 AND installed_rejected = 0 ORDER BY time DESC LIMIT 1), 0))";

constexpr std::size_t operationsLookedAt = 6;

using Operations = std::vector<std::pair<Instant, std::int64_t>>; // baseline words by time

void readOperations(Evidence& evidence, Statement& rows, std::vector<Operations>& operations)
{
    evidence.bind(rows);
    while (rows.step()) {
        const auto at = evidence.position(rows.integer(0));
        if (at >= 0) {
            operations[static_cast<std::size_t>(at)].emplace_back(rows.integer(1), rows.integer(2));
        }
    }
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
        const std::string baseline(baselineTail(evidence.words.text(word)));
        if (baseline.empty()) {
            continue;
        }
        seen += at != time;
        time = at;
        if (seen > operationsLookedAt) {
            break;
        }
        if (turns.empty() || turns.back() != baseline) {
            turns.push_back(baseline);
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

void addBaselineFlips(Evidence& evidence)
{
    std::vector<Operations> operations(evidence.nodes.size());
    Statement summaries(evidence.database, summariesSql);
    readOperations(evidence, summaries, operations);
    Statement lists(evidence.database, listsSql);
    lists.bind(3, evidence.words.find("Patch"));
    readOperations(evidence, lists, operations);
    for (std::size_t i = 0; i < evidence.nodes.size(); ++i) {
        const auto turns = baselinesInTurn(evidence, operations[i]);
        if (alternate(turns)) {
            evidence.nodes[i].baselineFlips = true;
            evidence.nodes[i].baselineBefore = turns[1];
        }
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
        since.bind(1, state.id);
        since.bind(2, evidence.upTo());
        if (since.step() && !since.isNull(0)) {
            evidence.badSince(state, since.integer(0));
        }
        since.reset();
    }
}
