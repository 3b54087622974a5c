// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"
#include "models/tables/filtererror.h"

#include <span>

struct FilterReading
{
    Filter filter = {}; // empty when there is an error
    std::optional<FilterError> error = {};
};

// The one filter language. Words, "phrases", field:value, field:a,b, field>=value, field:2..5, -term, NOT term, terms
// side by side (all), OR, brackets. Fields are the view's columns (findFilterField), raw.Path and tag.KEY. Bounded: texts of
// 4000 letters, 300 terms, 32 brackets in each other.
[[nodiscard]] FilterReading readFilter(const QString& text, std::span<const ColumnSpec> columns);
