// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// A finished table in which the rows with the keys `touched` (ascending) are those of `part`: changed ones in their
// places, new ones where their keys belong, and those that `part` does not have are gone. Columns in which nothing
// differs are shared. The keys of both ascend.
[[nodiscard]] std::shared_ptr<Table> mergedTable(
    const Table& table, const Table& part, std::span<const std::int64_t> touched);
