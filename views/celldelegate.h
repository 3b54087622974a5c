// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cellcontent.h"

#include <QStyledItemDelegate>

class QTableView;
class TableModel;

// Where the mark of a group's header is in its cell.
[[nodiscard]] QRect groupMarkRect(const QRect& cell, const QWidget* widget);

// Paints the cells of a TableModel by their column's type: states as icon and word, workflow status and causes as
// chips, numbers at the right with "–" for zero and unknown, ids in a fixed font. Row lines only; the table paints the
// edge of its current row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    // This text column leads the row: bold, with the icon of another (enum) column before it.
    void setLead(const QString& textColumn, const QString& iconColumn);
    // Time columns shown as an age ("22 h", "3 d"), amber with a clock when older than `staleDays`.
    void setAges(const QStringList& timeColumns, int staleDays = 7);
    void setNow(std::optional<Instant> now); // none: the clock's

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    // What is painted, in words.
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    // From now on a screen reader says in this view what is painted: ages, numbers on chips, what an icon means.
    void speakIn(const QTableView& view, TableModel& model) const;

private:
    [[nodiscard]] QString voice(const QModelIndex& index, const QString& text, const QTableView& view) const;

    CellRules m_rules;
};
