// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/findingstate.h"

// The columns of a row of decision that a Decision is read from; readers get the place of the first of them. No status:
// it withdrew one.
constexpr char decisionColumns[] = " status, note, author, at, expires, severity, owner, scope, known_workflow,"
                                   " known_record_state, known_compliance, known_severity, known_updated,"
                                   " known_operation_end, known_missing, known_failed, known_pending_reboot,"
                                   " known_rejected";
constexpr int decisionColumnCount = 18;

[[nodiscard]] inline Decision readDecision(const Statement& row, int first)
{
    const auto status = row.optionalInteger(first);
    const auto severity = row.optionalInteger(first + 5);
    return {.status = status ? std::optional(static_cast<WorkflowStatus>(*status)) : std::nullopt,
        .note = std::string(row.text(first + 1)),
        .author = std::string(row.text(first + 2)),
        .at = row.integer(first + 3),
        .expires = row.optionalInteger(first + 4),
        .known = knownState(row, first + 8),
        .severity = severity ? std::optional(static_cast<Severity>(*severity)) : std::nullopt,
        .owner = std::string(row.text(first + 6)),
        .scope = static_cast<DecisionScope>(row.integer(first + 7))};
}
