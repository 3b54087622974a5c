// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/store/database.h"
#include "models/tables/views.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

// The decision that counts for a finding at a moment, and what the finding's later versions said in between.
struct DecidedState
{
    Decision decision = {};
    bool wasArchived = false;
    bool wasPassed = false;
    bool processed = false; // a receipt or CloudTrail tells that AWS took it

    [[nodiscard]] EffectiveStatus status(FindingState current, Instant at) const
    {
        current.wasArchived = wasArchived;
        current.wasPassed = wasPassed;
        EffectiveStatus effective = effectiveStatus(current, decision, at);
        if (processed && effective.standing == DecisionStanding::Holds) {
            effective.standing = DecisionStanding::Confirmed;
        }
        return effective;
    }
};

// By finding_key.id; withdrawn decisions are left out.
[[nodiscard]] std::unordered_map<std::int64_t, DecidedState> loadDecisions(Database& database, const Moment& moment);

// The same, of one finding after the other.
class DecisionReader
{
public:
    DecisionReader(Database& database, const Moment& moment);

    [[nodiscard]] std::optional<DecidedState> of(std::int64_t key);

private:
    Statement m_row;
};

// All decisions about one finding, oldest first, withdrawn ones included (without a status).
[[nodiscard]] std::vector<Decision> loadDecisionsOf(Database& database, std::int64_t key);
