// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "models/tables/standings.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <stop_token>

// What an import came to.
struct ImportEnd
{
    std::vector<FileReport> reports = {};
    StandingChanges decisions = {}; // that now stand otherwise
    std::int64_t run = 0; // import_run.id
};

// Files into the database off the GUI thread. Jobs that arrive meanwhile wait; each ends with exactly one finished(),
// in their order.
class Importer : public QObject
{
    Q_OBJECT

public:
    explicit Importer(QObject* parent = nullptr);
    ~Importer() override; // stops and waits; no finished() then

    void start(const ImportJob& job);

    [[nodiscard]] bool isRunning() const { return m_running; }

public slots:
    void stop(); // the running job ends with what was stored so far, waiting ones are dropped with an empty finished()

signals:
    void started();
    void progressed(const ImportProgress& progress); // at most ten times a second
    void stored(); // some files are in the database; at most once in half a second
    void finished(const std::vector<FileReport>& reports, bool stopped, const ImportEnd& end);

private:
    void runNext();
    void end();

    QThreadPool m_pool;
    std::deque<ImportJob> m_waiting;
    QFutureWatcher<ImportEnd> m_watcher;
    std::stop_source m_stop;
    QTimer m_storedTimer;
    bool m_running = false;
};
