// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/body.h"
#include "app/commandpalette.h"
#include "app/coverageflow.h"
#include "app/databasewatcher.h"
#include "app/detailpanel.h"
#include "app/droptarget.h"
#include "app/exportflow.h"
#include "app/fleetcounts.h"
#include "app/handoverflow.h"
#include "app/importcontrol.h"
#include "app/importdetails.h"
#include "app/keymap.h"
#include "app/leftovers.h"
#include "app/mergeflow.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/patchflow.h"
#include "app/samplefleet.h"
#include "app/savedviewsflow.h"
#include "app/seenfindings.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/suppressionflow.h"
#include "app/tablemenu.h"
#include "app/textoutput.h"
#include "app/timetravel.h"
#include "app/toolrow.h"
#include "app/triage.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "app/writebackflow.h"
#include "views/askline.h"
#include "views/navigation.h"
#include "views/tablepage.h"
#include "views/tableview.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings& settings, Workspace& workspace, Importer& importer, const Dialogs& dialogs)
    : m_settings(settings)
    , m_workspace(workspace)
    , m_importer(importer)
    , m_dialogs(dialogs)
    , m_actions(new Actions(this))
    , m_tables(new ViewTables(workspace, this))
    , m_counts(new FleetCounts(workspace, *m_tables, this))
    , m_toolRow(new ToolRow(*m_actions, this))
    , m_navigation(new Navigation(this))
    , m_pages(new Pages(workspace, settings, *m_tables, *m_counts, this))
    , m_panel(new DetailPanel(workspace, m_tables->memories(), this))
    , m_body(new Body(m_navigation, m_pages, m_panel, this))
    , m_status(new StatusLine(this))
    , m_notices(new Notices(m_pages->messages(), this))
    , m_saved(new SavedViewsFlow(workspace, *m_pages, *m_counts, *m_navigation, *m_actions, *m_notices, this))
    , m_imports(new ImportControl(workspace, settings, importer, *m_pages, *m_actions, *m_notices, dialogs, this))
    , m_triage(new Triage(workspace, settings, *m_pages, *m_panel, *m_actions, this))
    , m_patches(new PatchFlow(
          workspace, *m_pages, *m_panel, *m_actions, *new TextOutput(m_dialogs, settings, *m_notices, this)))
    , m_keys(new KeyMap(settings, *m_actions, this))
{
    build();
    connectFile();
    connectView();
    connectPages();
    connectImport();
    connectPanels();
    connectKeys();
    auto* details = new ImportDetails(m_workspace, m_pages->imports(), this);
    connect(m_pages, &Pages::tableChanged, details, &ImportDetails::refresh);
    auto* leftovers = new Leftovers(m_workspace, m_importer, this);
    new DatabaseWatcher(m_workspace, *leftovers, this);
    new ExportFlow(m_workspace, *m_pages, *m_counts, m_dialogs, m_settings, *m_notices, *m_actions, this);
    new SeenFindings(m_workspace, *m_pages, *m_panel, *m_triage, *m_actions, this);
    new WriteBackFlow(m_workspace, m_dialogs, m_settings, *m_notices, *m_actions, this);
    new SuppressionFlow(m_workspace, *m_tables, *m_pages, *m_triage, *m_actions, this);
    new HandOverFlow(m_workspace, *m_tables, m_dialogs, m_settings, *m_notices, *m_actions, this);
    new MergeFlow(m_workspace, *m_tables, m_dialogs, m_settings, *m_notices, *m_actions, this);
    new CoverageFlow(m_workspace, *m_pages, m_dialogs, m_settings, *m_notices, *m_actions, this);
    new TimeTravel(m_workspace, *m_tables, *m_pages, *m_toolRow, *m_actions,
        *qobject_cast<QVBoxLayout*>(centralWidget()->layout()), this);
    m_pages->start();
    m_navigation->setFocus();
    refreshMoved();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actions->fill(*menuBar());
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolRow);
    column->addWidget(m_saved->line());
    column->addWidget(m_body, 1);
    column->addWidget(m_status);
    setCentralWidget(content);
    setMinimumSize(scaled(900, this), scaled(600, this));
    resize(scaled(1640, this), scaled(1000, this));
    restoreGeometry(m_settings.geometry()); // Qt moves it onto a screen that is there
    applyDensity();
}

void MainWindow::import(const QStringList& paths)
{
    m_imports->flow().import(paths);
}

void MainWindow::openSample()
{
    if (sampleFleetFolder().isEmpty()) {
        m_notices->show(MessageBar::Kind::Error, tr("The sample fleet is not installed."));
        return;
    }
    m_loadSample = true;
    m_workspace.open(sampleDatabasePath());
}

void MainWindow::present()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::refreshTitle()
{
    const auto database = isSampleDatabase(m_workspace.path()) ? tr("Sample fleet") : visibleText(m_workspace.name());
    const auto title =
        database.isEmpty() ? tr("Fleet Compliance Dashboard") : tr("%1 — %2").arg(m_pages->title(), database);
    setWindowTitle(m_percent < 0 ? title : tr("(%1 %) %2").arg(m_percent).arg(title));
}

// Another page, view, filter or node.
void MainWindow::refreshMoved()
{
    refreshTitle();
    m_saved->follow();
    m_actions->back->setEnabled(m_pages->history().canGoBack());
    m_actions->forward->setEnabled(m_pages->history().canGoForward());
    const auto* table = m_pages->currentTable();
    const auto keys = m_keys->listKeys();
    m_status->setKeyHints(table && table->view() == u"findings"_s && m_settings.singleKeys()
            ? tr("%1/%2 move   Enter open   %3 resolve   %4 suppress   %5 undo   ? shortcuts")
                  .arg(keys.text(ListKey::Next), keys.text(ListKey::Previous), keys.text(ListKey::Resolve),
                      keys.text(ListKey::Suppress), keys.text(ListKey::Undo))
            : tr("Enter open   / filter   Ctrl+K search   ? shortcuts"));
    refreshPanel();
}

// Beside the pages that list nodes, patches or findings.
void MainWindow::refreshPanel()
{
    const auto page = m_pages->currentPage();
    const auto* table = m_pages->currentTable();
    const bool lists =
        QStringList {u"overview"_s, u"nodes"_s, u"findings"_s, u"patches"_s, u"associations"_s}.contains(page);
    const bool aboutOne = !table || (table->view() != u"green-path"_s && table->view() != u"suppressions"_s);
    const bool empty = m_counts->isKnown() && m_counts->overview().files == 0;
    const bool has = (lists && aboutOne && !empty) || (page == u"node"_s && table && table->view() == u"findings"_s);
    m_actions->panel->setEnabled(has);
    const bool open = has && m_actions->panel->isChecked();
    m_body->setPanelOpen(open);
    m_panel->setActive(open);
}

void MainWindow::applyDensity()
{
    for (auto* view : findChildren<TableView*>()) {
        view->setCompact(m_settings.compact());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    m_importer.stop(); // what is stored stays; the file that is being read is left out whole
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions) {
        m_actions->refreshIcons();
        QMetaObject::invokeMethod(m_saved, &SavedViewsFlow::refresh, Qt::QueuedConnection); // when all know the colours
    }
}
