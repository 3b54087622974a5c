// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Overview;

// What stands where a view has no rows at all.
struct EmptyWords
{
    QString title = {};
    QString text = {};
    QString icon = {};
    bool offersImport = true; // else no rows are good news, or there is nothing to import
};

[[nodiscard]] EmptyWords emptyWords(const QString& view, const Overview& overview);
// One line below the title; empty: none.
[[nodiscard]] QString summaryWords(const QString& view, const Overview& overview);
