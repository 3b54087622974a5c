// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/store/database.h"

// The columns that FindingState is read from: of a row of finding, and of a row of decision (what was known when it was
// decided). Readers get the place of the first of them.

constexpr char findingStateColumns[] = " workflow, record_state, compliance, severity, updated, operation_end, missing,"
                                       " failed, pending_reboot, rejected, workflow_time";
[[nodiscard]] FindingState findingState(const Statement& row, int first);

constexpr char knownStateColumns[] =
    " known_workflow, known_record_state, known_compliance, known_severity, known_updated, known_operation_end,"
    " known_missing, known_failed, known_pending_reboot, known_rejected";
[[nodiscard]] FindingState knownState(const Statement& row, int first); // without what only the current one has
