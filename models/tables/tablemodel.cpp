// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablemodel.h"

#include <algorithm>

TableModel::TableModel(std::span<const ColumnSpec> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_table(std::make_shared<Table>(columns))
    , m_rows(std::make_shared<Rows>())
{
}

bool TableModel::sameKeys(const Table& table, const Rows& rows) const
{
    if (m_rows->size() != rows.size()) {
        return false;
    }
    if (&m_table->keys() == &table.keys()) { // as after a decision
        return m_rows.get() == &rows || *m_rows == rows;
    }
    return m_table->keys().codes().visit([&](auto old) {
        return table.keys().codes().visit([&](auto fresh) {
            return std::ranges::equal(*m_rows, rows, [&](std::uint32_t before, std::uint32_t now) {
                return m_table->keys().valueOf(old[before]) == table.keys().valueOf(fresh[now]);
            });
        });
    });
}

void TableModel::setRows(const TablePointer& table, const RowsPointer& rows)
{
    Q_ASSERT(table && rows && table->specs().size() == m_columns.size());
    if (!sameKeys(*table, *rows)) {
        beginResetModel();
        m_table = table;
        m_rows = rows;
        endResetModel();
        return;
    }
    const bool changed = m_table != table;
    m_table = table;
    m_rows = rows;
    if (changed && !rows->empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int TableModel::columnOf(std::string_view key) const
{
    return m_table->indexOf(key);
}

qint64 TableModel::keyOf(int row) const
{
    return m_table->key((*m_rows)[static_cast<std::size_t>(row)]);
}

int TableModel::rowOf(qint64 key) const
{
    const auto found = m_table->keys().codes().visit([&](auto keys) {
        return std::ranges::find_if(
            *m_rows, [&](std::uint32_t row) { return m_table->keys().valueOf(keys[row]) == key; });
    });
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    const auto row = std::size_t {(*m_rows)[static_cast<std::size_t>(index.row())]};
    const auto column = static_cast<std::size_t>(index.column());
    const auto& cells = m_table->column(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(*m_table, row, column, CellStyle::Screen);
    case ValueRole:
        if (cells.value(row) == Column::absent) {
            return {};
        }
        return cells.isText() ? QVariant(QString::fromUtf8(cells.text(row))) : QVariant(qint64 {cells.value(row)});
    case KeyRole:
        return qint64 {m_table->key(row)};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& spec = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columnTitle(spec);
    case KeyRole:
        return QString::fromLatin1(spec.key);
    default:
        return {};
    }
}
