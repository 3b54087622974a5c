// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragematrix.h"

#include "views/coveragedelegate.h"
#include "views/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr auto placeWidth = 240;
constexpr auto narrowPlaceWidth = 204;
constexpr auto cellWidth = 112;
constexpr auto lineHeight = 48;

}

CoverageMatrix::CoverageMatrix(QWidget* parent)
    : QTableView(parent)
    , m_model(new CoverageModel(this))
{
    setHorizontalHeader(new WrapHeader(this));
    setModel(m_model);
    setItemDelegate(new CoverageDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerWidget(new QWidget(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Coverage by account, Region and kind of data"));
    connect(m_model, &CoverageModel::checkedChanged, this, &CoverageMatrix::checkedChanged);
    connect(this, &QTableView::clicked, this, &CoverageMatrix::open);
    refreshSizes();
}

void CoverageMatrix::setCoverage(std::shared_ptr<const Coverage> coverage)
{
    const auto current = currentIndex();
    m_model->setCoverage(std::move(coverage));
    refreshSizes();
    setCurrentIndex(m_model->index(current.row(), current.column())); // invalid ones: none
}

int CoverageMatrix::fullHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize()
        + scaled(12, this); // a scroll bar may stand below
}

void CoverageMatrix::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return currentIndex().column() == 0 ? toggle(currentIndex().row()) : open(currentIndex());
    case Qt::Key_Space:
        return toggle(currentIndex().row());
    default:
        QTableView::keyPressEvent(event);
    }
}

void CoverageMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    refreshSizes();
}

void CoverageMatrix::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refreshSizes();
    }
}

void CoverageMatrix::open(const QModelIndex& index)
{
    const auto* row = m_model->place(index.row());
    const auto* cell = m_model->cell(index);
    if (row != nullptr && cell != nullptr) {
        emit opened(*row, *cell);
    }
}

void CoverageMatrix::toggle(int row)
{
    const auto index = m_model->index(row, 0);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CoverageMatrix::refreshSizes()
{
    const auto kinds = m_model->columnCount() - 1;
    const auto room = viewport()->width();
    const auto narrow = room < scaled(placeWidth, this) + kinds * scaled(cellWidth, this);
    const auto first = scaled(narrow ? narrowPlaceWidth : placeWidth, this);
    const auto each = std::max(scaled(cellWidth, this), (room - first) / std::max(1, kinds));
    setColumnWidth(0, std::max(first, narrow ? first : room - each * kinds));
    for (int column = 1; column <= kinds; ++column) {
        setColumnWidth(column, each);
    }
    verticalHeader()->setDefaultSectionSize(scaled(lineHeight, this));
}
