// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writebackflow.h"

#include "app/actions.h"
#include "app/notices.h"
#include "app/settings.h"
#include "app/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

WriteBackFlow::WriteBackFlow(Workspace& workspace, const Dialogs& dialogs, Settings& settings, Notices& notices,
    Actions& actions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.exportDecisions, &QAction::triggered, this, [this] { ask(false); });
    connect(actions.exportDecisionsAgain, &QAction::triggered, this, [this] { ask(true); });
}

void WriteBackFlow::ask(bool again)
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const auto parent = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    const auto name = u"security-hub-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    m_dialogs.saveExport(m_window, QDir(parent).filePath(name), {}, [this, again](const QStringList& paths) {
        if (!paths.isEmpty()) {
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
            write(paths.front(), again);
        }
    });
}

void WriteBackFlow::write(const QString& folder, bool again)
{
    auto written = std::make_shared<Written>();
    const auto work = [written, folder, again, moment = m_workspace.moment()](Store& store) {
        const auto at = now();
        const auto pending = loadPendingDecisions(store.database(), moment, again);
        written->waiting = pending.waiting;
        if (!pending.decisions.empty()) {
            written->what = writeBack(pending.decisions, folder);
            if (written->what.problem.empty()) {
                markWritten(store, written->what.rows, written->what.ruled, at);
            }
        }
    };
    m_workspace.writeInTurn(work, [this, self = QPointer(this), written, folder, again](const Message& problem) {
        if (!self) { // the window was closed or made again
            return;
        }
        if (!problem.empty()) {
            written->what.problem = problem;
        }
        tell(folder, *written, again);
        emit m_workspace.changed();
    });
}

void WriteBackFlow::tell(const QString& folder, const Written& written, bool again)
{
    if (!written.what.problem.empty()) {
        m_notices.show(MessageBar::Kind::Error, translated(written.what.problem));
        return;
    }
    if (written.what.findings == 0) {
        const auto waiting = again ? 0 : static_cast<int>(written.waiting);
        m_notices.show(MessageBar::Kind::Information,
            waiting > 0 ? tr(
                "Nothing new to write: %Ln decisions were exported before and are not confirmed yet.", nullptr, waiting)
                        : tr("AWS has all decisions already."));
        return;
    }
    const auto name = visibleText(QDir::toNativeSeparators(folder));
    const auto text =
        tr("%Ln decisions written to %1. Run run.sh or run.ps1 there, then import the folder answers that it makes.",
            nullptr, static_cast<int>(written.what.findings))
            .arg(name);
    std::vector<Notices::Button> buttons;
    if (m_dialogs.openFolderOf) {
        buttons.push_back({tr("Show Folder"), [this, folder] { m_dialogs.openFolderOf(folder + u"/run.sh"_s); }});
    }
    m_notices.show(MessageBar::Kind::Good, text, buttons);
}
