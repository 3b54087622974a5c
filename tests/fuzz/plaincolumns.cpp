// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rawfields.h"
#include "models/tables/statewords.h"

// What filters ask of columns. The screen's words need the whole room, which clang 14 cannot compile.

bool hasRawFields(std::span<const ColumnSpec>)
{
    return true;
}

QString columnTitle(const ColumnSpec& column)
{
    return QString::fromLatin1(column.title);
}

QString valueText(ColumnType, std::int64_t value)
{
    return QString::number(value);
}
