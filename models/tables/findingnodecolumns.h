// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablemerge.h"
#include "models/tables/tablesource.h"

// What every row of the findings says of its node: the columns in which it differs between `before` and `nodes`, which
// are the same nodes in the same order.
[[nodiscard]] OtherColumns otherNodeColumns(const Table& table, const FindingNodes& before, const FindingNodes& nodes);

// All of them; their texts are those of `like`, as long as it has all that are needed.
[[nodiscard]] OtherColumns nodeColumns(const Table& table, const FindingNodes& nodes, const Table& like);
