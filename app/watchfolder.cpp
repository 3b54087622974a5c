// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchfolder.h"

#include "app/arguments.h"
#include "app/watchlook.h"

#include <QDir>

#include <algorithm>

using namespace std::chrono_literals;

WatchFolder::WatchFolder(QObject* parent)
    : WatchFolder(Pace(), parent)
{
}

WatchFolder::WatchFolder(Pace pace, QObject* parent)
    : QObject(parent)
    , m_pace(pace)
    , m_looking([this](const WatchedFiles& files) { seen(files); })
    , m_comparing([this](const WatchedNews& news) { compared(news); })
{
    m_clock.start();
    m_poll.setInterval(pace.poll);
    m_again.setSingleShot(true);
    m_again.setInterval(std::max<std::chrono::milliseconds>(pace.quiet / 3, 10ms));
    connect(&m_poll, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_again, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_again.isActive()) {
            m_again.start();
        }
    });
}

void WatchFolder::watch(const QString& folder, bool subfolders, const std::string& database)
{
    stop();
    if (folder.isEmpty() || database.empty()) {
        return;
    }
    m_folder = QDir::cleanPath(QDir(folder).absolutePath());
    m_subfolders = subfolders;
    m_database = database;
    m_poll.start();
    look();
}

void WatchFolder::stop()
{
    m_looking.cancel();
    m_comparing.cancel();
    m_poll.stop();
    m_again.stop();
    m_wanted = false;
    m_candidates.clear();
    m_handled.clear();
    m_asked.clear();
    if (const auto folders = m_watcher.directories(); !folders.isEmpty()) {
        m_watcher.removePaths(folders);
    }
    m_folder.clear();
    setProblem({});
}

void WatchFolder::look()
{
    if (m_looking.isRunning() || m_comparing.isRunning()) {
        m_wanted = true;
        return;
    }
    m_looking.run([folder = argumentBytes(m_folder), subfolders = m_subfolders](
                      std::stop_token stop) { return lookInto(folder, subfolders, stop); });
}

void WatchFolder::seen(const WatchedFiles& looked)
{
    setProblem(translated(looked.problem));
    followFolders(looked.folders);
    const auto now = m_clock.elapsed();
    std::erase_if(m_candidates, [&](const auto& entry) { return !looked.files.contains(entry.first); });
    std::erase_if(m_handled, [&](const auto& entry) { return !looked.files.contains(entry.first); });
    m_asked.clear();
    for (const auto& [path, file] : looked.files) {
        if (const auto handled = m_handled.find(path); handled != m_handled.end() && handled->second == file) {
            continue;
        }
        auto& candidate = m_candidates.try_emplace(path, Candidate {file, now}).first->second;
        if (candidate.file != file) {
            candidate = {file, now};
        } else if (std::chrono::milliseconds(now - candidate.since) >= m_pace.quiet) {
            m_asked[path] = file;
        }
    }
    if (!m_asked.empty()) {
        m_comparing.run([asked = m_asked, database = m_database](
                            std::stop_token stop) { return compareWithLedger(asked, database, stop); });
    }
    const bool again = std::exchange(m_wanted, false);
    if (again || m_asked.size() < m_candidates.size()) {
        m_again.start(); // for those that are not quiet yet
    }
}

void WatchFolder::followFolders(const std::vector<std::string>& folders)
{
    const auto watched = m_watcher.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    QStringList more;
    for (const auto& folder : folders) {
        const auto path = QString::fromStdString(folder);
        if (known.size() + more.size() < mostFolders && !known.contains(path)) {
            more.append(path);
        }
    }
    if (!more.isEmpty()) {
        m_watcher.addPaths(more);
        m_wanted = true; // what arrived before the system watched it
    }
}

void WatchFolder::compared(const WatchedNews& news)
{
    for (const auto& [path, file] : std::exchange(m_asked, {})) {
        m_handled[path] = file;
        m_candidates.erase(path);
    }
    for (const auto& path : news.known) {
        emit skipped(argumentText(path.c_str()));
    }
    QStringList files;
    for (const auto& path : news.files) {
        files.append(argumentText(path.c_str()));
    }
    if (!files.isEmpty()) {
        emit found(files);
    }
    const bool again = std::exchange(m_wanted, false);
    if (again || !m_candidates.empty()) {
        m_again.start();
    }
}

void WatchFolder::setProblem(const QString& problem)
{
    if (std::exchange(m_problem, problem) != problem) {
        emit problemChanged();
    }
}
