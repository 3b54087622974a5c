// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchcommands.h"
#include "models/tables/table.h"

#include <vector>

// The nodes that rows are about, each once, as far as the table's columns tell (node, account, region, platformType).
[[nodiscard]] std::vector<BatchNode> batchNodes(const Table& table, const Rows& rows);
