// SPDX-License-Identifier: GPL-3.0-or-later
// What a TableView looks like.
#include "views/tablegroups.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const auto current = currentIndex();
    const auto row = current.isValid()
        ? QRect(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()))
        : viewport()->rect();
    QPainter painter(viewport());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(tokens(this).accent, 2));
        painter.drawRect(row.adjusted(1, 1, -1, -2));
    }
    if (m_checkable || !current.isValid()) {
        return; // there the header paints the edge
    }
    const auto width = scaled(3, this);
    const auto x = isRightToLeft() ? row.right() - width + 1 : 0;
    painter.fillRect(x, row.y(), width, row.height() - 1, tokens(this).accent);
}

// What is painted at the ends of the row stays there, while the cells move.
void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (const auto current = currentIndex(); dx != 0) {
        viewport()->update(current.isValid()
                ? QRect(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()))
                : viewport()->rect());
    }
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner != nullptr && m_checkable) {
        const auto& side = *verticalHeader();
        m_corner->setGeometry(side.x(), horizontalHeader()->y(), side.width(), horizontalHeader()->height());
        m_corner->raise();
    }
}

void TableView::refreshSizes()
{
    auto* side = verticalHeader();
    side->setMinimumSectionSize(scaled(16, this));
    side->setSectionResizeMode(QHeaderView::Fixed);
    side->setDefaultSectionSize(scaled(m_compact ? 26 : 33, this));
    horizontalHeader()->setFixedHeight(scaled(32, this));
    horizontalHeader()->setMinimumSectionSize(scaled(40, this));
}

void TableView::refreshCorner()
{
    if (m_corner == nullptr || model() == nullptr) {
        return;
    }
    const auto count = checkedCount();
    const auto all = count > 0 && count == m_groups->count();
    m_corner->setTristate(count > 0 && !all);
    m_corner->setCheckState(all ? Qt::Checked : count > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refreshSizes();
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    emit resized();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    refreshSizes();
}
