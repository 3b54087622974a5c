// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historychartview.h"

#include "views/announcement.h"
#include "views/historyseries.h"
#include "views/stylepaint.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QTextDocument>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int axisSteps = 4;

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<HistoryChartView*>(object);
    return chart != nullptr ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

QFont axisFont(const QFont& base)
{
    auto font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(std::max(6.0, base.pointSizeF() - 1.5));
    }
    return font;
}

}

HistoryChartView::HistoryChartView(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries(this))
    , m_dates(new QBarCategoryAxis(this))
    , m_numbers(new QValueAxis(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // it has no name of its own
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(scaled(200, this), scaled(120, this));
    m_series->setBarWidth(0.62);
    m_dates->setLabelsVisible(false);
    m_dates->setGridLineVisible(false);
    m_numbers->setLineVisible(false);
    m_numbers->setLabelFormat(u"%d"_s);
    m_numbers->setTickCount(axisSteps + 1);
    chart()->addSeries(m_series);
    chart()->addAxis(m_dates, Qt::AlignBottom);
    chart()->addAxis(m_numbers, Qt::AlignLeft);
    m_series->attachAxis(m_dates);
    m_series->attachAxis(m_numbers);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_series, &QStackedBarSeries::hovered, this,
        [this](bool over, int index) { over ? showText(index, QCursor::pos()) : QToolTip::hideText(); });
    refreshColors();
}

void HistoryChartView::setHistory(const std::vector<HistoryPoint>& history)
{
    m_history = history;
    m_current = -1;
    m_series->clear();
    QStringList days;
    auto most = 0;
    for (std::size_t i = 0; i < history.size(); ++i) {
        days.append(QString::number(i));
        most = std::max(most, history[i].nonCompliant);
    }
    for (const auto& series : historySeries()) {
        auto* set = new QBarSet(series.title, m_series);
        for (const auto& point : history) {
            set->append(point.*series.number);
        }
        connect(set, &QBarSet::clicked, this, [this, stand = series.stand](int index) {
            QToolTip::hideText(); // another page comes
            emit barRequested(index, stand);
        });
        m_series->append(set);
    }
    m_dates->setCategories(days);
    m_numbers->setRange(0, niceTop(std::max(most, axisSteps), axisSteps));
    refreshColors();
    refreshSpeech();
}

void HistoryChartView::refreshColors()
{
    const auto& colors = tokens(this);
    const auto small = axisFont(font());
    const auto below = QFontMetrics(small).height() - scaled(4, this);
    setBackgroundBrush(colors.surface);
    chart()->setMargins({0, scaled(6, this), scaled(4, this), below});
    m_numbers->setLabelsFont(small);
    m_numbers->setLabelsColor(colors.text2);
    m_numbers->setGridLinePen(QPen(colors.hairline, 1));
    m_dates->setLinePen(QPen(colors.border, 1));
    const auto series = historySeries();
    const auto sets = m_series->barSets();
    for (auto i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(colors.*series[i].fill);
        sets[i]->setPen(QPen(colors.surface, 1));
    }
}

void HistoryChartView::refreshSpeech()
{
    QStringList words;
    for (const auto& point : m_history) {
        words.append(historyText(point).replace(u"\n"_s, u", "_s));
    }
    setAccessibleDescription(words.join(u"; "_s));
}

QRectF HistoryChartView::columnRect(int index) const
{
    const auto plot = chart()->plotArea();
    const auto width = plot.width() / static_cast<qreal>(std::max<std::size_t>(1, m_history.size()));
    return {plot.left() + width * index, plot.top(), width, plot.height()};
}

void HistoryChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    paintDates(painter);
    if (!hasFocus()) {
        return;
    }
    const auto all = viewport()->rect();
    paintFocusRing(
        &painter, m_current < 0 ? all : columnRect(m_current).toAlignedRect().adjusted(0, -4, 0, 2), this, palette());
}

void HistoryChartView::paintDates(QPainter& painter) const
{
    if (m_history.empty()) {
        return;
    }
    painter.setFont(axisFont(font()));
    painter.setPen(tokens(this).text2);
    const auto metrics = painter.fontMetrics();
    const auto y = qRound(chart()->plotArea().bottom()) + scaled(4, this) + metrics.ascent();
    const auto count = static_cast<int>(m_history.size());
    auto wide = 0.0;
    for (const auto& point : m_history) {
        wide = std::max(wide, metrics.horizontalAdvance(historyDate(point.time)) * 1.3);
    }
    const auto fitting = std::max(1, static_cast<int>(chart()->plotArea().width() / std::max(1.0, wide)));
    const auto step = (count + fitting - 1) / fitting;
    for (auto i = count - 1; i >= 0; i -= step) {
        const auto text = historyDate(m_history[static_cast<std::size_t>(i)].time);
        const auto width = metrics.horizontalAdvance(text);
        const auto center = qRound(columnRect(i).center().x());
        const auto x = std::clamp(center - width / 2, 0, std::max(0, viewport()->width() - width));
        painter.drawText(x, y, text);
    }
}

void HistoryChartView::showText(int index, const QPoint& globalPosition)
{
    if (index >= 0 && index < std::ssize(m_history)) {
        QToolTip::showText(
            globalPosition, Qt::convertFromPlainText(historyText(m_history[static_cast<std::size_t>(index)])), this);
    }
}

void HistoryChartView::moveTo(int index)
{
    if (m_history.empty()) {
        return;
    }
    m_current = std::clamp(index, 0, static_cast<int>(m_history.size()) - 1);
    showText(m_current, viewport()->mapToGlobal(columnRect(m_current).topLeft().toPoint()));
    announce(this, historyText(m_history[static_cast<std::size_t>(m_current)]));
    viewport()->update();
}

void HistoryChartView::keyPressEvent(QKeyEvent* event)
{
    const auto last = static_cast<int>(m_history.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current < 0 ? last : m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        QToolTip::hideText();
        emit barRequested(m_current < 0 ? last : m_current, {});
        return;
    default:
        event->ignore();
    }
}

void HistoryChartView::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore(); // the card's
}

void HistoryChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColors();
    }
}

void HistoryChartView::focusOutEvent(QFocusEvent* event)
{
    m_current = -1;
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void HistoryChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}
