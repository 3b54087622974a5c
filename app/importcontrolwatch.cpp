// SPDX-License-Identifier: GPL-3.0-or-later
// The watched folder and taking imports back: the other half of ImportControl.
#include "app/actions.h"
#include "app/arguments.h"
#include "app/importcontrol.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/settingspage.h"
#include "app/undowords.h"
#include "app/watchfolder.h"
#include "app/workspace.h"
#include "views/importspage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

void ImportControl::connectWatch()
{
    connect(&m_settings, &Settings::watchChanged, this, &ImportControl::watch);
    connect(&m_workspace, &Workspace::opening, m_watch, &WatchFolder::stop);
    connect(&m_workspace, &Workspace::opened, this, &ImportControl::watch);
    connect(m_watch, &WatchFolder::problemChanged, this, &ImportControl::refreshWatch);
    connect(m_watch, &WatchFolder::found, this, [this](const QStringList& files) {
        for (const auto& file : files) {
            m_watched.insert(file);
        }
        m_flow->importNow(files);
    });
    connect(m_watch, &WatchFolder::skipped, this, [this](const QString& file) {
        m_lastWatched =
            tr("last file %1, %2, imported before")
                .arg(visibleText(QFileInfo(file).fileName()), QLocale().toString(QTime::currentTime(), u"HH:mm"_s));
        refreshWatch();
    });
    connect(&m_importer, &Importer::finished, this,
        [this](const std::vector<FileReport>& reports) { noteWatched(reports); });
    if (auto* page = m_pages.findChild<SettingsPage*>()) {
        connect(page, &SettingsPage::watchFolderRequested, this, [this] {
            const auto from = m_settings.watchedFolder().isEmpty() ? QDir::homePath() : m_settings.watchedFolder();
            m_dialogs.openFolder(m_window, from, [this](const QStringList& paths) {
                if (!paths.isEmpty()) {
                    m_settings.setWatchedFolder(paths.front());
                    m_settings.setWatching(true);
                }
            });
        });
    }
    if (m_workspace.isOpen()) {
        watch();
    }
}

void ImportControl::watch()
{
    const bool on = m_settings.watching() && m_workspace.isOpen() && !m_settings.watchedFolder().isEmpty();
    if (on) {
        m_watch->watch(m_settings.watchedFolder(), m_settings.watchSubfolders(), m_workspace.file());
    } else {
        m_watch->stop();
    }
    m_lastWatched.clear();
    refreshWatch();
}

void ImportControl::noteWatched(const std::vector<FileReport>& reports)
{
    for (const auto& report : reports) {
        if (!m_watched.remove(argumentText(report.path.c_str()))) {
            continue;
        }
        const auto name = visibleText(QString::fromStdString(report.name)).left(100);
        const auto time = QLocale().toString(QTime::currentTime(), u"HH:mm"_s);
        const QLocale locale;
        if (report.outcome == FileOutcome::Stored) {
            m_lastWatched = tr("last file %1, %2, %3 new, %4 updated")
                                .arg(name, time, locale.toString(static_cast<qulonglong>(report.created)),
                                    locale.toString(static_cast<qulonglong>(report.updated)));
        } else if (report.outcome == FileOutcome::Same) {
            m_lastWatched = tr("last file %1, %2, imported before").arg(name, time);
        } else {
            m_lastWatched = tr("last file %1, %2: %3").arg(name, time, translated(report.problem));
        }
    }
    refreshWatch();
}

void ImportControl::refreshWatch()
{
    if (!m_watch->isWatching()) {
        m_page.setWatched({}, false);
        return;
    }
    const auto folder = visibleText(QDir::toNativeSeparators(m_watch->folder()));
    if (!m_watch->problem().isEmpty()) {
        m_page.setWatched(m_watch->problem(), true);
    } else if (m_lastWatched.isEmpty()) {
        m_page.setWatched(tr("Watching %1 for new report files").arg(folder), false);
    } else {
        m_page.setWatched(tr("Watching %1: %2").arg(folder, m_lastWatched), false);
    }
}

qint64 ImportControl::currentRun()
{
    return m_stored.runOf(m_page.table()->snapshot().table, m_page.table()->currentKey());
}

void ImportControl::refreshUndo()
{
    const bool isImport = m_pages.currentPage() == u"imports"_s && currentRun() != 0;
    m_actions.undoImport->setEnabled(isImport && !m_importer.isRunning());
    m_actions.pinImport->setEnabled(isImport);
}

// The rows of the list stand in the order of their keys: the last one is of the newest import.
void ImportControl::showNewest()
{
    const auto snapshot = m_page.table()->snapshot();
    const auto& table = snapshot.table;
    const auto& rows = snapshot.rows;
    if (m_newest == 0 || !table || !rows || table->rowCount() == 0) {
        return;
    }
    const auto last = table->rowCount() - 1;
    if (table->column(static_cast<std::size_t>(table->indexOf("run"))).value(last) < m_newest) {
        return; // not read yet
    }
    m_newest = 0;
    if (std::ranges::find(*rows, last) != rows->end()) {
        m_page.table()->setCurrentKey(table->key(last));
    }
}

void ImportControl::undoImport()
{
    const auto run = currentRun();
    if (run == 0 || m_importer.isRunning()) {
        return;
    }
    const auto undone = std::make_shared<UndoneImport>();
    m_workspace.writeInTurn([undone, run](Store& store) { *undone = store.undoImport(run, {}); },
        [this, undone](const Message& problem) {
            if (!problem.empty()) {
                emit m_workspace.failed(translated(problem));
                return;
            }
            if (!undone->done) {
                m_notices.show(MessageBar::Kind::Warning, undoRefusal(*undone));
                return;
            }
            emit m_workspace.changed();
            m_notices.show(MessageBar::Kind::Good, undoSentence(*undone));
        });
}
