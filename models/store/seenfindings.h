// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <span>
#include <vector>

// A finding that somebody has looked at here, and when last.
struct SeenFinding
{
    std::int64_t key = 0; // finding_key.id
    Instant at = 0; // 0: it is to be looked at again
};

[[nodiscard]] std::vector<SeenFinding> readSeenFindings(Database& database);

// In one transaction; findings that are not there are left out. Throws StoreError.
void writeSeenFindings(Database& database, std::span<const SeenFinding> findings);
