// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"

#include <QString>

#include <span>

// A filter as the language writes it: readFilter() gives it back.
[[nodiscard]] QString filterText(const Filter& filter, std::span<const ColumnSpec> columns);
[[nodiscard]] QString conditionFilterText(const Condition& condition, std::span<const ColumnSpec> columns);
// Without its conditions: what is typed where they stand as chips.
[[nodiscard]] QString typedFilterText(const Filter& filter, std::span<const ColumnSpec> columns);
