// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

// A short table whose chosen row looks as those of the large ones: a tint, and the text keeps its colour.
class PlainTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

    void keyboardSearch(const QString& search) override; // not in rows that are hidden

protected:
    void initViewItemOption(QStyleOptionViewItem* option) const override;
};

// One of plain text that is read and copied, not worked with: no sorting, no editing. The column `wide` takes the room
// that is left. Text of reports is made visible and never read as markup.
[[nodiscard]] QTableWidget* makePlainTable(
    const QString& name, const QStringList& titles, const QList<QStringList>& rows, int wide, QWidget* parent);
// How one looks: its cells stand under the words of its header.
void setPlainLook(QTableWidget* table);
// Numbers stand at the right.
void alignRight(QTableWidget* table, const QList<int>& columns);
