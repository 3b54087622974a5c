// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/standings.h"

#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/loading.h"

std::unordered_map<std::int64_t, DecisionStanding> loadStandings(Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    std::unordered_map<std::int64_t, DecisionStanding> standings;
    Statement current(
        database, std::string("SELECT") + findingStateColumns + " FROM finding WHERE key = ?1 AND current = 1");
    for (const auto& [key, decided] : loadDecisions(database, moment)) {
        current.bind(1, key);
        if (current.step()) {
            standings[key] = decided.status(findingState(current, 0), moment.at()).standing;
            current.reset();
        }
    }
    return standings;
}

StandingChanges changesBetween(const std::unordered_map<std::int64_t, DecisionStanding>& before,
    const std::unordered_map<std::int64_t, DecisionStanding>& after)
{
    StandingChanges changes;
    for (const auto& [key, standing] : after) {
        const auto then = before.find(key);
        if (then == before.end() || then->second == standing) {
            continue;
        }
        if (standing == DecisionStanding::Reopened || standing == DecisionStanding::Confirmed
            || standing == DecisionStanding::Overridden) {
            changes.findings.push_back({key, standing});
        }
        changes.reopened += standing == DecisionStanding::Reopened ? 1 : 0;
        changes.confirmed += standing == DecisionStanding::Confirmed ? 1 : 0;
        changes.overridden += standing == DecisionStanding::Overridden ? 1 : 0;
    }
    return changes;
}
