// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "models/tables/table.h"

#include <QString>

#include <optional>
#include <vector>

// Rows that the search box finds: what it says, and what opens when it is chosen.
struct FoundRows
{
    QString text = {};
    QString view = {};
    Filter filter = {};
};

// Begins as CVEs and Windows updates do: their lists are worth reading for it.
[[nodiscard]] bool isPatchName(const QString& text);
// Names in a column that have the text in them, at most six; those that begin with it first.
[[nodiscard]] std::vector<FoundRows> findNames(
    const TablePointer& table, const QString& view, const char* column, const QString& text);
// Several ids or names of nodes, however they are set apart. None: the text is no such list, or none of them is known.
[[nodiscard]] std::optional<FoundRows> findPastedNodes(const TablePointer& nodes, const QString& text);
