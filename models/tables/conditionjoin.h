// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"

#include <vector>

// Adds an alternative on the same column, to the last one where a single condition can say both.
void joinCondition(std::vector<Condition>& conditions, const Condition& more);
