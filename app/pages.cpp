// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/fleetcounts.h"
#include "app/nodetables.h"
#include "app/savedviews.h"
#include "app/settings.h"
#include "app/settingspage.h"
#include "app/tabspage.h"
#include "app/viewloader.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "views/changespage.h"
#include "views/coveragepage.h"
#include "views/emptystate.h"
#include "views/findingspage.h"
#include "views/greenpathpage.h"
#include "views/importspage.h"
#include "views/messagebar.h"
#include "views/navigation.h"
#include "views/nodepage.h"
#include "views/overviewpage.h"
#include "views/rebootpage.h"
#include "views/reconcilepage.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Pages::Pages(Workspace& workspace, Settings& settings, ViewTables& tables, FleetCounts& counts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_tables(tables)
    , m_counts(counts)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new OverviewPage(this))
    , m_problem(new EmptyState(this))
    , m_nodePage(new NodePage(this))
    , m_nodeTables(new NodeTables(workspace, tables.memories(), *m_nodePage, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(scaled(20, this), scaled(8, this), scaled(20, this), 0);
    messageRow->addWidget(m_messages);
    layout->addLayout(messageRow);
    layout->addWidget(m_stack, 1);
    m_messages->hide();
    for (const auto& spec : pageSpecs()) {
        addTables(spec);
    }
    m_pages.insert(u"node"_s, m_nodePage);
    m_pages.insert(u"settings"_s, new SettingsPage(settings, this));
    m_pages.insert(u"problem"_s, m_problem);
    for (auto* page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
    }
    for (auto* table : m_nodePage->tables()) {
        watch(*table);
    }
    connect(m_problem, &EmptyState::actionTriggered, this,
        [this](int index) { index == 0 ? emit otherDatabaseRequested() : emit defaultDatabaseRequested(); });
    connect(m_nodeTables, &NodeTables::shown, this, &Pages::moved);
    connect(m_nodePage, &NodePage::backRequested, this, &Pages::back);
    connect(m_overview, &OverviewPage::rowsRequested, this, &Pages::openView);
    connect(m_overview, &OverviewPage::nodeRequested, this, [this](qint64 node) { openNode(node); });
    connect(&counts, &FleetCounts::overviewChanged, this, &Pages::showOverview);
    connect(&counts, &FleetCounts::listsChanged, this, &Pages::showLists);
    connect(&tables, &ViewTables::loaded, this, &Pages::tableLoaded);
    connect(&tables, &ViewTables::outdated, this, &Pages::wantVisible);
    connect(&tables, &ViewTables::left, this, [this](const QString& view) {
        if (auto* loader = m_loaders.value(view)) {
            loader->setTable(nullptr);
        }
    });
    connect(&workspace, &Workspace::momentChanged, m_overview, &OverviewPage::showLoading);
    connect(&workspace, &Workspace::comparedChanged, this, [this] {
        m_overview->showLoading();
        m_overviewIsOld = m_listsAreOld = false; // what it was not filled with compares otherwise
    });
    connect(&workspace, &Workspace::momentChanged, this, &Pages::showAges);
    connect(&workspace, &Workspace::opening, this, [this] {
        m_overview->showLoading();
        for (auto* loader : std::as_const(m_loaders)) {
            loader->setTable(nullptr);
            loader->page().setFilter(firstFilter(loader->page().view()));
        }
        m_history.clear();
        open(u"overview"_s);
    });
    connect(&workspace, &Workspace::changed, m_nodeTables, &NodeTables::reload);
}

void Pages::addTables(const PageSpec& spec)
{
    const auto id = QString::fromLatin1(spec.id);
    if (spec.tables.empty()) {
        m_pages.insert(id, m_overview);
    } else if (spec.tables.size() == 1) {
        m_pages.insert(id, addTable(spec.tables.front()));
    } else {
        auto* tabs = new TabsPage(pageTitle(id), this);
        for (const auto& table : spec.tables) {
            auto* rows = addTable(table);
            tabs->add(rows, tr(table.tab), frameOf(rows));
        }
        m_tabs.insert(id, tabs);
        m_pages.insert(id, tabs);
        connect(tabs, &TabsPage::chosen, this, [this, id] {
            m_history.visit(placeOf(id));
            show(m_history.current());
            if (!qobject_cast<QTabBar*>(QApplication::focusWidget())) { // there the arrow keys go on
                focusPage();
            }
        });
    }
}

// The page that a table is a part of.
QWidget* Pages::frameOf(TablePage* table) const
{
    for (QWidget* page : std::initializer_list<QWidget*> {m_imports, m_coverage, m_greenPath, m_reboots}) {
        if (page != nullptr && page->isAncestorOf(table)) {
            return page;
        }
    }
    return table;
}

TablePage* Pages::addTable(const PageTable& table)
{
    const auto view = QString::fromLatin1(table.view);
    TablePage* page = nullptr;
    if (view == u"findings"_s) {
        page = m_findings = new FindingsPage(this);
    } else if (view == u"changes"_s) {
        page = m_changes = new ChangesPage(tr(table.title), table.facets, this);
    } else if (view == u"imports"_s) {
        m_imports = new ImportsPage(this);
        page = m_imports->table();
    } else if (view == u"coverage"_s) {
        m_coverage = new CoveragePage(this);
        page = m_coverage->table();
    } else if (view == u"green-path"_s) {
        m_greenPath = new GreenPathPage(tr(table.title), this);
        page = m_greenPath->table();
    } else if (view == u"reboot-queue"_s) {
        m_reboots = new RebootPage(tr(table.title), table.facets, this);
        page = m_reboots->table();
    } else if (view == u"reconcile"_s) {
        page = new ReconcilePage(tr(table.title), table.facets, this);
    } else {
        page = new TablePage(view, tr(table.title), table.facets, this);
    }
    if (view == u"nodes"_s) {
        page->setDefaultColumns(
            {u"name"_s, u"node"_s, u"verdict"_s, u"causes"_s, u"platform"_s, u"accountName"_s}, {u"account"_s});
    } else if (view == u"patches"_s) {
        page->setDefaultColumns({u"patch"_s, u"title"_s, u"severity"_s, u"onlyBlocker"_s, u"nodes"_s, u"missing"_s,
                                    u"failed"_s, u"pendingReboot"_s},
            {u"patchSeverity"_s});
    } else if (view == u"all-associations"_s) {
        page->setDefaultColumns({u"document"_s, u"title"_s, u"name"_s, u"status"_s, u"executed"_s, u"runs"_s}, {});
    } else if (view == u"reconcile"_s) {
        page->setDefaultColumns({u"proposal"_s, u"name"_s, u"severity"_s, u"missingThen"_s, u"missingNow"_s,
                                    u"failedNow"_s, u"then"_s, u"now"_s},
            {u"safe"_s, u"account"_s, u"failedThen"_s});
    } else if (view == u"decisions"_s) {
        page->setDefaultColumns(
            {u"recorded"_s, u"author"_s, u"name"_s, u"summary"_s, u"before"_s, u"status"_s, u"note"_s, u"standing"_s,
                u"rule"_s, u"owner"_s, u"expires"_s, u"node"_s, u"changedBy"_s, u"answer"_s, u"id"_s},
            {u"at"_s, u"account"_s, u"title"_s});
    }
    if (view == u"reboot-queue"_s) {
        page->setDefaultColumns({u"name"_s, u"node"_s, u"pendingReboot"_s, u"since"_s, u"rebootOption"_s}, {});
    }
    page->setFilter(firstFilter(view));
    if (view == u"reconcile"_s) {
        page->setGoodNews(firstFilter(view), tr("Nothing is left to resolve"),
            tr("No proposal is left that is safe to accept. Without the filter, what still holds or has to be judged "
               "is "
               "listed."));
        page->setEmptyText(tr("No open findings of Patch Manager"),
            tr("Those that are imported are listed here, beside newer data of their nodes."));
    } else if (view == u"findings"_s) {
        page->setGoodNews(firstFilter(view), tr("No open findings"),
            tr("All findings are resolved, suppressed or archived. Without the filter they are listed."));
    }
    m_loaders.insert(view, new ViewLoader(*page, table.facets, m_workspace, this));
    connect(m_loaders.value(view), &ViewLoader::shown, this, [this, page] {
        if (page == currentTable()) {
            emit tableChanged();
        }
    });
    connect(page, &TablePage::queryChanged, this, [this, page](const Filter& filter) { queryChanged(*page, filter); });
    watch(*page);
    return page;
}

void Pages::watch(TablePage& table)
{
    // Node tables keep a layout of their own: they have less room.
    const QString key = m_nodePage->isAncestorOf(&table) ? "node/"_L1 + table.view() : table.view();
    table.restoreLayout(m_settings.layout(key));
    connect(&table, &TablePage::layoutChanged, this,
        [this, &table, key] { m_settings.setLayout(key, table.saveLayout()); });
    connect(&table, &TablePage::currentChanged, this, [this, &table](qint64 row) { emit currentChanged(&table, row); });
    connect(&table, &TablePage::opened, this, [this, &table](qint64 row) { emit opened(&table, row); });
    connect(&table, &TablePage::selectionChanged, this, &Pages::tableChanged);
    connect(&table, &TablePage::contextMenuRequested, this,
        [this, &table](const QPoint& at) { emit menuRequested(&table, at); });
    connect(&table, &TablePage::importRequested, this, &Pages::importRequested);
}

void Pages::open(const QString& page)
{
    m_history.visit(placeOf(page));
    show(m_history.current());
    if (!qobject_cast<Navigation*>(QApplication::focusWidget())) { // there the arrow keys go on
        focusPage();
    }
}

void Pages::focusPage()
{
    if (m_imports->focusAsking()) {
        return;
    }
    if (auto* shown = currentTable(); shown && m_coverage->isAncestorOf(shown)) {
        m_coverage->focusContent();
    } else if (shown) {
        shown->focusTable();
    }
}

void Pages::openView(const QString& view, const Filter& filter)
{
    m_history.visit({.page = pageOfView(view), .view = view, .filter = filter, .node = 0});
    show(m_history.current());
    focusPage();
}

void Pages::openNode(qint64 node, const QString& tab)
{
    if (node == 0) {
        return;
    }
    m_history.visit({.page = u"node"_s, .view = tab, .filter = {}, .node = node});
    show(m_history.current());
    focusContent();
}

void Pages::back()
{
    if (m_history.canGoBack()) {
        show(m_history.back());
        focusContent();
    }
}

void Pages::forward()
{
    if (m_history.canGoForward()) {
        show(m_history.forward());
        focusContent();
    }
}

void Pages::show(const Place& place)
{
    auto* page = m_pages.value(place.page, m_overview);
    if (auto* tabs = m_tabs.value(place.page)) {
        tabs->setCurrent(place.view);
    }
    if (auto* loader = m_loaders.value(place.view); loader && place.page != u"node"_s) {
        loader->page().setFilter(place.filter);
    }
    if (place.page == u"node"_s) {
        m_nodeTables->show(place.node);
        m_nodePage->showTab(place.view.isEmpty() ? u"summary"_s : place.view);
    }
    m_stack->setCurrentWidget(page);
    fillOverview();
    wantVisible();
    emit moved();
    emit tableChanged();
}
