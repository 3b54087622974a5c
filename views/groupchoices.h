// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowgroups.h"

#include <QList>
#include <QString>

// A way to put the rows of a view together.
struct GroupChoice
{
    QString id = {}; // for settings: the column's key, or "queue"
    QString title = {}; // "Account"; translated
    GroupBy grouping = {};
};

[[nodiscard]] QList<GroupChoice> groupChoices(const QString& view, std::span<const ColumnSpec> columns);
