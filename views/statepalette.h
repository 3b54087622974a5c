// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"
#include "models/tables/column.h"
#include "views/theme.h"

#include <QString>

// How a state looks: always an icon and a word beside the colour.
struct StateLook
{
    QString icon = {};
    QColor color = {};
    QColor fill = {}; // chart series
    QString word = {}; // translated
};

[[nodiscard]] StateLook look(Verdict verdict, const Tokens& tokens);
[[nodiscard]] StateLook look(Severity severity, const Tokens& tokens);
[[nodiscard]] StateLook look(WorkflowStatus status, const Tokens& tokens);
[[nodiscard]] StateLook look(PatchState state, const Tokens& tokens);
[[nodiscard]] StateLook look(Cause cause, const Tokens& tokens); // word: "Missing patches"
// Chip text of a cause with its number: "5 missing", "1 failed", "Reboot", "Association".
[[nodiscard]] QString causeChip(Cause cause, int number);
// For a cell of an enum column; empty look for types that have none.
[[nodiscard]] StateLook look(ColumnType type, std::int64_t value, const Tokens& tokens);
