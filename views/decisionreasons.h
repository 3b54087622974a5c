// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"

#include <QString>

// Why facts reopened a decision, beside what was known when it was taken: "3 → 6 missing, severity High → Critical".
[[nodiscard]] QString reopeningReason(const FindingFact& now, const FindingState& known);

// As it is shown: decided here, or imported.
[[nodiscard]] Severity shownSeverity(const FindingDetail& finding);

// The decision that counts, and its reason; empty: none does.
[[nodiscard]] QString decisionInForce(const FindingDetail& finding);
