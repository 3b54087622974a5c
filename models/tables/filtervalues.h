// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"
#include "models/tables/filterlexer.h"

// What stands behind the operator of a field: conditions of which one must hold; "differs" is read as "equals".
struct FilterValues
{
    std::vector<Condition> conditions = {};
    std::optional<FilterError> error = {};
};

[[nodiscard]] FilterValues readFilterValues(const ColumnSpec& column, const FilterToken& field);
