// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <cstdint>
#include <vector>

// One byte a row: 1 when it passes.
using RowMask = std::vector<std::uint8_t>;

// Which codes of a column are wanted: one byte each.
using CodeMask = std::vector<std::uint8_t>;

void narrow(RowMask& rows, const Column& column, const CodeMask& wanted);
void widen(RowMask& rows, const Column& column, const CodeMask& wanted);

// Takes away the rows that do not meet the condition. Ages are reckoned from `at`.
void applyCondition(RowMask& rows, const Table& table, const Condition& condition, Instant at);
