// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "models/tables/nodedetail.h"

#include <QString>
#include <QStringList>

// The words of the tabs of a node's page.
[[nodiscard]] QStringList nodeTabs(); // views, in their order, without the summary
[[nodiscard]] QString tabTitle(const QString& view);
[[nodiscard]] Count tabCount(const QString& view, const NodeState& state); // no value: not known
[[nodiscard]] Filter tabFilter(const QString& view); // its number counts these

struct TabEmptyText
{
    QString title = {};
    QString text = {};
    QString icon = {};
};

// Why the tab has no rows: nothing is wrong, nothing is known, or the report counts without listing.
[[nodiscard]] TabEmptyText tabEmptyText(const QString& view, const NodeState& state);
