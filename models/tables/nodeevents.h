// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"
#include "models/tables/fleet.h"

[[nodiscard]] int countEvents(Database& database, const Moment& moment, std::int64_t node);

// What events tell of the causes of one node: the command that failed, lines of its logs, executions of its failed
// associations, who reported its custom items. The items are there already.
void readEvents(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node);
