// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <vector>

class TableView;

// Where the user is in a table, in terms that survive a reload: keys, not row numbers.
class TablePlace
{
public:
    [[nodiscard]] static TablePlace of(const TableView& view, const TablePointer& table, const RowsPointer& rows);

    // `key` is where to go when it is given and there; else the row that was current, else the row that stands in its
    // place now.
    void restore(TableView& view, const Table& table, const Rows& rows, qint64 key) const;

private:
    void select(TableView& view, const Table& table, const Rows& rows) const;
    [[nodiscard]] int rowOfCurrent(const Table& table, const Rows& rows) const; // its place in `rows`; -1: not there

    TablePointer m_table = {};
    std::vector<bool> m_selected = {}; // for each position in that table; empty: none
    std::uint32_t m_position = 0; // there, of the current row
    qint64 m_current = 0; // its key
    int m_row = -1; // its place in the rows
    bool m_header = false; // of a group: the row is its first
    int m_column = 0;
    int m_scroll = 0;
    int m_sideways = 0;
    int m_offset = 0; // of the current row from the top of the view, when it was in sight
    bool m_inSight = false;
};
