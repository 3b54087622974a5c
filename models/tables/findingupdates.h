// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/store/database.h"

#include <cstdint>
#include <vector>

// What was done to a finding in AWS, as receipts and CloudTrail tell it, oldest first. By finding_key.id; the
// identifiers are left empty.
[[nodiscard]] std::vector<FindingUpdateFact> loadUpdatesOf(Database& database, std::int64_t key);
