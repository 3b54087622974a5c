// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <span>

// The columns of the findings, in the order in which findingsview.cpp fills them.
[[nodiscard]] std::span<const ColumnSpec> findingsColumns();
