// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableview.h"

#include "views/announcement.h"
#include "views/checkheader.h"
#include "views/columnheader.h"
#include "views/tablegroups.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto sayingPause = 300; // ms: many rows are one change

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_groups(new TableGroups(this))
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
    m_saying.setSingleShot(true);
    m_saying.setInterval(sayingPause);
    connect(&m_saying, &QTimer::timeout, this, &TableView::sayChecked);
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
        setTip(m_corner, tr("Select all shown rows (Ctrl+A)"));
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

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_groups->attach();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        refreshCorner();
        emit checkedChanged(checkedCount());
    });
}

int TableView::checkedCount() const
{
    return m_groups->chosenCount();
}

void TableView::toggleRow(int row)
{
    const auto index = model()->index(row, 0);
    if (index.isValid() && !m_groups->toggleChosen(row)) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
}

void TableView::clearSelection()
{
    m_groups->forgetHidden();
    QTableView::clearSelection();
    refreshCorner();
    emit checkedChanged(0);
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
            open(current.row());
        }
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        emit menuRequested(menuPosition()); // Qt knows the Menu key only
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
    if (event->text() == u"/"_s) { // wherever the layout has it
        emit filterRequested();
        return;
    }
    if (plain && m_groups->handleKey(event->key())) {
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
    if (event->button() == Qt::LeftButton && m_groups->handlePress(event->position().toPoint())) {
        return; // two quick clicks are two clicks
    }
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier) {
        open(index.row());
    }
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_groups->handlePress(event->position().toPoint())) {
        QTableView::mousePressEvent(event);
    }
}

void TableView::open(int row)
{
    if (!m_groups->toggle(row)) {
        emit opened(row);
    }
}

QPoint TableView::menuPosition() const
{
    const auto place = visualRect(currentIndex());
    return viewport()->mapToGlobal(place.isValid() ? place.bottomLeft() : QPoint(0, 0));
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto keyboard = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(keyboard ? menuPosition() : event->globalPos());
    event->accept();
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const auto keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
    if (keyboard && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        moveToRow(0);
    }
    announceCurrent(this);
}

void TableView::sayChecked()
{
    if (const auto count = checkedCount(); hasFocus() && std::exchange(m_said, count) != count) {
        announce(this, tr("%Ln row(s) selected", nullptr, count));
    }
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    refreshCorner();
    verticalHeader()->viewport()->update();
    if (m_checkable && isHeard()) {
        m_saying.start();
    }
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
            if (!chosen) {
                m_groups->forgetHidden();
            }
            return chosen ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Clear;
        }
        if ((modifiers & Qt::ControlModifier) != 0) {
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
        }
    }
    return QItemSelectionModel::NoUpdate;
}
