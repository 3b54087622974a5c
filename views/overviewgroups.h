// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/overviewcards.h"

// The fleet's compliance by what its nodes have in common. Numbers only; no widgets.
enum class Grouping { Account, Platform, Region, PatchGroup, Baseline, Tag };

// `tag`: by which, of Grouping::Tag. Nodes without it have a bar of their own.
[[nodiscard]] QList<BarChoice> groupBars(
    const Overview& overview, Grouping grouping, const Tokens& colors, const QString& tag = {});
[[nodiscard]] QString groupingTitle(Grouping grouping, const QString& tag = {}); // "Compliant by Account"
