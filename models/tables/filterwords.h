// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"

#include <QString>
#include <QStringList>

// The words of the filter language for states and flags: those of the reports, or of the screen.
[[nodiscard]] std::optional<std::int64_t> readFilterState(ColumnType type, const QString& text);
[[nodiscard]] std::optional<std::int64_t> readFilterFlag(const QString& text);

// As the language writes it: "critical", "InstalledPendingReboot", "yes", "none".
[[nodiscard]] QString stateFilterWord(ColumnType type, std::int64_t value);
[[nodiscard]] QStringList filterWords(ColumnType type); // all of them; empty: no state and no flag

// What a comparison can reach. Of states: one below the first that is given, one above the last.
struct FilterLimits
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

[[nodiscard]] FilterLimits filterLimits(ColumnType type);

// "none": what is not known or not given.
[[nodiscard]] Condition notGiven(const ColumnSpec& column);
