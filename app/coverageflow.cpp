// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coverageflow.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/exports/tableexport.h"
#include "views/coveragepage.h"
#include "views/scriptcard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

CoverageFlow::CoverageFlow(Workspace& workspace, Pages& pages, const Dialogs& dialogs, Settings& settings,
    Notices& notices, Actions& actions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
    , m_task([this](const LoadedCoverage& loaded) { show(loaded); })
    , m_writer([this](const Message& problem) { saved(m_path, problem); })
{
    const auto outdated = [this] {
        m_stale = true;
        want();
    };
    connect(&workspace, &Workspace::opening, this, [this] {
        m_task.cancel();
        m_stale = true;
        m_pages.coverage().setCoverage(nullptr);
    });
    connect(&workspace, &Workspace::opened, this, outdated);
    connect(&workspace, &Workspace::changed, this, outdated);
    connect(&pages, &Pages::moved, this, &CoverageFlow::want);
    auto& page = pages.coverage();
    connect(&page, &CoveragePage::rowsRequested, &pages, &Pages::openView);
    connect(&page, &CoveragePage::importRequested, &pages, &Pages::importRequested);
    connect(&page.script(), &ScriptCard::copyRequested, this, &CoverageFlow::copy);
    connect(&page.script(), &ScriptCard::saveRequested, this, &CoverageFlow::ask);
    connect(actions.coverage, &QAction::triggered, this, [this] {
        m_pages.openView(u"coverage"_s, {});
        m_pages.coverage().showList(false);
        m_pages.coverage().focusContent();
    });
}

void CoverageFlow::want()
{
    if (!m_stale || !m_workspace.isOpen() || m_pages.currentTable() != m_pages.coverage().table()) {
        return;
    }
    m_stale = false;
    m_task.run([file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
        LoadedCoverage loaded;
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            loaded.coverage = std::make_shared<const Coverage>(loadCoverage(database, moment));
        });
        return loaded;
    });
}

void CoverageFlow::show(const LoadedCoverage& loaded)
{
    if (loaded.coverage) {
        m_pages.coverage().setCoverage(loaded.coverage);
    } else {
        emit m_workspace.failed(translated(loaded.problem));
    }
}

void CoverageFlow::copy(const QString& script)
{
    QApplication::clipboard()->setText(script);
    m_notices.show(MessageBar::Kind::Good, tr("The commands are on the clipboard. They only read from AWS."));
}

void CoverageFlow::ask(const QString& script, const QString& suffix)
{
    const auto folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    m_dialogs.saveExport(m_window, QDir(folder).filePath(suggestedName(u"collect-reports"_s, suffix)), suffix,
        [this, script](const QStringList& paths) {
            if (!paths.isEmpty()) {
                m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
                save(script, paths.front());
            }
        });
}

void CoverageFlow::save(const QString& script, const QString& path)
{
    m_path = path;
    m_writer.run([bytes = script.toUtf8(), path](std::stop_token) {
        return writeFile(path, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
    });
}

void CoverageFlow::saved(const QString& path, const Message& problem)
{
    if (!problem.empty()) {
        m_notices.show(MessageBar::Kind::Error, translated(problem));
        return;
    }
    m_notices.show(MessageBar::Kind::Good,
        tr("%1 is written. Run it where AWS can be reached, then import the folder fleet-reports-… that it makes.")
            .arg(visibleText(QDir::toNativeSeparators(path))));
}
