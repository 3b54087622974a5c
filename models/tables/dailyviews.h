// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <QString>

#include <vector>

// A question that is asked every day: a view with a filter.
struct DailyView
{
    const char* id = ""; // "view:critical"
    const char* title = ""; // QT_TRANSLATE_NOOP("SavedView", "...")
    const char* view = "";
    const char* text = ""; // in the filter language; %1 is the day in two weeks

    [[nodiscard]] QString asked() const; // today
    [[nodiscard]] Filter filter() const;
};

[[nodiscard]] const std::vector<DailyView>& dailyViews(); // THE LIST
[[nodiscard]] QString dailyViewTitle(const DailyView& view); // in the user's language
// By its title, in English or in the user's language, whatever its case. None: there is no such view.
[[nodiscard]] const DailyView* findDailyView(const QString& title);
