// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// A finished table in which the rows with the keys `touched` (ascending) are those of `part`: changed ones in their
// places, new ones where their keys belong, and those that `part` does not have are gone. Columns in which nothing
// differs are shared. The keys of both ascend.
[[nodiscard]] std::shared_ptr<Table> mergedTable(
    const Table& table, const Table& part, std::span<const std::int64_t> touched);

// In a table with ascending keys, from row `begin` on, the first row whose key is not less.
[[nodiscard]] std::size_t rowOfKey(const Table& table, std::int64_t key, std::size_t begin = 0);

// Of a finished table some rows, one behind the other; the texts are shared.
[[nodiscard]] std::shared_ptr<Table> pickedRows(const Table& table, std::span<const std::uint32_t> rows);

// The same two tables of one view, in which the same codes mean the same: what stands in one is then put into the other
// without a look at texts.
[[nodiscard]] std::pair<std::shared_ptr<Table>, std::shared_ptr<Table>> withSameCodes(
    const Table& left, const Table& right);

// The same rows with other columns, finished ones, in the places of those that there are.
using OtherColumns = std::vector<std::pair<std::size_t, std::shared_ptr<Column>>>;
[[nodiscard]] std::shared_ptr<Table> withColumns(const Table& table, const OtherColumns& others);
