// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

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
// One line below the title; empty: none. `rows`: of the view, when it is loaded; says so when a report counts more than
// the lists name.
[[nodiscard]] QString summaryWords(const QString& view, const Overview& overview, std::optional<int> rows);
