// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grouplines.h"

#include <QAbstractTableModel>

#include <functional>

class SeenKeys;

// The rows of a table that pass, for a view, one below the other or in groups with a header each. All columns are
// there, always the same (the view's header hides and moves them). Neither sorts nor filters; keeps nothing a row.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, // typed: qint64 (enums, times, flags, bits), QString of texts; invalid when absent
        KeyRole, // qint64, of a group's header that of its first row; of a column's header its key as QString
        UnseenRole, // nobody has looked at the row, or at one of the group
    };

    explicit TableModel(std::span<const ColumnSpec> columns, QObject* parent = nullptr);

    // The same keys in the same order: dataChanged, so that selection and scroll position stay. Otherwise a reset.
    void setRows(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups = {});

    [[nodiscard]] const TablePointer& table() const { return m_table; }

    [[nodiscard]] const RowsPointer& rows() const { return m_rows; } // of the table, whether in sight or not

    [[nodiscard]] std::span<const ColumnSpec> columns() const { return m_columns; }

    [[nodiscard]] int columnOf(std::string_view key) const; // -1: no such column
    [[nodiscard]] qint64 keyOf(int row) const;
    [[nodiscard]] int rowOf(qint64 key) const; // that shows it, as its group's header perhaps; -1: not among the rows

    // Groups.
    [[nodiscard]] const GroupsPointer& groups() const { return m_lines.groups(); } // none: not grouped

    [[nodiscard]] bool isHeader(int row) const { return groups() && m_lines.isHeader(row); }

    [[nodiscard]] bool isExpanded(int header) const { return m_lines.isExpanded(header); }

    [[nodiscard]] int headerOf(int row) const { return groups() ? m_lines.headerOf(row) : -1; } // -1: it has none

    [[nodiscard]] GroupLines::Span span(int row) const; // what it stands for in rows()
    [[nodiscard]] int rowAt(std::uint32_t position) const; // that shows it

    [[nodiscard]] int topOf(std::size_t group) const { return m_lines.topOf(group); } // the next one's: behind its last

    void setExpanded(int header, bool expanded);
    void setAllExpanded(bool expanded); // resets
    void setLabelColumn(int column); // where headers say what their rows share

    [[nodiscard]] int labelColumn() const { return m_labelColumn; }

    // What a screen reader says of a cell beyond its text, as far as the view paints more than that: it gets the text
    // and returns all of it.
    using Voice = std::function<QString(const QModelIndex&, const QString& text)>;
    void setVoice(Voice voice);
    void setSaidOrder(const Order& order); // in which the rows are: the column's title says so

    void setSeen(std::shared_ptr<const SeenKeys> seen); // none: nothing is unseen
    void seenChanged();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool sameKeys(const Table& table, const Rows& rows) const;
    [[nodiscard]] bool sameGroups(const GroupsPointer& groups) const;
    void take(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups);
    [[nodiscard]] std::uint32_t rowFor(int line, std::size_t column) const; // of the table; RowGroups::none
    [[nodiscard]] QString display(const QModelIndex& index, std::uint32_t row) const;
    [[nodiscard]] QString openOf(const QModelIndex& header) const; // "2 of 3 open": of mixed states
    [[nodiscard]] QString spoken(const QModelIndex& index, std::uint32_t row) const;
    [[nodiscard]] bool isUnseen(int row) const;
    [[nodiscard]] bool isUnseenAt(std::uint32_t position) const;
    void allChanged();

    std::span<const ColumnSpec> m_columns;
    TablePointer m_table;
    RowsPointer m_rows;
    GroupLines m_lines;
    std::shared_ptr<const SeenKeys> m_seen;
    int m_labelColumn = 0;
    Voice m_voice;
    Order m_order;
    mutable std::unordered_map<std::uint64_t, std::uint32_t> m_voices; // of groups in sight, and how many are open
};
