// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string>

// What a database holds, in so far as reports and decisions brought it: two equal ones tell of the same content.
struct DataState
{
    std::string reports = {}; // every import, every undone one, and those that nobody sees yet
    std::int64_t lastDecision = 0; // decision.id; decisions are only ever appended
    std::int64_t lastRecorded = 0; // its decision.recorded
    std::int64_t lastRule = 0; // suppression.id
    std::int64_t lastMatch = 0; // suppression_match.id; only ever appended, too

    friend bool operator==(const DataState&, const DataState&) = default;
};

// Inside of a ReadTransaction.
[[nodiscard]] DataState readDataState(Database& database);

// No decision and no rule after `state` was recorded at `time` or before it: what was so then still is.
[[nodiscard]] bool decidedOnlyAfter(Database& database, const DataState& state, std::int64_t time);
