// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a group share.
#include "models/domain/message.h"
#include "models/tables/rowgroups.h"
#include "models/tables/statewords.h"
#include "models/tables/tagtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

std::string sharedTag(const Table& table, const RowGroups& groups, std::uint32_t row)
{
    const auto all = readTags(table.column(groups.columns.front()).text(row));
    const auto found = std::ranges::find(all, groups.tag, &Tag::first);
    return found == all.end() ? std::string() : found->second;
}

std::int64_t sharedValue(const Column& column, std::uint32_t row)
{
    const auto value = column.value(row);
    if (!isBits(column.spec().type)) {
        return value;
    }
    return value == Column::absent ? 0 : value & -value;
}

QString groupTitle(const Table& table, const RowGroups& groups, std::uint32_t row)
{
    if (!groups.tag.empty()) {
        const auto value = visibleText(QString::fromStdString(sharedTag(table, groups, row)));
        return value.isEmpty() ? QCoreApplication::translate("State", "No such tag") : value;
    }
    QStringList words;
    for (const auto index : groups.columns) {
        const auto names = table.indexOf(table.specs()[index].namedBy);
        const bool named = names >= 0 && table.column(static_cast<std::size_t>(names)).value(row) != Column::absent;
        const auto& column = table.column(index);
        if (isBits(column.spec().type)) {
            const auto first = sharedValue(column, row);
            words += first != 0 ? stateWord(column.spec().type, first)
                                : QCoreApplication::translate("State", "Nothing", "of a set: no cause, no note");
        } else if (column.value(row) == Column::absent) {
            words += QCoreApplication::translate("State", "Not known");
        } else {
            words += cellText(table, row, named ? static_cast<std::size_t>(names) : index, CellStyle::Screen);
        }
    }
    return words.join(u" · "_s);
}
