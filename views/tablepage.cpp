// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablepage.h"

#include "models/tables/tablemodel.h"
#include "models/tables/tagtext.h"
#include "models/tables/views.h"
#include "views/emptystate.h"
#include "views/facetpanel.h"
#include "views/filterbar.h"
#include "views/filterhelp.h"
#include "views/groupbutton.h"
#include "views/rowdelegate.h"
#include "views/tablecolumns.h"
#include "views/tablegroups.h"
#include "views/tableplace.h"
#include "views/tableveil.h"
#include "views/tableview.h"
#include "views/textlabel.h"
#include "views/viewwords.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr auto loadingPause = 300; // ms: shorter waits are not worth a change on screen

} // namespace

TablePage::TablePage(const QString& view, const QString& title, const QStringList& facets, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_title(title)
    , m_facetKeys(facets)
{
    build(title);
    m_typing.setSingleShot(true);
    m_typing.setInterval(0); // letters that wait together are one question
    connect(&m_typing, &QTimer::timeout, this, &TablePage::ask);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(loadingPause);
    connect(&m_waiting, &QTimer::timeout, m_veil, &QWidget::show);
    if (const auto* spec = findView(view.toStdString()); spec != nullptr) {
        m_order = spec->order;
        useColumns(spec->columns);
    } else {
        useColumns({});
    }
    refreshEmpty();
}

QString TablePage::view() const
{
    return m_view;
}

Filter TablePage::filter() const
{
    return m_filter;
}

Order TablePage::order() const
{
    return m_order;
}

void TablePage::setFilter(const Filter& filter)
{
    if (filter == m_filter) {
        return;
    }
    applyFilter(filter);
    ask();
}

void TablePage::setOrder(const Order& order)
{
    if (order == m_order) {
        return;
    }
    m_order = order;
    m_columns->showOrder(order);
    m_model->setSaidOrder(order);
    ask();
}

void TablePage::setSummary(const QString& text)
{
    if (m_summary != nullptr) {
        m_summary->setText(text);
    }
}

void TablePage::setCompactRows(bool compact)
{
    m_table->setCompact(compact);
}

void TablePage::setRows(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups)
{
    if (table == nullptr || rows == nullptr) {
        return;
    }
    if (table->specs().data() != m_model->columns().data()) {
        useColumns(table->specs());
    }
    const auto place = TablePlace::of(*m_table, m_model->table(), m_model->rows());
    m_asked = m_filter;
    m_settling = true; // rows come and go below: what is current is said once, at the end
    const auto& before = m_model->groups();
    if ((before == nullptr) != (groups == nullptr) || (groups != nullptr && before->columns != groups->columns)) {
        m_columns->measureAgain();
    }
    m_model->setRows(table, rows, groups);
    m_rowsTable = table;
    place.restore(*m_table, *table, *rows, m_wantedKey);
    m_settling = false;
    if (m_wantedKey != 0 && currentKey() == m_wantedKey) {
        m_wantedKey = 0;
    }
    setLoading(false);
    m_columns->fit();
    refreshCount();
    refreshEmpty();
    refreshNarrow();
    if (std::exchange(m_focusesRows, false) && hasFocus()) {
        focusTable();
    }
    if (const auto key = detailKey(); key != m_shownKey) {
        m_shownKey = key;
        emit currentChanged(key);
    }
    emit selectionChanged(m_table->checkedCount());
}

void TablePage::setFacets(const QHash<QString, QList<FacetValue>>& facets)
{
    if (m_facets != nullptr) {
        m_facets->setFacets(facets);
    }
    m_filterBar->setFacets(facets);
    QStringList keys;
    for (const auto& value : facets.value(QStringLiteral("tags"))) {
        for (const auto& [key, text] : readTags(value.text)) {
            keys << QString::fromStdString(key);
        }
    }
    keys.removeDuplicates();
    keys.sort(Qt::CaseInsensitive);
    m_group->setTags(keys);
}

void TablePage::setFilterHint(const std::optional<FilterHint>& hint)
{
    m_filterBar->setHint(hint);
}

void TablePage::setValues(const QString& column, const QList<FacetValue>& values)
{
    m_filterBar->setValues(column, values);
}

bool TablePage::isTyping() const
{
    return m_filterBar->isTyping();
}

void TablePage::showFilterHelp()
{
    (new FilterHelp(m_title.isEmpty() ? viewTitle(m_view) : m_title, m_model->columns(), window()))->show();
}

void TablePage::setLoading(bool loading)
{
    if (!loading) {
        m_waiting.stop();
        m_veil->hide();
    } else if (!m_veil->isVisible()) {
        m_waiting.start();
    }
}

void TablePage::setEmptyText(const QString& title, const QString& text, const QString& icon, bool offersImport)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyIcon = icon;
    m_emptyImport = offersImport;
    refreshEmpty();
}

void TablePage::setGoodNews(const Filter& filter, const QString& title, const QString& text)
{
    m_goodFilter = filter;
    m_goodTitle = title;
    m_goodText = text;
    refreshEmpty();
}

TableSnapshot TablePage::snapshot() const
{
    return {.title = m_title.isEmpty() ? viewTitle(m_view) : m_title,
        .table = m_model->table(),
        .rows = m_model->rows(),
        .columns = m_columns->shown(),
        .filter = m_asked};
}

void TablePage::focusFilter()
{
    m_filterBar->focusSearch();
}

void TablePage::focusTable()
{
    const bool none = m_rowsTable == nullptr || (m_stack->currentWidget() == m_empty && !m_clearing);
    m_focusesRows = none; // they may be read just now
    if (none) {
        setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_filterBar->focusSearch();
    }
}

void TablePage::selectAllRows()
{
    m_table->selectAll();
}

void TablePage::useColumns(std::span<const ColumnSpec> columns)
{
    auto* old = m_model;
    m_model = new TableModel(columns, this);
    m_model->setSeen(m_seen);
    m_model->setSaidOrder(m_order);
    m_delegate->speakIn(*m_table, *m_model);
    m_table->setModel(m_model);
    if (old != nullptr) {
        old->deleteLater();
    }
    m_columns->setColumns(columns);
    m_columns->showOrder(m_order);
    m_group->setColumns(m_view, columns);
    refreshLabel();
    m_filterBar->setFilter(m_filter, columns);
    if (m_facetKeys.isEmpty() || columns.empty()) {
        return;
    }
    delete m_facets;
    m_facets = new FacetPanel(columns, m_facetKeys, this);
    m_body->insertWidget(0, m_facets);
    m_facets->setFilter(m_filter);
    connect(m_facets, &FacetPanel::conditionChanged, this, &TablePage::setCondition);
    setTabOrder(m_facets, m_filterBar);
}

void TablePage::applyFilter(const Filter& filter)
{
    m_filter = filter;
    m_filterBar->setFilter(filter, m_model->columns());
    if (m_facets != nullptr) {
        m_facets->setFilter(filter);
    }
}

void TablePage::setCondition(const Condition& condition)
{
    auto filter = m_filter;
    const auto found = std::ranges::find(filter.conditions, condition.column, &Condition::column);
    const auto empty = condition.values.empty() && condition.texts.empty() && !condition.least && !condition.most;
    if (found != filter.conditions.end() && empty) {
        filter.conditions.erase(found);
    } else if (found != filter.conditions.end()) {
        *found = condition;
    } else if (!empty) {
        filter.conditions.push_back(condition);
    }
    setFilter(filter);
}

void TablePage::ask()
{
    m_typing.stop();
    emit queryChanged(m_filter, m_order);
}
