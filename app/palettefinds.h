// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "models/tables/table.h"

#include <QString>

#include <vector>

// Rows that the search box finds: what it says, and what opens when it is chosen.
struct FoundRows
{
    QString text = {};
    QString view = {};
    QString icon = {};
    Filter filter = {};
};

// Begins as CVEs and Windows updates do: their lists are worth reading for it.
[[nodiscard]] bool isPatchName(const QString& text);
// Names in a column that have the text in them, at most six; those that begin with it first.
[[nodiscard]] std::vector<FoundRows> findNames(
    const TablePointer& table, const QString& view, const char* column, const QString& text);
// The text itself, searched for in the lists that have most of what people look for.
[[nodiscard]] std::vector<FoundRows> textSearches(const QString& text);
