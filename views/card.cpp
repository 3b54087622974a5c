// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card.h"

#include "views/plaintable.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>

namespace {

// Headings are drawn with more room at their sides than the header asks for.
void widenColumns(QTableWidget* table)
{
    table->horizontalHeader()->setStretchLastSection(false);
    for (auto column = 0; column < table->columnCount(); ++column) {
        table->setColumnWidth(column, table->columnWidth(column) + scaled(10, table));
        const auto side = column == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
        table->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
    }
}

}

Card::Card(const QString& title, QWidget* parent)
    : PanelCard(parent)
    , m_title(new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this))
    , m_caption(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_header(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    m_header->setContentsMargins(scaled(14, this), 0, scaled(10, this), 0);
    m_header->setSpacing(scaled(6, this));
    m_title->setShortened(); // a long title does not push the card into a row of its own
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setMinimumWidth(scaled(100, this));
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_header->addWidget(m_caption);
    m_caption->setContentsMargins(0, 0, scaled(4, this), 0);
    m_caption->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(8, this), 0, scaled(10, this));
    layout->setSpacing(scaled(4, this));
    layout->addLayout(m_header);
    layout->addLayout(m_stack, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setMinimumHeight(scaled(28, this));
    setAccessibleName(title);
    if (m_table != nullptr) {
        m_table->setAccessibleName(title);
    }
}

void Card::setCaption(const QString& text)
{
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
}

void Card::addTitleWidget(QWidget* widget)
{
    m_header->insertWidget(1, widget);
}

void Card::addCornerWidget(QWidget* widget)
{
    m_header->addWidget(widget);
}

void Card::setBody(QWidget* body, int side)
{
    auto* frame = new QWidget(this);
    auto* layout = new QVBoxLayout(frame);
    const auto room = std::max(1, scaled(side, this));
    layout->setContentsMargins(room, 0, room, 0);
    layout->addWidget(body);
    this->layout()->setContentsMargins(0, scaled(8, this), 0, scaled(side == 0 ? 4 : 10, this));
    m_stack->insertWidget(0, frame);
    m_stack->setCurrentIndex(0);
}

void Card::setNumbers(const QStringList& headings, const QList<QStringList>& rows)
{
    m_headings = headings;
    m_rows = rows;
    if (m_table != nullptr) {
        fillTable();
    }
}

bool Card::isTable() const
{
    return m_stack->currentIndex() == 1;
}

void Card::setTable(bool table)
{
    if (table && m_table == nullptr) {
        m_table = new PlainTable(this);
        m_table->setAccessibleName(m_title->text());
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(scaled(26, this));
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->horizontalHeader()->setStretchLastSection(true);
        m_table->setMinimumHeight(scaled(120, this));
        m_stack->insertWidget(1, m_table);
        fillTable();
    }
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void Card::fillTable()
{
    m_table->setColumnCount(static_cast<int>(m_headings.size()));
    m_table->setHorizontalHeaderLabels(m_headings);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (auto row = 0; row < m_rows.size(); ++row) {
        for (auto column = 0; column < m_rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(m_rows[row][column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_headings.size() > 3) {
        widenColumns(m_table);
    }
}

void Card::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_headings.isEmpty()) {
        return PanelCard::contextMenuEvent(event);
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName());
    auto* action = menu->addAction(tr("View as Table"));
    action->setCheckable(true);
    action->setChecked(isTable());
    connect(action, &QAction::toggled, this, &Card::setTable);
    menu->popup(event->globalPos());
}
