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

bool TableModel::sameGroups(const GroupsPointer& groups) const
{
    const auto& old = m_lines.groups();
    return old == groups
        || (old && groups && old->columns == groups->columns && old->begins == groups->begins
            && old->names == groups->names);
}

void TableModel::take(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups)
{
    m_table = table;
    m_rows = rows;
    m_lines.setGroups(groups);
    m_voices.clear();
}

void TableModel::setRows(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups)
{
    Q_ASSERT(table && rows && table->specs().size() == m_columns.size());
    if (!sameGroups(groups) || !sameKeys(*table, *rows)) {
        beginResetModel();
        take(table, rows, groups);
        endResetModel();
        return;
    }
    const bool changed = m_table != table;
    take(table, rows, groups);
    if (changed) {
        allChanged();
    }
}

void TableModel::allChanged()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int TableModel::columnOf(std::string_view key) const
{
    return m_table->indexOf(key);
}

qint64 TableModel::keyOf(int row) const
{
    return m_table->key((*m_rows)[span(row).begin]);
}

int TableModel::rowOf(qint64 key) const
{
    const auto found = m_table->keys().codes().visit([&](auto keys) {
        return std::ranges::find_if(
            *m_rows, [&](std::uint32_t row) { return m_table->keys().valueOf(keys[row]) == key; });
    });
    return found == m_rows->end() ? -1 : rowAt(static_cast<std::uint32_t>(found - m_rows->begin()));
}

GroupLines::Span TableModel::span(int row) const
{
    const auto position = static_cast<std::uint32_t>(row);
    return groups() ? m_lines.span(row) : GroupLines::Span {position, position + 1};
}

int TableModel::rowAt(std::uint32_t position) const
{
    return groups() ? m_lines.lineOf(position) : static_cast<int>(position);
}

void TableModel::setExpanded(int header, bool expanded)
{
    if (!isHeader(header) || isExpanded(header) == expanded) {
        return;
    }
    const auto last = header + m_lines.rowsBelow(header);
    expanded ? beginInsertRows({}, header + 1, last) : beginRemoveRows({}, header + 1, last);
    m_lines.setExpanded(header, expanded);
    expanded ? endInsertRows() : endRemoveRows();
    emit dataChanged(index(header, 0), index(header, columnCount() - 1));
}

void TableModel::setAllExpanded(bool expanded)
{
    if (groups()) {
        beginResetModel();
        m_lines.setAllExpanded(expanded);
        endResetModel();
    }
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : groups() ? m_lines.count() : static_cast<int>(m_rows->size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& spec = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(spec);
    case Qt::AccessibleTextRole:
        return m_order.column != spec.key ? columnTitle(spec)
            : m_order.descending          ? tr("%1, sorted descending").arg(columnTitle(spec))
                                          : tr("%1, sorted ascending").arg(columnTitle(spec));
    case KeyRole:
        return QString::fromLatin1(spec.key);
    default:
        return {};
    }
}
