// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"
#include "views/theme.h"

#include <QString>

#include <optional>
#include <vector>

// A question that is asked every day: a view with a filter, listed in the navigation with its count.
struct SavedView
{
    const char* id = ""; // "view:critical"
    const char* title = ""; // QT_TRANSLATE_NOOP("SavedView", "...")
    const char* icon = "";
    QColor Tokens::*color = nullptr;
    const char* view = "";
    const char* text = ""; // in the filter language; %1 is the day in two weeks

    [[nodiscard]] Filter filter() const;
};

[[nodiscard]] const std::vector<SavedView>& savedViews(); // THE LIST
[[nodiscard]] const SavedView* findSavedView(const QString& id);
[[nodiscard]] QString savedViewTitle(const SavedView& view);

// Nodes that are not compliant or cannot be judged and are still there: what "Needs Attention" lists.
[[nodiscard]] Filter attentionFilter();
// Worst severity first, then the longest non-compliant.
[[nodiscard]] RowsPointer attentionRows(const Table& nodes, std::stop_token stop);

// The rows behind the navigation's own numbers.
[[nodiscard]] Filter presentNodes();
// The filter with which a view is first opened: what the navigation counts.
[[nodiscard]] Filter firstFilter(const QString& view);
[[nodiscard]] Filter patchesToFix();

// Narrows a filter by one more condition; one on the same column is replaced.
[[nodiscard]] Filter withCondition(Filter filter, const Condition& condition);
