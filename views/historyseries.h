// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/tables/overview.h"
#include "views/theme.h"

#include <QList>
#include <QString>

#include <span>

// The layers of the history chart, from the bottom.
struct HistorySeries
{
    int HistoryPoint::*number;
    QColor Tokens::*fill;
    Stand stand; // of the nodes that are counted
    QString title;
};

[[nodiscard]] QList<HistorySeries> historySeries(); // translated
[[nodiscard]] QString historyDate(Instant time); // "21 Nov"
[[nodiscard]] QString historyText(
    const HistoryPoint& point); // "21 Nov: 74 of 256 nodes are non-compliant. Missing 47, Failed 12."
[[nodiscard]] int niceTop(int most, int steps); // the axis ends there
