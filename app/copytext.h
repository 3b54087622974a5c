// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QString>

// Rows as text for the clipboard: what is on screen, the header first. No more than this many rows, or the GUI thread
// would be busy for too long.
constexpr std::size_t mostCopiedRows = 10'000;
constexpr std::size_t mostHtmlRows = 2'000; // beside the text

[[nodiscard]] QString tabSeparated(const TableSnapshot& rows); // for spreadsheets: formulas are made harmless
[[nodiscard]] QString htmlTable(const TableSnapshot& rows); // for mails and documents; likewise harmless
[[nodiscard]] QString markdown(const TableSnapshot& rows);
// The values of the first column that identifies a row: node ids, ARNs, patch ids. One a line, each once.
[[nodiscard]] QString identifiers(const TableSnapshot& rows, std::string_view column = {});

// Only the rows with these keys, in the snapshot's order.
[[nodiscard]] TableSnapshot onlyKeys(TableSnapshot snapshot, const QList<qint64>& keys);
