// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/columnmenu.h"

#include "models/tables/table.h"
#include "views/announcement.h"
#include "views/iconbutton.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(QHeaderView* header, std::span<const ColumnSpec> columns, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_header(header)
    , m_columns(columns)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Columns"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(10, this), scaled(10, this), scaled(10, this), scaled(10, this));
    layout->setSpacing(scaled(8, this));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    addClearButton(m_search);
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    auto* hint = new TextLabel(TextLabel::Type::Secondary, &Tokens::text3, this);
    hint->setText(
        tr("Drag, or press Alt+Up and Alt+Down, to reorder. Enter sorts by a column, again the other way round."));
    hint->setWordWrap(true);
    auto* reset = new IconButton(u"undo-2"_s, tr("Reset Columns"), 28, this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(hint);
    layout->addWidget(reset);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnMenu::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnMenu::applyItem);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnMenu::applyOrder);
    connect(reset, &QPushButton::clicked, this, [this] {
        emit resetRequested();
        fill();
    });
}

void ColumnMenu::openBelow(const QWidget* button)
{
    setMinimumWidth(scaled(250, this));
    const auto words = m_list->sizeHintForColumn(0) + scaled(44, this); // with the scroll bar and the edges
    resize(qBound(scaled(260, this), words, scaled(420, this)),
        qMin(scaled(150, this) + m_list->sizeHintForRow(0) * m_list->count(), scaled(460, this)));
    const auto right = button->mapToGlobal(QPoint(button->width(), button->height() + scaled(4, this)));
    auto place = QRect(right - QPoint(width(), 0), size());
    if (const auto* there = button->screen(); there != nullptr) {
        const auto area = there->availableGeometry();
        place.moveLeft(qBound(area.left(), place.left(), qMax(area.left(), area.right() - place.width())));
        place.moveTop(qBound(area.top(), place.top(), qMax(area.top(), area.bottom() - place.height())));
    }
    move(place.topLeft());
    show();
    m_list->setCurrentRow(0);
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ColumnMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        announceCurrent(m_list);
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    const auto code = key != nullptr ? key->key() : 0;
    if (watched == m_search && code == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key != nullptr && key->modifiers() == Qt::AltModifier
        && (code == Qt::Key_Up || code == Qt::Key_Down)) {
        moveCurrent(code == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_list && (code == Qt::Key_Return || code == Qt::Key_Enter) && m_list->currentItem() != nullptr) {
        emit sortRequested(m_list->currentItem()->data(Qt::UserRole).toInt());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

// Of a check mark it is told, not that there is none.
QString ColumnMenu::spokenText(const QListWidgetItem& item)
{
    return item.checkState() == Qt::Checked ? item.text() : tr("%1, hidden").arg(item.text());
}

void ColumnMenu::fill()
{
    m_filling = true;
    m_list->clear();
    for (auto visual = 0; visual < m_header->count(); ++visual) {
        const auto logical = m_header->logicalIndex(visual);
        auto* item = new QListWidgetItem(columnTitle(m_columns[static_cast<std::size_t>(logical)]), m_list);
        item->setData(Qt::UserRole, logical);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_header->isSectionHidden(logical) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::AccessibleTextRole, spokenText(*item));
    }
    m_filling = false;
    search(m_search->text());
}

void ColumnMenu::applyItem(QListWidgetItem* item)
{
    if (m_filling) {
        return;
    }
    const auto hide = item->checkState() != Qt::Checked;
    if (hide && m_header->count() - m_header->hiddenSectionCount() <= 1) {
        item->setCheckState(Qt::Checked); // a table without columns cannot be brought back by its header
        return;
    }
    m_filling = true;
    item->setData(Qt::AccessibleTextRole, spokenText(*item));
    m_filling = false;
    announce(this, hide ? spokenText(*item) : tr("%1, shown").arg(item->text()));
    m_header->setSectionHidden(item->data(Qt::UserRole).toInt(), hide);
    emit changed();
}

void ColumnMenu::applyOrder()
{
    for (auto row = 0; row < m_list->count(); ++row) {
        const auto logical = m_list->item(row)->data(Qt::UserRole).toInt();
        m_header->moveSection(m_header->visualIndex(logical), row);
    }
    emit changed();
}

void ColumnMenu::moveCurrent(int by)
{
    const auto from = m_list->currentRow();
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    announce(this,
        tr("%1, %2 of %3").arg(m_list->item(to)->text(), QString::number(to + 1), QString::number(m_list->count())));
    applyOrder();
}

void ColumnMenu::search(const QString& text)
{
    auto first = -1;
    for (auto row = 0; row < m_list->count(); ++row) {
        const bool found = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!found);
        first = found && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first); // not one that is out of sight
}
