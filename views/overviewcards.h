// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/tables/overview.h"
#include "models/tables/table.h"
#include "views/barlist.h"
#include "views/kpicard.h"

// What the overview's cards and bars say, and which rows stand behind each number. Numbers only; no widgets.

struct RowsRequest
{
    QString view = {};
    Filter filter = {};
};

struct KpiEntry
{
    KpiContent content = {};
    RowsRequest rows = {};
    QString other = {}; // what else its menu leads to; empty: nothing
    RowsRequest otherRows = {};
};

struct BarChoice
{
    BarEntry bar = {};
    RowsRequest rows = {};
};

[[nodiscard]] QList<KpiEntry> kpiEntries(const Overview& overview);
[[nodiscard]] QList<BarChoice> causeBars(const Overview& overview, const Tokens& colors);
[[nodiscard]] QString overviewSummary(
    const Overview& overview); // "256 nodes in 4 accounts. 3 files imported, the last one today."
[[nodiscard]] QString percentText(int part, int whole); // never 0 % or 100 % by rounding
[[nodiscard]] RowsRequest fleetNodes(const Condition& condition); // without terminated ones
[[nodiscard]] RowsRequest nodesWithCauses(const QList<Cause>& causes);
[[nodiscard]] RowsRequest nodesCountedAs(Stand stand); // each node once
[[nodiscard]] RowsRequest nodesWithDoubt(Doubt doubt);
[[nodiscard]] RowsRequest nodesWithVerdicts(const QList<Verdict>& verdicts);
