// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/dailyviews.h"
#include "views/theme.h"

#include <QString>

#include <optional>
#include <vector>

// One of the daily views as the navigation shows it, with its count.
struct SavedView : DailyView
{
    const char* icon = "";
    QColor Tokens::*color = nullptr;
};

[[nodiscard]] const std::vector<SavedView>& savedViews(); // all of them
[[nodiscard]] const SavedView* findSavedView(const QString& id);

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
