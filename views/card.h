// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panelcard.h"

class QBoxLayout;
class QStackedLayout;
class QTableWidget;
class TextLabel;

// A card with a title and one thing in it. A chart's card also shows the chart's numbers as a table (context menu).
class Card : public PanelCard
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& text); // small, at the end of the title row
    void addTitleWidget(QWidget* widget); // right after the title
    void addCornerWidget(QWidget* widget); // at the end of the title row
    void setBody(QWidget* body, int side = 14); // room at its sides; 0: it reaches the card's edges
    void setNumbers(const QStringList& headings, const QList<QStringList>& rows); // of the chart

    [[nodiscard]] bool isTable() const;
    void setTable(bool table);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillTable();

    TextLabel* m_title;
    TextLabel* m_caption;
    QBoxLayout* m_header;
    QStackedLayout* m_stack;
    QTableWidget* m_table = nullptr;
    QStringList m_headings;
    QList<QStringList> m_rows;
};
