// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "views/chip.h"
#include "views/theme.h"

#include <QModelIndex>

#include <optional>

// Before the text of a table of groups.
enum class GroupMark { None, Collapsed, Expanded, Level, Below }; // Level: beside headers; Below: under one

// What a cell of a TableModel shows, before it is painted.
struct CellContent
{
    QString icon = {};
    QColor iconColor = {};
    QString text = {};
    QColor color = {};
    QList<ChipLook> chips = {}; // instead of icon and text
    QString toolTip = {}; // more than what is shown
    QString sign = {}; // what the icon before the text means, where no word says it
    QString count = {}; // behind the text, never cut: of a group
    GroupMark mark = GroupMark::None;
    bool atRight = false;
    bool fixed = false;
    bool bold = false;
    bool struck = false;
};

struct CellRules
{
    QString leadText = {}; // key of the column that leads the row
    QString leadIcon = {}; // key of the column whose state stands before it
    QStringList ages = {}; // keys of time columns shown as ages
    int staleDays = 7;
    std::optional<Instant> now = {};
};

[[nodiscard]] CellContent cellContent(const QModelIndex& index, const CellRules& rules, const Tokens& colors);
[[nodiscard]] QString spokenText(const CellContent& content);

// "5 min", "22 h", "3 d"; an instant in the future counts as now.
[[nodiscard]] QString ageText(Instant time, Instant now);
// Does the type's text stand at the right?
[[nodiscard]] bool isRightAligned(ColumnType type);
