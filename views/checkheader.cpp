// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checkheader.h"

#include "views/tablegroups.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace {

void paintBox(QPainter& painter, const QRect& rect, QStyle::State state, const QWidget* widget)
{
    QStyleOptionButton box;
    box.initFrom(widget);
    box.state = QStyle::State_Enabled | state;
    const auto* style = widget->style();
    const auto side = style->pixelMetric(QStyle::PM_IndicatorWidth, &box, widget);
    box.rect = QRect(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, widget);
}

} // namespace

CheckHeader::CheckHeader(TableView* view)
    : QHeaderView(Qt::Vertical, view)
    , m_view(view)
{
    setFocusPolicy(Qt::NoFocus);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize CheckHeader::sizeHint() const
{
    return {scaled(40, this), QHeaderView::sizeHint().height()};
}

void CheckHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const auto& colors = tokens(this);
    const auto index = model()->index(logicalIndex, 0);
    const auto selected = m_view->selectionModel()->isSelected(index);
    const auto current = m_view->currentIndex().row() == logicalIndex;
    painter->save();
    painter->fillRect(rect, selected || current ? colors.selected : colors.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.hairline);
    if (current) {
        const auto width = scaled(3, this);
        const auto x = isRightToLeft() ? rect.right() - width + 1 : rect.left();
        painter->fillRect(x, rect.top(), width, rect.height() - 1, colors.accent);
    }
    const auto partly = !selected && m_view->groups().isPartlyChosen(logicalIndex);
    paintBox(*painter, rect, selected ? QStyle::State_On : partly ? QStyle::State_NoChange : QStyle::State_Off, m_view);
    painter->restore();
}

void CheckHeader::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), tokens(this).surface);
    QHeaderView::paintEvent(event);
}

void CheckHeader::mousePressEvent(QMouseEvent* event)
{
    const auto row = logicalIndexAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    const auto anchor = m_view->currentIndex().row();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && anchor >= 0) {
        const auto* items = m_view->model();
        const QItemSelection range(items->index(qMin(anchor, row), 0), items->index(qMax(anchor, row), 0));
        m_view->selectionModel()->select(range, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else {
        m_view->toggleRow(row);
    }
    m_view->moveToRow(row);
    m_view->setFocus(Qt::MouseFocusReason);
}

void CheckHeader::mouseMoveEvent(QMouseEvent*) { }

void CheckHeader::mouseReleaseEvent(QMouseEvent*) { }

void CheckHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

CheckCorner::CheckCorner(QWidget* parent)
    : QCheckBox(parent)
{
    setFocusPolicy(Qt::NoFocus); // Ctrl+A does the same from the list
}

void CheckCorner::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
    const auto state = checkState() == Qt::Checked ? QStyle::State_On
        : checkState() == Qt::PartiallyChecked     ? QStyle::State_NoChange
                                                   : QStyle::State_Off;
    paintBox(painter, rect().adjusted(0, 0, 0, -1), state, this);
}
