// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <unordered_set>

class TableView;

// Where the user is in a table, in terms that survive a reload: keys, not row numbers.
class TablePlace
{
public:
    [[nodiscard]] static TablePlace of(const TableView& view, const Table* table, const Rows* rows);

    // `key` is where to go when it is given and there; else the row that was current, else the row that stands in its
    // place now.
    void restore(TableView& view, const Table& table, const Rows& rows, qint64 key) const;

private:
    void select(TableView& view, const Table& table, const Rows& rows) const;

    std::unordered_set<qint64> m_selected = {};
    qint64 m_current = 0;
    int m_row = -1;
    int m_column = 0;
    int m_scroll = 0;
    int m_sideways = 0;
    int m_offset = 0; // of the current row from the top of the view, when it was in sight
    bool m_inSight = false;
};
