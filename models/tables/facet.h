// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowfilter.h"

// facet() for a filter that was run.
[[nodiscard]] std::vector<FacetValue> countValues(
    const Table& table, const RowFilter& passing, std::string_view column);
