// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <string>
#include <vector>

// A file as a look at the folder finds it.
struct WatchedFile
{
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds
    std::int64_t changed = 0; // ctime, microseconds: also when it was moved here

    friend bool operator==(const WatchedFile&, const WatchedFile&) = default;
};

struct WatchedFiles
{
    std::map<std::string, WatchedFile> files = {};
    std::vector<std::string> folders = {};
    Message problem = {}; // the folder cannot be read
};

// Those of the quiet files that are to be imported, and those whose content was imported before.
struct WatchedNews
{
    std::vector<std::string> files = {};
    std::vector<std::string> known = {};
};

// Looks for new report files in a folder: told by the system where it can, else by looking now and then (network
// shares). A file is given out once it was quiet for a while and when the ledger does not know its content, so that
// nothing is imported twice, also after a restart. All looking happens off the GUI thread.
class WatchFolder : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds quiet = std::chrono::seconds(3); // size and times unchanged
        std::chrono::milliseconds poll = std::chrono::seconds(30);
    };

    explicit WatchFolder(QObject* parent = nullptr);
    WatchFolder(Pace pace, QObject* parent);

    void watch(const QString& folder, bool subfolders, const std::string& database);
    void stop();

    [[nodiscard]] bool isWatching() const { return !m_folder.isEmpty(); }

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void found(const QStringList& files); // to be imported
    void skipped(const QString& file); // imported before under another name
    void problemChanged(); // also when it is gone

private:
    void look();
    void seen(const WatchedFiles& files);
    void followFolders(const std::vector<std::string>& folders);
    void compared(const WatchedNews& news);
    void setProblem(const QString& problem);

    // What was seen of a file, and since when it is so.
    struct Candidate
    {
        WatchedFile file = {};
        qint64 since = 0;
    };

    Pace m_pace;
    QString m_folder;
    bool m_subfolders = true;
    std::string m_database;
    QString m_problem;
    QElapsedTimer m_clock;
    QFileSystemWatcher m_watcher;
    QTimer m_poll, m_again;
    std::map<std::string, Candidate> m_candidates;
    std::map<std::string, WatchedFile> m_handled;
    std::map<std::string, WatchedFile> m_asked; // being compared with the ledger
    bool m_wanted = false; // a look was asked for during another one
    LatestTask<WatchedFiles> m_looking;
    LatestTask<WatchedNews> m_comparing;
};

// Half written, hidden and other files that are nobody's report: *.part, *.crdownload, .x, x~, ...
[[nodiscard]] bool isPartialName(const std::string& name);
