// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/greenpath.h"
#include "models/tables/fleet.h"

#include <vector>

// What blocks each node that is non-compliant; terminated ones have left the fleet. Patches are item_key.id.
// `nodes`: of the same database, moment and scope, with their verdicts.
[[nodiscard]] std::vector<NodeBlockers> blockersOf(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<NodeState>& nodes);
