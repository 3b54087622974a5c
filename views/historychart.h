// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/tables/overview.h"

#include <QWidget>

class HistoryChartView;
class Legend;

// Non-compliant nodes over time as stacked bars, each node under its first cause. One tab stop; Left and Right move
// from bar to bar.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget* parent = nullptr);

    void setHistory(const std::vector<HistoryPoint>& history);
    [[nodiscard]] QStringList headings() const; // the same as a table
    [[nodiscard]] QList<QStringList> numbers() const;

signals:
    void barRequested(int index, std::optional<Stand> stand); // place of the day; none: however they are not compliant

private:
    std::vector<HistoryPoint> m_history;
    Legend* m_legend;
    HistoryChartView* m_view;
};
