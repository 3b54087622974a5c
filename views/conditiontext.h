// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QString>

// The user's words for a filter: "Severity", "Critical, High"; at most three values, then how many more.
[[nodiscard]] QString conditionField(const Condition& condition, std::span<const ColumnSpec> columns);
[[nodiscard]] QString conditionValues(const Condition& condition, std::span<const ColumnSpec> columns);
// One value of a facet; absent and empty ones are said.
[[nodiscard]] QString facetText(const FacetValue& value, ColumnType type);
