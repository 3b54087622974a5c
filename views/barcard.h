// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card.h"
#include "views/overviewcards.h"

class BarList;

// A card of bars that open the rows that they count: at most eight at once, the rest as a table.
class BarCard : public Card
{
    Q_OBJECT

public:
    explicit BarCard(const QString& title, QWidget* parent = nullptr);

    static constexpr qsizetype mostBars = 8;

    // `more`: what the bar says that stands for the rest.
    void setBars(const QList<BarChoice>& bars, const QString& more, const QStringList& headings);

signals:
    void rowsRequested(const QString& view, const Filter& filter);

private:
    void activate(int index);

    BarList* m_list;
    QList<BarChoice> m_bars;
};
