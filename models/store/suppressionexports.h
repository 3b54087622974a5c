// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/store.h"

#include <span>

// A finding that was written for AWS because of a rule: suppressed, or as it was before any rule.
struct RuleWritten
{
    std::int64_t key = 0; // finding_key.id
    std::int64_t rule = 0; // 0: no rule suppresses it any more
};

// Notes what was written into files for AWS, of decisions (decision.id) and of rules. One transaction. Throws StoreError.
void markWritten(
    Store& store, std::span<const std::int64_t> decisions, std::span<const RuleWritten> ruled, Instant at);
