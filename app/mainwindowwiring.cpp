// SPDX-License-Identifier: GPL-3.0-or-later
// What is connected with what: the other half of MainWindow.
#include "app/aboutbox.h"
#include "app/actions.h"
#include "app/body.h"
#include "app/commandpalette.h"
#include "app/detailpanel.h"
#include "app/droptarget.h"
#include "app/fleetcounts.h"
#include "app/importcontrol.h"
#include "app/keymap.h"
#include "app/mainwindow.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/samplefleet.h"
#include "app/savedviewsflow.h"
#include "app/settings.h"
#include "app/settingspage.h"
#include "app/shortcutssheet.h"
#include "app/statusline.h"
#include "app/tablemenu.h"
#include "app/toolrow.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "views/findingpanel.h"
#include "views/findingspage.h"
#include "views/importspage.h"
#include "views/navigation.h"
#include "views/nodepage.h"
#include "views/nodepanel.h"
#include "views/overviewpage.h"
#include "views/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void MainWindow::connectFile()
{
    const auto taken = [this](const QStringList& paths) {
        if (!paths.isEmpty()) {
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
            import(paths);
        }
    };
    const auto folder = [this] {
        return m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    };
    connect(m_actions->import, &QAction::triggered, this,
        [this, taken, folder] { m_dialogs.openReports(this, folder(), taken); });
    connect(m_actions->importFolder, &QAction::triggered, this,
        [this, taken, folder] { m_dialogs.openFolder(this, folder(), taken); });
    connect(m_actions->openDatabase, &QAction::triggered, this, [this] {
        const auto beside = QFileInfo(m_workspace.path()).absolutePath();
        m_dialogs.openDatabase(this, beside, [this](const QStringList& paths) {
            if (!paths.isEmpty()) {
                m_workspace.open(paths.front());
            }
        });
    });
    connect(m_actions->openDefault, &QAction::triggered, this, [this] { m_workspace.open(defaultDatabasePath()); });
    connect(m_actions->loadSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->paste, &QAction::triggered, this,
        [this] { m_imports->flow().paste(QApplication::clipboard()->text()); });
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->show(); });
    connect(m_actions->reload, &QAction::triggered, &m_workspace, &Workspace::changed);
}

void MainWindow::connectView()
{
    const auto refresh = [this] {
        const auto scheme = m_settings.colorScheme();
        (scheme == ColorScheme::Light         ? m_actions->light
                : scheme == ColorScheme::Dark ? m_actions->dark
                                              : m_actions->systemScheme)
            ->setChecked(true);
        (m_settings.compact() ? m_actions->compact : m_actions->comfortable)->setChecked(true);
        applyDensity();
    };
    refresh();
    connect(&m_settings, &Settings::appearanceChanged, this, refresh);
    connect(m_actions->light, &QAction::triggered, this, [this] { m_settings.setColorScheme(ColorScheme::Light); });
    connect(m_actions->dark, &QAction::triggered, this, [this] { m_settings.setColorScheme(ColorScheme::Dark); });
    connect(
        m_actions->systemScheme, &QAction::triggered, this, [this] { m_settings.setColorScheme(ColorScheme::System); });
    connect(m_actions->compact, &QAction::triggered, this, [this] { m_settings.setCompact(true); });
    connect(m_actions->comfortable, &QAction::triggered, this, [this] { m_settings.setCompact(false); });
    connect(m_toolRow, &ToolRow::themeClicked, this,
        [this] { m_settings.setColorScheme(tokens(this).dark ? ColorScheme::Light : ColorScheme::Dark); });
    connect(m_actions->fullScreen, &QAction::triggered, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    m_actions->panel->setChecked(m_settings.panelOpen() && !m_body->isPanelOver());
    connect(m_actions->panel, &QAction::toggled, this, &MainWindow::refreshPanel);
    connect(m_actions->panel, &QAction::triggered, this, [this](bool open) {
        if (!m_body->isPanelOver()) {
            m_settings.setPanelOpen(open);
        }
    });
    for (auto* view : findChildren<TableView*>()) {
        connect(view, &TableView::panelRequested, m_actions->panel, &QAction::trigger);
    }
    connect(m_body, &Body::modeChanged, this,
        [this] { m_actions->panel->setChecked(m_settings.panelOpen() && !m_body->isPanelOver()); });
}

void MainWindow::connectPages()
{
    for (auto* action : m_actions->pages + m_actions->savedViews) {
        connect(action, &QAction::triggered, this, [this, action] {
            m_saved->open(action->data().toString());
            m_pages->focusPage(); // wherever the keys went before
        });
    }
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_pages->open(u"settings"_s); });
    connect(m_actions->rebootQueue, &QAction::triggered, this, [this] { m_pages->openView(u"reboot-queue"_s, {}); });
    connect(m_actions->back, &QAction::triggered, m_pages, &Pages::back);
    connect(m_actions->forward, &QAction::triggered, m_pages, &Pages::forward);
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        if (auto* table = m_pages->currentTable()) {
            table->focusFilter();
        }
    });
    connect(m_pages, &Pages::moved, this, &MainWindow::refreshMoved);
    connect(m_pages, &Pages::moved, this, &MainWindow::followPage);
    connect(m_pages, &Pages::tableChanged, this, [this] {
        m_status->setTable(m_pages->currentTable());
        refreshPanel();
    });
    connect(m_pages, &Pages::currentChanged, this, &MainWindow::followRow);
    connect(m_pages, &Pages::opened, this, &MainWindow::openRow);
    connect(m_counts, &FleetCounts::listsChanged, m_saved, &SavedViewsFlow::refresh);
    connect(m_counts, &FleetCounts::listsChanged, this, &MainWindow::selectFirstNode);
    connect(m_counts, &FleetCounts::overviewChanged, this, [this] {
        m_toolRow->setDataAsOf(m_counts->overview().dataAsOf, now());
        m_status->setDatabase(m_workspace.path());
        selectFirstNode();
        refreshPanel();
    });
    auto* menu = new TableMenu(*m_pages, *m_actions, this);
    connect(menu, &TableMenu::openRequested, this, &MainWindow::openRow);
    connect(menu, &TableMenu::nothingToCopy, &m_workspace, &Workspace::failed);
    auto* palette = new CommandPalette(m_toolRow->search(), *m_actions, *m_tables, this);
    palette->setPage([this] { return m_pages->currentTable(); });
    connect(m_actions->palette, &QAction::triggered, palette, &CommandPalette::open);
    connect(palette, &CommandPalette::nodeChosen, this, [this](qint64 node) { m_pages->openNode(node); });
    connect(palette, &CommandPalette::searchChosen, m_pages, &Pages::openView);
    connect(palette, &CommandPalette::closed, m_pages, &Pages::focusContent);
    m_saved->refresh();
}

void MainWindow::connectImport()
{
    auto* target = new DropTarget(this);
    connect(target, &DropTarget::dropped, this, &MainWindow::import);
    connect(m_pages, &Pages::importRequested, m_actions->import, &QAction::trigger);
    connect(&m_pages->overview(), &OverviewPage::importRequested, m_actions->import, &QAction::trigger);
    connect(&m_pages->overview(), &OverviewPage::sampleRequested, this, &MainWindow::openSample);
    auto& page = m_pages->imports();
    connect(&page, &ImportsPage::chooseRequested, m_actions->import, &QAction::trigger);
    connect(&page, &ImportsPage::findingsRequested, this,
        [this](const Filter& filter) { m_pages->openView(u"findings"_s, filter); });
    connect(&page, &ImportsPage::copyRequested, this, &MainWindow::copy);
    connect(m_imports, &ImportControl::progressed, this, [this](int permille) {
        m_toolRow->setProgress(permille);
        m_percent = permille < 0 ? -1 : permille / 10;
        refreshTitle();
    });
    connect(m_imports, &ImportControl::ended, this, [this] {
        m_toolRow->hideProgress();
        m_percent = -1;
        refreshTitle();
    });
    connect(&m_workspace, &Workspace::failed, this,
        [this](const QString& sentence) { m_notices->show(MessageBar::Kind::Error, sentence); });
    connect(&m_workspace, &Workspace::decided, this, [this](const QString& sentence) {
        m_notices->show(MessageBar::Kind::Good, sentence, {{tr("Undo"), [this] { m_workspace.undo(); }}});
    });
    connect(
        &m_workspace, &Workspace::withdrawn, this, [this](const QString& sentence) { m_notices->dismiss(sentence); });
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_notices->dismiss();
        refreshTitle();
        if (std::exchange(m_loadSample, false)) {
            m_imports->flow().importNow({sampleFleetFolder()});
        }
    });
    connect(&m_workspace, &Workspace::upgraded, this, [this](const QString& copy) {
        m_notices->show(MessageBar::Kind::Information,
            tr("This database was written by an older version and has been brought up to date. As it was, it lies "
               "beside it: %1")
                .arg(visibleText(copy)));
    });
    connect(&m_workspace, &Workspace::openFailed, this, [this](const QString& sentence) {
        m_loadSample = false;
        m_pages->showProblem(sentence);
    });
    connect(m_pages, &Pages::otherDatabaseRequested, m_actions->openDatabase, &QAction::trigger);
    connect(m_pages, &Pages::defaultDatabaseRequested, m_actions->openDefault, &QAction::trigger);
}

void MainWindow::connectKeys()
{
    const auto apply = [this] {
        const auto keys = m_keys->listKeys();
        ListKeys none;
        none.keys.fill(Qt::Key_unknown);
        m_pages->findings().setListKeys(keys);
        // Beside other lists they do nothing.
        const bool listens = m_settings.singleKeys() && m_pages->currentTable() == &m_pages->findings();
        m_panel->findingPanel().setKeys(listens ? keys : none);
    };
    apply();
    connect(m_pages, &Pages::tableChanged, this, apply);
    connect(&m_settings, &Settings::singleKeysChanged, this, apply);
    connect(m_keys, &KeyMap::changed, this, apply);
    connect(m_keys, &KeyMap::changed, this, &MainWindow::refreshMoved);
    connect(&m_settings, &Settings::singleKeysChanged, this, &MainWindow::refreshMoved);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { (new ShortcutsSheet(*m_keys, this))->show(); });
    connect(m_pages->findChild<SettingsPage*>(), &SettingsPage::shortcutsRequested, m_actions->shortcuts,
        &QAction::trigger);
    connect(&m_pages->findings(), &FindingsPage::shortcutsRequested, m_actions->shortcuts, &QAction::trigger);
    connect(&m_pages->findings(), &FindingsPage::undoRequested, m_actions->undo, &QAction::trigger);
    connect(&m_pages->findings(), &FindingsPage::unseenRequested, m_actions->markUnseen, &QAction::trigger);
}

void MainWindow::connectPanels()
{
    auto& node = m_panel->nodePanel();
    connect(&node, &NodePanel::rowsRequested, this,
        [this](const QString& view) { m_pages->openNode(m_panel->shownNode(), view); });
    connect(&node, &NodePanel::pageRequested, this, [this](qint64 key) { m_pages->openNode(key); });
    connect(&node, &NodePanel::linkRequested, this, &MainWindow::openUrl);
    connect(&node, &NodePanel::copyRequested, this, &MainWindow::copy);
    connect(&node, &NodePanel::closed, m_actions->panel, &QAction::trigger);
    auto& finding = m_panel->findingPanel();
    connect(&finding, &FindingPanel::nodeRequested, m_pages, &Pages::openNode);
    connect(&finding, &FindingPanel::findingRequested, this, &MainWindow::openFinding);
    connect(&finding, &FindingPanel::linkRequested, this, &MainWindow::openUrl);
    connect(&finding, &FindingPanel::copyRequested, this, &MainWindow::copy);
    connect(&finding, &FindingPanel::closed, m_actions->panel, &QAction::trigger);
    auto& page = m_pages->nodePage();
    connect(&page, &NodePage::linkRequested, this, &MainWindow::openUrl);
    connect(&page, &NodePage::copyRequested, this, &MainWindow::copy);
    connect(&page, &NodePage::findingRequested, this, &MainWindow::openFinding);
    connect(&m_pages->overview(), &OverviewPage::nodeSelected, this, [this](qint64 key) {
        if (m_pages->currentPage() == u"overview"_s) { // its rows are also made again while it is hidden
            m_panel->showNode(key);
        }
    });
    connect(&m_pages->findings(), &FindingsPage::linkRequested, this, &MainWindow::openSource);
    connect(m_actions->openSource, &QAction::triggered, this, [this] { openSource(m_panel->shownFinding()); });
}
