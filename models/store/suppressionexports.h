// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <span>

// A finding that was written for AWS because of a rule: suppressed, or as it was before any rule.
struct RuleWritten
{
    std::int64_t key = 0; // finding_key.id
    std::int64_t rule = 0; // 0: no rule suppresses it any more
};

// Notes that they were. One transaction. Throws StoreError.
void markRulesExported(Database& database, std::span<const RuleWritten> written, Instant at);
