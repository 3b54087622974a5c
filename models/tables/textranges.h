// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"

#include <QString>

struct FilterToken;

// Ranges over texts that are numbers or times, as the fields of original records are. Bounds are millionths, or
// microseconds when Condition::times says so.

constexpr std::int64_t greatestMillionths = 1'000'000'000'000'000'000;

[[nodiscard]] std::optional<std::int64_t> readMillionths(const QString& text); // "7.5"; as JSON writes numbers
[[nodiscard]] QString millionthsText(std::int64_t millionths);

// A cell of several texts, joined by ", ": one of them lies in it. What is no number (or no time) does not.
[[nodiscard]] bool isInRange(const Condition& condition, std::string_view cell);

// What a field of original records is compared as by its values: Number or Time. None: they are texts.
[[nodiscard]] std::optional<ColumnType> comparedAs(const FilterToken& field);
