// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attentioncard.h"

#include "models/tables/tablemodel.h"
#include "views/emptystate.h"
#include "views/iconbutton.h"
#include "views/rowdelegate.h"
#include "views/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownColumns = {
    "name", "platform", "accountName", "account", "causes", "severity", "findings", "lastScan"};

int presentNodes(const Table& nodes)
{
    const auto terminated = nodes.indexOf("terminated");
    int present = 0;
    for (std::size_t row = 0; row < nodes.rowCount(); ++row) {
        present += terminated < 0 || nodes.column(static_cast<std::size_t>(terminated)).value(row) != 1;
    }
    return present;
}

}

AttentionCard::AttentionCard(QWidget* parent)
    : Card(tr("Needs Attention"), parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(m_stack))
    , m_delegate(new RowDelegate(this))
    , m_allGood(new EmptyState(m_stack))
{
    m_delegate->setLead(u"name"_s, u"verdict"_s);
    m_delegate->setAges({u"lastScan"_s});
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Nodes that need attention"));
    auto* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setProperty("endAligned", QStringList {u"lastScan"_s});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_allGood);
    setBody(m_stack, 0);
    auto* all = new IconButton(u"list"_s, tr("Show All"), 28, this);
    all->setAccessibleName(tr("Show all nodes that need attention"));
    addCornerWidget(all);
    connect(all, &QAbstractButton::clicked, this, &AttentionCard::allRequested);
    connect(m_table, &TableView::opened, this, [this](int row) { emit nodeRequested(m_model->keyOf(row)); });
    connect(m_table, &TableView::currentRowChanged, this,
        [this](int row) { emit nodeSelected(row < 0 ? 0 : m_model->keyOf(row)); });
    connect(m_table, &TableView::resized, this, &AttentionCard::fitColumns);
    refreshHeight();
}

void AttentionCard::setNodes(const TablePointer& nodes, const RowsPointer& rows)
{
    const auto current =
        m_model != nullptr && m_table->currentIndex().isValid() ? m_model->keyOf(m_table->currentIndex().row()) : 0;
    if (m_model == nullptr || m_model->columns().data() != nodes->specs().data()) {
        auto* old = m_model;
        m_model = new TableModel(nodes->specs(), this);
        m_delegate->speakIn(*m_table, *m_model);
        m_table->setModel(m_model);
        delete old;
        setColumns();
    }
    m_model->setRows(nodes, rows);
    if (const auto row = m_model->rowOf(current); current != 0 && row >= 0) {
        m_table->moveToRow(row);
    }
    const QLocale locale;
    setCaption(rows->empty() ? QString()
                             : tr("%1 of %Ln node(s)", nullptr, presentNodes(*nodes))
                                   .arg(locale.toString(qulonglong {rows->size()})));
    m_stack->setCurrentIndex(rows->empty() ? 1 : 0);
    fitColumns();
}

void AttentionCard::setMoment(Instant now, const QString& allGood, const QString& allGoodText)
{
    m_delegate->setNow(now);
    m_allGood->setContent(u"circle-check"_s, allGood, allGoodText);
}

void AttentionCard::setColumns()
{
    auto* header = m_table->horizontalHeader();
    auto place = 0;
    for (auto column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, true);
    }
    for (const auto* key : shownColumns) {
        const auto column = m_model->columnOf(key);
        if (column >= 0) {
            m_table->setColumnHidden(column, false);
            header->moveSection(header->visualIndex(column), place++);
        }
    }
}

void AttentionCard::fitColumns()
{
    if (m_model == nullptr) {
        return;
    }
    const auto why = m_model->columnOf("causes");
    auto* header = m_table->horizontalHeader();
    auto used = 0;
    auto named = false; // accounts have names: then their numbers are not needed
    const auto names = m_model->columnOf("accountName");
    for (auto row = 0; row < std::min(60, m_model->rowCount()) && names >= 0; ++row) {
        const auto text = m_model->index(row, names).data().toString();
        named = named || (!text.isEmpty() && text != u"–"_s);
    }
    std::array<int, shownColumns.size()> widths = {};
    for (std::size_t i = 0; i < shownColumns.size(); ++i) {
        const auto column = m_model->columnOf(shownColumns[i]);
        const auto unwanted = shownColumns[i] == std::string_view(named ? "account" : "accountName");
        if (column < 0 || column == why || unwanted) {
            continue;
        }
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        widths[i] = std::min(m_table->columnWidth(column), scaled(220, this));
        used += widths[i];
    }
    const auto room = m_table->viewport()->width();
    for (std::size_t i = 0; i < shownColumns.size(); ++i) {
        const auto column = m_model->columnOf(shownColumns[i]);
        if (column < 0 || column == why) {
            continue;
        }
        const std::string_view key = shownColumns[i];
        const auto spare = key == "platform" || key == "account" || key == "accountName" || key == "findings";
        const auto shown = widths[i] > 0 && (!spare || used + scaled(150, this) <= room);
        used -= shown ? 0 : widths[i];
        m_table->setColumnHidden(column, !shown);
        m_table->setColumnWidth(column, widths[i]);
    }
    if (why >= 0) {
        m_table->setColumnWidth(why, std::max(scaled(120, this), room - used));
    }
    header->setStretchLastSection(false);
}

void AttentionCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table != nullptr) {
        refreshHeight();
        fitColumns();
    }
}

void AttentionCard::refreshHeight()
{
    m_stack->setMinimumHeight(scaled(32 + 6 * 33, this));
}
