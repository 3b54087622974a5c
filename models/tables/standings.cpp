// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/standings.h"

#include "models/tables/decisions.h"
#include "models/tables/loading.h"

namespace {

constexpr auto currentSql = R"(
SELECT severity, workflow, record_state, compliance, updated, operation_end, missing, failed, pending_reboot, rejected, workflow_time
FROM finding WHERE key = ?1 AND current = 1)";

FindingState readState(const Statement& row)
{
    const auto count = [&row](int column) -> Count {
        const auto value = row.optionalInteger(column);
        return value && *value >= 0 ? Count(static_cast<int>(*value)) : Count();
    };
    FindingState state;
    state.severity = static_cast<Severity>(row.integer(0));
    state.workflow = static_cast<WorkflowStatus>(row.integer(1));
    state.recordState = static_cast<RecordState>(row.integer(2));
    state.compliance = static_cast<int>(row.integer(3));
    state.updated = row.optionalInteger(4);
    state.operationEnd = row.optionalInteger(5);
    state.missing = count(6);
    state.failed = count(7);
    state.pendingReboot = count(8);
    state.rejected = count(9);
    state.workflowTime = row.optionalInteger(10);
    return state;
}

}

std::unordered_map<std::int64_t, DecisionStanding> loadStandings(Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    std::unordered_map<std::int64_t, DecisionStanding> standings;
    Statement current(database, currentSql);
    for (const auto& [key, decided] : loadDecisions(database, moment)) {
        current.bind(1, key);
        if (current.step()) {
            standings[key] = decided.status(readState(current), moment.at()).standing;
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
        changes.reopened += standing == DecisionStanding::Reopened ? 1 : 0;
        changes.confirmed += standing == DecisionStanding::Confirmed ? 1 : 0;
        changes.overridden += standing == DecisionStanding::Overridden ? 1 : 0;
    }
    return changes;
}
