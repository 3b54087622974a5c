// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QAction;

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
