// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableview.h"

#include "views/checkheader.h"
#include "views/columnheader.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerWidget(new QWidget(this)); // else the style paints a frame between the scroll bars
    verticalHeader()->hide();
    auto* header = new ColumnHeader(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(60);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    refreshSizes();
}

void TableView::setCheckable(bool checkable)
{
    if (m_checkable == checkable) {
        return;
    }
    m_checkable = checkable;
    if (checkable && m_corner == nullptr) {
        setVerticalHeader(new CheckHeader(this));
        m_corner = new CheckCorner(this);
        m_corner->setTristate(false);
        m_corner->setAccessibleName(tr("Select all shown rows"));
        m_corner->setToolTip(Qt::convertFromPlainText(tr("Select all shown rows (Ctrl+A)")));
        connect(m_corner, &QCheckBox::clicked, this, [this] {
            checkedCount() == 0 ? selectAll() : clearSelection();
            setFocus();
        });
    }
    verticalHeader()->setVisible(checkable);
    m_corner->setVisible(checkable);
    refreshSizes();
    refreshCorner();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    refreshSizes();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        refreshCorner();
        emit checkedChanged(checkedCount());
    });
}

int TableView::checkedCount() const
{
    auto count = 0;
    if (selectionModel() != nullptr) {
        for (const auto& range : selectionModel()->selection()) {
            count += range.height();
        }
    }
    return count;
}

QList<int> TableView::checkedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr) {
        return rows;
    }
    for (const auto& range : selectionModel()->selection()) {
        for (auto row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

void TableView::toggleRow(int row)
{
    const auto index = model()->index(row, 0);
    if (index.isValid()) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
}

void TableView::moveToRow(int row)
{
    const auto column = std::max(0, currentIndex().column());
    const auto index = model()->index(row, isColumnHidden(column) ? horizontalHeader()->logicalIndex(0) : column);
    if (!index.isValid()) {
        return;
    }
    using Model = QItemSelectionModel;
    selectionModel()->setCurrentIndex(
        index, m_checkable ? Model::SelectionFlags(Model::NoUpdate) : Model::ClearAndSelect | Model::Rows);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const auto plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto current = currentIndex();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (current.isValid()) {
            emit opened(current.row());
        }
        return;
    }
    if (plain && event->key() == Qt::Key_Escape && m_checkable && checkedCount() > 0) {
        clearSelection();
        return;
    }
    if (plain && event->key() == Qt::Key_Space && current.isValid()) {
        m_checkable ? toggleRow(current.row()) : emit panelRequested();
        return;
    }
    const auto vertical = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (plain && vertical && model() != nullptr && model()->rowCount() > 0) {
        moveToRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1); // rows are what one moves in
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier) {
        emit opened(index.row());
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    auto position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto place = visualRect(currentIndex());
        position = viewport()->mapToGlobal(place.isValid() ? place.bottomLeft() : QPoint(0, 0));
    }
    emit menuRequested(position);
    event->accept();
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

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const auto current = currentIndex();
    if (m_checkable || !current.isValid()) {
        return; // there the header paints the edge
    }
    QPainter painter(viewport());
    const auto width = scaled(3, this);
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    const auto x = isRightToLeft() ? row.right() - width + 1 : 0;
    painter.fillRect(x, row.y(), width, row.height() - 1, tokens(this).accent);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const auto keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
    if (keyboard && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        moveToRow(0);
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

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    refreshCorner();
    verticalHeader()->viewport()->update();
    emit checkedChanged(checkedCount());
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole row shows it, not one cell
    verticalHeader()->viewport()->update();
    if (current.row() != previous.row()) {
        emit currentRowChanged(current.row());
    }
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (!m_checkable || event == nullptr) {
        return QTableView::selectionCommand(index, event);
    }
    Qt::KeyboardModifiers modifiers;
    if (const auto* input = dynamic_cast<const QInputEvent*>(event)) {
        modifiers = input->modifiers();
    }
    if ((modifiers & Qt::ShiftModifier) != 0) {
        return QTableView::selectionCommand(index, event);
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* press = dynamic_cast<const QMouseEvent*>(event);
        if (press != nullptr && press->button() == Qt::RightButton) {
            const auto chosen = index.isValid() && selectionModel()->isSelected(index);
            return chosen ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Clear;
        }
        if ((modifiers & Qt::ControlModifier) != 0) {
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
        }
    }
    return QItemSelectionModel::NoUpdate;
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
    const auto all = count > 0 && count == model()->rowCount();
    m_corner->setTristate(count > 0 && !all);
    m_corner->setCheckState(all ? Qt::Checked : count > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}
