// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/importdigest.h"
#include "models/tables/views.h"

#include <unordered_map>

// How each decided finding stands now, by finding_key.id. Only those that are decided are looked at.
[[nodiscard]] std::unordered_map<std::int64_t, DecisionStanding> loadStandings(
    Database& database, const Moment& moment);

// How many decisions came to stand otherwise between two moments of a database.
struct StandingChanges
{
    int reopened = 0;
    int confirmed = 0;
    int overridden = 0;
    std::vector<StandingChange> findings = {}; // each of them

    [[nodiscard]] bool any() const { return reopened + confirmed + overridden > 0; }
};

[[nodiscard]] StandingChanges changesBetween(const std::unordered_map<std::int64_t, DecisionStanding>& before,
    const std::unordered_map<std::int64_t, DecisionStanding>& after);
