// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/suppressionexports.h"
#include "models/tables/decisions.h"

#include <string>
#include <vector>

// A decision that AWS does not have yet, and where it belongs.
struct PendingDecision
{
    std::int64_t key = 0; // finding_key.id
    std::int64_t row = 0; // decision.id; that of another finding when its scope covers this one; 0: of a rule
    std::int64_t rule = 0; // the suppression; 0: of none, or of one that suppresses it no more
    std::string id = {};
    std::string productArn = {};
    std::string account = {}; // where the findings were collected, as far as the file told, else the finding's
    std::string region = {};
    Decision decision = {};
    DecisionStanding standing = DecisionStanding::Holds;
};

struct PendingDecisions
{
    std::vector<PendingDecision> decisions = {}; // by productArn and id
    std::uint64_t waiting = 0; // exported before and not confirmed so far; left out unless asked for
};

// `again`: also those that were exported before and are not confirmed.
[[nodiscard]] PendingDecisions loadPendingDecisions(Database& database, const Moment& moment, bool again);
