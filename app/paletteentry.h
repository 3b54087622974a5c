// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class TablePage;

// A line of what the search box finds.
struct PaletteEntry
{
    QString text = {}; // shown
    QString folded = {}; // searched
    QString detail = {}; // keys, id
    QString icon = {};
    std::function<void()> chosen = {};
};

[[nodiscard]] std::vector<PaletteEntry> entriesOf(const QList<QAction*>& commands); // with their keys
[[nodiscard]] std::vector<PaletteEntry> groupEntries(TablePage* table); // how its rows can be grouped; none: no table
