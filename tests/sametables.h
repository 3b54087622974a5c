// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QByteArray>

#include <algorithm>

// What differs first; empty: nothing does.
inline QByteArray difference(const Table& left, const Table& right)
{
    if (left.rowCount() != right.rowCount()) {
        return "rows: " + QByteArray::number(left.rowCount()) + " and " + QByteArray::number(right.rowCount());
    }
    for (std::size_t row = 0; row < left.rowCount(); ++row) {
        if (left.key(row) != right.key(row)) {
            return "key of row " + QByteArray::number(row);
        }
        for (std::size_t index = 0; index < left.specs().size(); ++index) {
            const auto& ours = left.column(index);
            const auto& theirs = right.column(index);
            const bool absent = ours.value(row) == Column::absent;
            const bool same = absent == (theirs.value(row) == Column::absent)
                && (absent
                    || (ours.isText() ? ours.text(row) == theirs.text(row) : ours.value(row) == theirs.value(row)));
            if (!same) {
                return QByteArray(ours.spec().key) + " of row " + QByteArray::number(row) + ": "
                    + QByteArray::fromStdString(dataText(left, row, index)) + " and "
                    + QByteArray::fromStdString(dataText(right, row, index));
            }
        }
    }
    return {};
}

// Asked the same, both answer the same.
inline QByteArray otherAnswer(const Table& left, const Table& right)
{
    for (const auto& spec : left.specs()) {
        const Order order {.column = spec.key, .descending = true};
        if (*select(left, {}, order) != *select(right, {}, order)) {
            return QByteArray("order by ") + spec.key;
        }
        const auto ours = facet(left, {.text = "f1"}, spec.key);
        const auto theirs = facet(right, {.text = "f1"}, spec.key);
        const auto same = [](const FacetValue& one, const FacetValue& other) {
            return one.text == other.text && one.count == other.count;
        };
        if (!std::ranges::equal(ours, theirs, same)) {
            return QByteArray("values of ") + spec.key;
        }
    }
    return {};
}
