// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historychart.h"

#include "views/historychartview.h"
#include "views/historyseries.h"
#include "views/legend.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace {

bool isUsed(const std::vector<HistoryPoint>& history, const HistorySeries& series)
{
    return std::ranges::any_of(history, [&](const HistoryPoint& point) { return point.*series.number > 0; });
}

}

HistoryChart::HistoryChart(QWidget* parent)
    : QWidget(parent)
    , m_legend(new Legend(this))
    , m_view(new HistoryChartView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2, this));
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("Non-compliant nodes over time"));
    setFocusProxy(m_view);
    connect(m_view, &HistoryChartView::barRequested, this, &HistoryChart::barRequested);
}

void HistoryChart::setHistory(const std::vector<HistoryPoint>& history)
{
    if (history == m_history && !history.empty()) {
        return;
    }
    m_history = history;
    m_view->setHistory(history);
    QList<LegendEntry> entries;
    for (const auto& series : historySeries()) {
        if (isUsed(m_history, series)) {
            entries.append({series.title, series.fill});
        }
    }
    m_legend->setEntries(entries);
}

QStringList HistoryChart::headings() const
{
    QStringList headings = {tr("Date"), tr("All")};
    for (const auto& series : historySeries()) {
        if (isUsed(m_history, series)) {
            headings.append(series.title);
        }
    }
    return headings;
}

QList<QStringList> HistoryChart::numbers() const
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const auto& point : m_history) {
        QStringList row = {historyDate(point.time), locale.toString(point.nonCompliant)};
        for (const auto& series : historySeries()) {
            if (isUsed(m_history, series)) {
                row.append(locale.toString(point.*series.number));
            }
        }
        rows.prepend(row);
    }
    return rows;
}
