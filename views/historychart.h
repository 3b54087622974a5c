// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void causesRequested(const QList<Cause>& causes); // of the newest bar
    void nonCompliantRequested();

private:
    std::vector<HistoryPoint> m_history;
    Legend* m_legend;
    HistoryChartView* m_view;
};
