// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QAbstractTableModel>

// The rows of a table that pass, for a view. All columns are there, always the same (the view's header hides and moves
// them). Neither sorts nor filters; keeps nothing a row.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, // typed: qint64 (enums, times, flags, bits), QString of texts; invalid when absent
        KeyRole, // qint64; of a header: the column's key as QString
    };

    explicit TableModel(std::span<const ColumnSpec> columns, QObject* parent = nullptr);

    // The same keys in the same order: dataChanged, so that selection and scroll position stay. Otherwise a reset.
    void setRows(const TablePointer& table, const RowsPointer& rows);

    [[nodiscard]] const TablePointer& table() const { return m_table; }

    [[nodiscard]] const RowsPointer& rows() const { return m_rows; }

    [[nodiscard]] std::span<const ColumnSpec> columns() const { return m_columns; }

    [[nodiscard]] int columnOf(std::string_view key) const; // -1: no such column
    [[nodiscard]] qint64 keyOf(int row) const;
    [[nodiscard]] int rowOf(qint64 key) const; // -1: not among the rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool sameKeys(const Table& table, const Rows& rows) const;

    std::span<const ColumnSpec> m_columns;
    TablePointer m_table;
    RowsPointer m_rows;
};
