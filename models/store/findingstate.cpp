// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingstate.h"

namespace {

std::optional<int> count(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value && *value >= 0 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

}

FindingState findingState(const Statement& row, int first)
{
    FindingState state = knownState(row, first);
    state.workflowTime = row.optionalInteger(first + 10);
    return state;
}

FindingState knownState(const Statement& row, int first)
{
    FindingState state;
    state.workflow = static_cast<WorkflowStatus>(row.integer(first));
    state.recordState = static_cast<RecordState>(row.integer(first + 1));
    state.compliance = static_cast<int>(row.integer(first + 2));
    state.severity = static_cast<Severity>(row.integer(first + 3));
    state.updated = row.optionalInteger(first + 4);
    state.operationEnd = row.optionalInteger(first + 5);
    state.missing = count(row, first + 6);
    state.failed = count(row, first + 7);
    state.pendingReboot = count(row, first + 8);
    state.rejected = count(row, first + 9);
    return state;
}
