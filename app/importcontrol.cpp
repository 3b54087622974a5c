// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importcontrol.h"

#include "app/actions.h"
#include "app/importwords.h"
#include "app/nodequestion.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/previewflow.h"
#include "app/previewtext.h"
#include "app/settings.h"
#include "app/undowords.h"
#include "app/watchfolder.h"
#include "app/workspace.h"
#include "views/announcement.h"
#include "views/importspage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

ImportControl::ImportControl(Workspace& workspace, Settings& settings, Importer& importer, Pages& pages,
    Actions& actions, Notices& notices, const Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_importer(importer)
    , m_pages(pages)
    , m_page(pages.imports())
    , m_actions(actions)
    , m_notices(notices)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_flow(new ImportFlow(workspace, importer, settings, this))
    , m_preview(new PreviewFlow(this))
    , m_watch(new WatchFolder(this))
{
    m_clock.start();
    connectFlow();
    connectPage();
    connectPreview();
    connectWatch();
    refreshUndo();
}

void ImportControl::connectFlow()
{
    m_actions.stopImport->setEnabled(m_importer.isRunning());
    connect(m_actions.stopImport, &QAction::triggered, this, &ImportControl::stop);
    connect(&m_importer, &Importer::started, this, [this] {
        m_actions.stopImport->setEnabled(true);
        refreshUndo();
    });
    connect(m_flow, &ImportFlow::progressed, this, &ImportControl::showProgress);
    connect(m_flow, &ImportFlow::ended, this, &ImportControl::hideProgress);
    connect(m_flow, &ImportFlow::reported, this, &ImportControl::report);
    connect(m_flow, &ImportFlow::nodesNeeded, this, &ImportControl::ask);
    connect(m_flow, &ImportFlow::previewWanted, this, &ImportControl::startPreview);
    connect(m_actions.importPreview, &QAction::triggered, this, [this] {
        const auto folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
        m_dialogs.openReports(m_window, folder, [this](const QStringList& paths) { m_flow->preview(paths); });
    });
}

void ImportControl::connectPage()
{
    connect(&m_page, &ImportsPage::stopRequested, this, &ImportControl::stop);
    connect(&m_page, &ImportsPage::undoRequested, this, &ImportControl::undoImport);
    connect(&m_page, &ImportsPage::showFileRequested, this, [this] {
        if (const auto path = currentPath(); !path.isEmpty() && m_dialogs.openFolderOf) {
            m_dialogs.openFolderOf(path);
        }
    });
    connect(&m_page, &ImportsPage::salvageRequested, this, [this] {
        if (const auto path = currentPath(); !path.isEmpty()) {
            m_flow->salvage(path);
        }
    });
    connect(&m_page, &ImportsPage::watchSettingsRequested, m_actions.settings, &QAction::trigger);
    connect(m_actions.undoImport, &QAction::triggered, this, &ImportControl::undoImport);
    connect(m_page.table(), &TablePage::currentChanged, this, &ImportControl::refreshUndo);
    connect(m_page.table(), &TablePage::selectionChanged, this, &ImportControl::showNewest);
    connect(&m_pages, &Pages::moved, this, &ImportControl::refreshUndo);
    connect(&m_pages, &Pages::tableChanged, this, &ImportControl::refreshUndo);
}

void ImportControl::connectPreview()
{
    connect(m_preview, &PreviewFlow::progressed, this,
        [this](const QString& text, int permille) { showProgress(text, permille, {}); });
    connect(m_preview, &PreviewFlow::ended, this, &ImportControl::takePreview);
    connect(&m_workspace, &Workspace::opening, this, [this] {
        m_preview->stop();
        while (m_page.isAsking()) {
            closePane();
        }
        hideProgress();
    });
}

void ImportControl::showProgress(const QString& text, int permille, const QString& more)
{
    m_actions.stopImport->setEnabled(true);
    m_page.setProgress(text, permille, more);
    const auto spoken = m_spoken.next(text, permille, SpokenProgress::Time(m_clock.elapsed()));
    announce(m_window, spoken.isEmpty() || m_preview->isRunning() ? spoken : tr("Import: %1").arg(spoken));
    emit progressed(permille);
}

void ImportControl::hideProgress()
{
    if (m_importer.isRunning() || m_preview->isRunning()) {
        return;
    }
    m_actions.stopImport->setEnabled(false);
    m_page.setProgress({}, -1);
    m_spoken.end();
    refreshUndo();
    emit ended();
}

void ImportControl::stop()
{
    if (m_preview->isRunning()) {
        m_preview->stop();
        m_flow->forget();
        hideProgress();
        announce(m_window, tr("The preview was stopped."));
    }
    if (m_importer.isRunning()) {
        announce(m_window, tr("Stopping the import…"));
    }
    m_flow->stop();
}

void ImportControl::report(int kind, const QString& sentence, qint64 run, const StandingChanges& decisions)
{
    if (m_watched.isEmpty() || m_pages.currentPage() != u"imports"_s) { // who reads the list is not disturbed
        m_newest = run;
        showNewest();
    }
    const auto show = [this, run] {
        m_page.setAside(true);
        m_pages.openView(u"imports"_s, {.text = {}, .conditions = {{.column = "run", .values = {run}}}});
    };
    std::vector<Notices::Button> buttons;
    if (run != 0) {
        buttons.push_back({tr("Show"), show});
    }
    if (run != 0 && decisions.any()) { // each of them alone is in the detail of the file
        buttons.push_back(
            {tr("Show Findings"), [this, run] { m_pages.openView(u"findings"_s, digestFilter(run, {})); }});
    }
    m_notices.show(static_cast<MessageBar::Kind>(kind), sentence, buttons);
}

void ImportControl::ask(const std::vector<FileReport>& files)
{
    std::vector<FileReport> wanted;
    std::ranges::copy_if(files, std::back_inserter(wanted),
        [asked = std::exchange(m_leftOut, {})](const FileReport& file) { return !asked.contains(file.path); });
    if (wanted.empty()) {
        m_flow->forget();
        return;
    }
    showQuestion(
        wanted, [this](const std::map<std::string, std::string>& nodes) { m_flow->answer(nodes); },
        [this] { m_flow->forget(); });
}

void ImportControl::showQuestion(const std::vector<FileReport>& files,
    const std::function<void(const std::map<std::string, std::string>& nodes)>& answered,
    const std::function<void()>& leftOut)
{
    auto* question = new NodeQuestion(files, m_workspace.file());
    const auto sentence =
        tr("%Ln files do not say which node they are about.", nullptr, static_cast<int>(files.size()));
    connect(question, &NodeQuestion::answered, this,
        [this, sentence, answered](const std::map<std::string, std::string>& nodes) {
            m_notices.dismiss(sentence);
            closePane();
            answered(nodes);
        });
    connect(question, &NodeQuestion::discarded, this, [this, sentence, leftOut] {
        m_notices.dismiss(sentence);
        closePane();
        leftOut();
    });
    showPane(question);
    if (m_pages.currentPage() != u"imports"_s) {
        m_notices.show(MessageBar::Kind::Warning, sentence, {{tr("Choose Nodes"), [this] {
                                                                  m_page.setAside(false);
                                                                  m_pages.open(u"imports"_s);
                                                              }}});
    }
}

void ImportControl::startPreview(const ImportJob& job)
{
    m_leftOut.clear();
    m_pages.open(u"imports"_s);
    m_preview->start(job);
}

// Files that do not say their node are asked for first, once; the preview then tells what they would do, too.
void ImportControl::takePreview(const ImportPreview& preview)
{
    hideProgress();
    if (!preview.problem.empty() || preview.stopped) {
        if (!preview.stopped) {
            m_notices.show(MessageBar::Kind::Error, translated(preview.problem));
        }
        m_flow->forget();
        return;
    }
    std::vector<FileReport> unanswered;
    std::ranges::copy_if(preview.files, std::back_inserter(unanswered), [this](const FileReport& file) {
        return file.outcome == FileOutcome::NeedsNode && m_leftOut.insert(file.path).second;
    });
    if (unanswered.empty()) {
        showPreview(preview);
        return;
    }
    showQuestion(
        unanswered,
        [this, job = preview.job](const std::map<std::string, std::string>& nodes) mutable {
            job.nodes.insert(nodes.begin(), nodes.end());
            m_preview->start(job);
        },
        [this, preview] {
            const auto sums = sumsOf(preview.files);
            sums.stored + sums.same + sums.refused > 0 ? showPreview(preview) : m_flow->forget();
        });
}

void ImportControl::showPreview(const ImportPreview& preview)
{
    auto* pane = new ImportPreviewPane(previewText(preview));
    connect(pane, &ImportPreviewPane::importRequested, this, [this, job = preview.job] {
        closePane();
        m_flow->run(job);
    });
    connect(pane, &ImportPreviewPane::discardRequested, this, [this] {
        closePane();
        m_leftOut.clear();
        m_flow->forget();
    });
    showPane(pane);
}

// One after the other: none is lost because another one came.
void ImportControl::showPane(QWidget* pane)
{
    if (m_page.isAsking()) {
        pane->setParent(&m_page);
        pane->hide();
        m_panes.push_back(pane);
    } else {
        m_page.showInstead(pane);
    }
}

void ImportControl::closePane()
{
    m_page.showLedger();
    if (!m_panes.empty()) {
        auto* next = m_panes.front();
        m_panes.pop_front();
        m_page.showInstead(next);
    }
}

QString ImportControl::currentPath() const
{
    const auto snapshot = m_page.table()->snapshot();
    const auto column = snapshot.table ? snapshot.table->indexOf("path") : -1;
    const auto row = column < 0 ? std::nullopt : ledgerRow(*snapshot.table, m_page.table()->currentKey());
    return row ? cellText(*snapshot.table, *row, static_cast<std::size_t>(column), CellStyle::Data) : QString();
}
