// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages show: the other half of Pages.
#include "app/fleetcounts.h"
#include "app/nodetables.h"
#include "app/pages.h"
#include "app/pagewords.h"
#include "app/tabspage.h"
#include "app/viewloader.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "views/changespage.h"
#include "views/emptystate.h"
#include "views/findingspage.h"
#include "views/importspage.h"
#include "views/nodepage.h"
#include "views/overviewpage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

QString Pages::currentPage() const
{
    return m_pages.key(m_stack->currentWidget());
}

QString Pages::title() const
{
    if (currentPage() == u"node"_s) {
        return m_nodeTables->title();
    }
    if (currentPage() == u"overview"_s) {
        return tr("Fleet Overview");
    }
    return pageTitle(currentPage());
}

TablePage* Pages::currentTable() const
{
    const auto page = currentPage();
    if (page == u"node"_s) {
        return m_nodePage->currentTable();
    }
    if (auto* tabs = m_tabs.value(page)) {
        return tabs->current();
    }
    return qobject_cast<TablePage*>(m_stack->currentWidget());
}

TablePage* Pages::table(const QString& view) const
{
    auto* loader = m_loaders.value(view);
    return loader ? &loader->page() : nullptr;
}

QList<TablePage*> Pages::tables() const
{
    auto tables = m_nodePage->tables();
    for (auto* loader : m_loaders) {
        tables.append(&loader->page());
    }
    return tables;
}

// As it was left: the view that was chosen last and its filter.
Place Pages::placeOf(const QString& page) const
{
    Place place {.page = page};
    if (auto* tabs = m_tabs.value(page)) {
        place.view = tabs->current()->view();
    } else if (m_loaders.contains(page)) {
        place.view = page; // a page with one view is called like it
    }
    if (auto* shown = table(place.view)) {
        place.filter = shown->filter();
    }
    return place;
}

QString Pages::pageOfView(const QString& view) const
{
    for (const auto& spec : pageSpecs()) {
        for (const auto& table : spec.tables) {
            if (view == QLatin1String(table.view)) {
                return QString::fromLatin1(spec.id);
            }
        }
    }
    return u"overview"_s;
}

void Pages::queryChanged(TablePage& table, const Filter& filter)
{
    if (&table != currentTable() || m_history.current().view != table.view() || m_history.current().filter == filter) {
        return;
    }
    auto place = m_history.current();
    const bool typing = place.filter.conditions == filter.conditions
        || (table.isTyping() && place.filter.conditions.size() == filter.conditions.size());
    place.filter = filter;
    typing ? m_history.replace(place) : m_history.visit(place);
    emit moved();
}

void Pages::wantVisible()
{
    const auto page = currentPage();
    if (auto* shown = currentTable(); shown && page != u"node"_s) {
        m_tables.want(shown->view());
    }
}

void Pages::tableLoaded(const QString& view)
{
    if (auto* loader = m_loaders.value(view)) {
        loader->setTable(m_tables.table(view));
        if (m_counts.isKnown()) {
            refreshSummary(loader->page());
        }
    }
}

void Pages::refreshSummary(TablePage& page)
{
    if (&page == m_changes) {
        return; // says more, when it has been counted
    }
    const auto table = m_tables.table(page.view());
    page.setSummary(summaryWords(
        page.view(), m_counts.overview(), table ? std::optional(static_cast<int>(table->rowCount())) : std::nullopt));
}

bool Pages::knowsOverview() const
{
    return m_counts.isKnown() && m_counts.overview().moment.asOf == m_workspace.asOf();
}

void Pages::showOverview()
{
    if (!knowsOverview()) {
        return;
    }
    const auto& overview = m_counts.overview();
    for (auto* loader : std::as_const(m_loaders)) {
        const auto words = emptyWords(loader->page().view(), overview);
        loader->page().setEmptyText(words.title, words.text, words.icon, words.offersImport);
    }
    if (overview.files == 0 && overview.nodes == 0) {
        m_overview->showEmpty();
        m_overviewIsOld = m_listsAreOld = false;
        return;
    }
    m_overviewIsOld = true;
    showLists();
}

// What the overview says of rows that were counted.
void Pages::showLists()
{
    if (!knowsOverview() || m_counts.overview().files + m_counts.overview().nodes == 0) {
        return;
    }
    for (auto* loader : std::as_const(m_loaders)) {
        refreshSummary(loader->page());
    }
    m_listsAreOld = true;
    fillOverview();
}

// When somebody looks at it: filling and laying it out takes longer than a table shows its rows.
void Pages::fillOverview()
{
    if (m_stack->currentWidget() != m_overview || !knowsOverview()) {
        return;
    }
    if (std::exchange(m_overviewIsOld, false)) {
        m_overview->setOverview(m_counts.overview());
    }
    if (std::exchange(m_listsAreOld, false)) {
        m_overview->setReady(m_counts.count(u"view:ready"_s));
        m_overview->setFixTimes(m_counts.lists().patchFixes, m_counts.lists().findingFixes);
        if (m_counts.attention()) {
            m_overview->setAttention(m_counts.attentionTable(), m_counts.attention());
        }
    }
}

// The window may be made again while the database is open.
void Pages::start()
{
    m_overview->showLoading();
    open(u"overview"_s);
    if (m_workspace.isOpen()) {
        emit m_workspace.changed();
    }
}

void Pages::showProblem(const QString& sentence)
{
    m_problem->setContent(u"database"_s, tr("This Database Cannot Be Opened"), sentence,
        {tr("Open Another Database…"), tr("Open My Fleet")});
    m_history.visit({.page = u"problem"_s});
    show(m_history.current());
}

// As of a date, how long ago something was is reckoned from there.
void Pages::showAges()
{
    for (auto* loader : std::as_const(m_loaders)) {
        loader->page().setNow(m_workspace.asOf());
    }
    m_imports->setPast(m_workspace.asOf().has_value());
    for (auto* table : m_nodePage->tables()) {
        table->setNow(m_workspace.asOf());
    }
}

void Pages::focusContent()
{
    if (m_imports->focusAsking()) {
        return;
    }
    if (m_stack->currentWidget() == m_nodePage) {
        m_nodePage->focusContent();
    } else if (auto* table = currentTable()) {
        table->focusTable();
    } else {
        m_stack->currentWidget()->setFocus();
    }
}
