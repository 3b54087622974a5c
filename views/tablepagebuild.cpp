// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of a TablePage and what it says when there are no rows.
#include "models/tables/filtertext.h"
#include "models/tables/tablemodel.h"
#include "views/announcement.h"
#include "views/conditiontext.h"
#include "views/emptystate.h"
#include "views/facetpanel.h"
#include "views/filterbar.h"
#include "views/groupbutton.h"
#include "views/panelcard.h"
#include "views/rowdelegate.h"
#include "views/tablecolumns.h"
#include "views/tablepage.h"
#include "views/tableveil.h"
#include "views/tableview.h"
#include "views/textlabel.h"
#include "views/viewwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto narrowPage = 860; // below, the facets give their place to the rows

} // namespace

void TablePage::build(const QString& title)
{
    auto* layout = new QVBoxLayout(this);
    const auto margin = title.isEmpty() ? 0 : scaled(20, this);
    layout->setContentsMargins(
        margin, title.isEmpty() ? 0 : scaled(16, this), margin, title.isEmpty() ? 0 : scaled(14, this));
    layout->setSpacing(scaled(12, this));
    if (!title.isEmpty()) {
        auto* header = new QHBoxLayout;
        header->setSpacing(scaled(8, this));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* heading = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, this);
        heading->setText(title);
        m_summary = new TextLabel(TextLabel::Type::Body, &Tokens::text2, this);
        m_summary->setShortened();
        words->addWidget(heading);
        words->addWidget(m_summary);
        header->addLayout(words, 1);
        m_actions = new QHBoxLayout;
        header->addLayout(m_actions);
        layout->addLayout(header);
    }
    m_body = new QHBoxLayout;
    m_body->setSpacing(scaled(12, this));
    layout->addLayout(m_body, 1);
    buildCard(m_body);
    connectTable();
}

void TablePage::buildCard(QBoxLayout* body)
{
    m_card = new PanelCard(this);
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_filterBar = new FilterBar(m_card);
    const auto side = scaled(12, this);
    m_filterBar->setContentsMargins(side, scaled(8, this), side, scaled(8, this));
    m_filterBar->setPlaceholder(filterHint(m_view));
    m_group = new GroupButton(m_filterBar);
    m_filterBar->addButton(m_group);
    m_stack = new QStackedWidget(m_card);
    m_table = new TableView(m_stack);
    m_table->setAccessibleName(m_title.isEmpty() ? viewTitle(m_view) : m_title);
    m_delegate = new RowDelegate(m_table);
    m_delegate->setView(m_view);
    m_table->setItemDelegate(m_delegate);
    m_columns = new TableColumns(m_table);
    if (m_view == u"nodes"_s) {
        m_columns->setDefaults(
            {u"name"_s, u"platform"_s, u"account"_s, u"causes"_s, u"severity"_s, u"findings"_s, u"lastScan"_s},
            {u"verdict"_s}); // the name's icon says it
    }
    if (const auto ages = m_delegate->ages(); !ages.isEmpty()) {
        m_table->horizontalHeader()->setProperty("endAligned", ages); // as their cells
    }
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_veil = new TableVeil(m_table->viewport());
    layout->addWidget(m_filterBar);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(scaled(6, this)); // the round corners
    body->addWidget(m_card, 1);
}

void TablePage::connectTable()
{
    connect(m_filterBar, &FilterBar::filterEdited, this, [this](const Filter& filter) {
        m_filter = filter;
        if (m_facets != nullptr) {
            m_facets->setFilter(filter);
        }
        m_typing.start();
    });
    connect(m_filterBar, &FilterBar::valuesWanted, this, &TablePage::valuesWanted);
    connect(m_filterBar, &FilterBar::helpRequested, this, &TablePage::showFilterHelp);
    connect(m_filterBar, &FilterBar::left, this, &TablePage::focusTable);
    connect(
        m_filterBar, &FilterBar::columnsRequested, this, [this] { m_columns->openMenu(m_filterBar->columnsButton()); });
    connect(m_filterBar, &FilterBar::facetsToggled, this, [this](bool shown) {
        m_facetsWanted = shown;
        refreshNarrow();
    });
    connect(m_columns, &TableColumns::orderRequested, this, [this](const Order& order) {
        setOrder(order);
        const auto column = m_model->columnOf(order.column);
        announce(this, m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    });
    connect(m_table, &TableView::filterRequested, this, &TablePage::focusFilter);
    connect(m_columns, &TableColumns::changed, this, [this] {
        refreshLabel();
        emit layoutChanged();
    });
    connect(m_group, &GroupButton::chosen, this, [this] {
        ask();
        emit layoutChanged();
    });
    connect(m_table, &TableView::menuRequested, this, &TablePage::contextMenuRequested);
    connect(m_table, &TableView::opened, this, [this](int row) { emit opened(m_model->keyOf(row)); });
    connect(m_table, &TableView::checkedChanged, this, [this](int count) {
        if (!m_settling) {
            emit selectionChanged(count);
        }
    });
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (const auto key = detailKey(); !m_settling && (key != m_shownKey || key == 0)) {
            m_shownKey = key;
            emit currentChanged(key);
        }
        if (!m_settling && isGrouped()) {
            emit selectionChanged(m_table->checkedCount()); // a header counts for its rows
        }
    });
    connect(
        m_empty, &EmptyState::actionTriggered, this, [this] { m_clearing ? setFilter({}) : emit importRequested(); });
}

void TablePage::setDefaultColumns(const QStringList& first, const QStringList& hidden)
{
    m_columns->setDefaults(first, hidden);
    refreshLabel();
}

void TablePage::addAction(QWidget* button)
{
    if (m_actions != nullptr) {
        m_actions->addWidget(button);
    }
}

void TablePage::addBottom(QWidget* widget)
{
    auto* layout = qobject_cast<QVBoxLayout*>(m_card->layout());
    layout->insertWidget(layout->indexOf(m_stack) + 1, widget);
}

void TablePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshNarrow();
}

void TablePage::refreshNarrow()
{
    if (m_facets == nullptr) {
        return;
    }
    const auto narrow = width() < scaled(narrowPage, this);
    m_filterBar->setFacetsButtonShown(narrow);
    const bool none = m_rowsTable != nullptr && m_rowsTable->rowCount() == 0; // nothing to choose from
    m_facets->setVisible(!none && (!narrow || m_facetsWanted));
}

void TablePage::refreshCount()
{
    const auto all = m_rowsTable != nullptr ? static_cast<int>(m_rowsTable->rowCount()) : 0;
    const auto text =
        m_rowsTable != nullptr ? matchText(m_view, static_cast<int>(m_model->rows()->size()), all) : QString();
    const auto note = m_rowsTable != nullptr ? countNote() : QString();
    m_filterBar->setCount(note.isEmpty() ? text : tr("%1 · %2").arg(text, note));
}

void TablePage::refreshEmpty()
{
    const auto loaded = m_rowsTable != nullptr;
    const auto any = loaded && m_rowsTable->rowCount() > 0;
    if (!loaded || m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_clearing = any;
    if (any && !m_goodTitle.isEmpty() && m_filter == m_goodFilter) {
        m_empty->setContent(u"circle-check"_s, m_goodTitle, m_goodText, {tr("Clear Filters")});
    } else if (any) {
        m_empty->setContent(u"filter-x"_s, noMatchText(m_view), filterInWords(), {tr("Clear Filters")});
    } else {
        const auto title = m_emptyTitle.isEmpty() ? tr("No reports yet") : m_emptyTitle;
        const auto text =
            m_emptyTitle.isEmpty() ? tr("Import Systems Manager or Security Hub files to see the fleet.") : m_emptyText;
        const auto icon = m_emptyIcon.isEmpty() ? u"inbox"_s : m_emptyIcon;
        m_empty->setContent(icon, title, text, m_emptyImport ? QStringList {tr("Import Files…")} : QStringList());
    }
    m_stack->setCurrentWidget(m_empty);
}

QString TablePage::filterInWords() const
{
    QStringList parts;
    for (const auto& condition : m_filter.conditions) {
        parts.append(tr("%1: %2").arg(
            conditionField(condition, m_model->columns()), conditionValues(condition, m_model->columns())));
    }
    if (const auto typed = typedFilterText(m_filter, m_model->columns()); !typed.isEmpty()) {
        parts.append(tr("Text: “%1”").arg(typed));
    }
    return parts.join(u"\n"_s);
}
