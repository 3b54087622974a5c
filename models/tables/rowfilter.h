// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// One byte a row: 1 when it passes.
using RowMask = std::vector<std::uint8_t>;

// The rows that pass a filter, conditions on the column `without` left out. No value when stopped.
[[nodiscard]] std::optional<RowMask> passingRows(
    const Table& table, const Filter& filter, std::stop_token stop = {}, std::string_view without = {});
