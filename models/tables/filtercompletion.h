// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QList>

// What is being typed in front of the cursor: the name of a field, or a value of one.
struct FilterPlace
{
    enum class Kind { None, Field, Value };

    Kind kind = Kind::None;
    int position = 0; // of what is typed, which reaches to the cursor
    QString typed = {};
    const ColumnSpec* column = nullptr; // of a value
};

[[nodiscard]] FilterPlace filterPlaceAt(const QString& text, int cursor, std::span<const ColumnSpec> columns);

[[nodiscard]] int lastTermPlace(const QString& text); // where the term begins in which it ends

struct FilterSuggestion
{
    QString insert = {}; // in place of what is typed
    QString shown = {};

    friend bool operator==(const FilterSuggestion&, const FilterSuggestion&) = default;
};

// Fields whose name begins so, then those that contain it; values likewise, in the order of `values` (a facet of the
// column, with its counts). At most fifty.
[[nodiscard]] QList<FilterSuggestion> filterSuggestions(
    const FilterPlace& place, std::span<const ColumnSpec> columns, const QList<FacetValue>& values);
