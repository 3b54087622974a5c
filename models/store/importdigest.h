// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/store/database.h"

#include <span>
#include <vector>

// A decided finding (finding_key.id) that stands otherwise after an import.
struct StandingChange
{
    std::int64_t key = 0;
    DecisionStanding standing = DecisionStanding::None; // Reopened, Confirmed, Overridden

    friend bool operator==(const StandingChange&, const StandingChange&) = default;
};

// Keeps what an import (import_run.id) made of decisions. One transaction. Throws StoreError.
void recordDigest(Database& database, std::int64_t run, std::span<const StandingChange> changes);
