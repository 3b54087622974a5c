// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <functional>

class QMenu;
class QWidget;

// What can be made of a condition by choosing: is or is not, at least, at most or exactly, other values.
struct ChipChoices
{
    std::function<void(const Condition&)> change = {};
    std::function<void()> edit = {}; // as text
    std::function<void()> remove = {};
};

// `values`: a facet of the column, may be empty. Deletes itself when it closes.
[[nodiscard]] QMenu* makeChipMenu(const Condition& condition, const ColumnSpec& column, const QList<FacetValue>& values,
    const ChipChoices& choices, QWidget* parent);
