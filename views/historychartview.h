// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/tables/overview.h"

#include <QChartView>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

// The bars of the history chart. Qt Charts stay in here: they ignore the palette, cut date labels and know no keys, so
// all that is ours.
class HistoryChartView : public QChartView
{
    Q_OBJECT

public:
    explicit HistoryChartView(QWidget* parent = nullptr);

    void setHistory(const std::vector<HistoryPoint>& history);

signals:
    void barRequested(int index, std::optional<Stand> stand);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refreshColors();
    void refreshSpeech();
    void paintDates(QPainter& painter) const;
    void showText(int index, const QPoint& globalPosition);
    void moveTo(int index);
    [[nodiscard]] QRectF columnRect(int index) const;

    std::vector<HistoryPoint> m_history;
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_dates;
    QValueAxis* m_numbers;
    int m_current = -1;
};
