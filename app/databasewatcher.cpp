// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasewatcher.h"

#include "app/leftovers.h"
#include "app/workspace.h"

using namespace std::chrono_literals;

DatabaseWatcher::DatabaseWatcher(Workspace& workspace, const Leftovers& leftovers, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_leftovers(leftovers)
    , m_task(
          std::make_unique<LatestTask<DatabaseVersion>>([this](const DatabaseVersion& seen) { answer(seen); }, &m_pool))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(Since::Others); });
    connect(&workspace, &Workspace::opening, this, [this] {
        m_timer.stop();
        m_task->cancel();
        m_seen = {};
    });
    connect(&workspace, &Workspace::opened, this, &DatabaseWatcher::begin);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_telling) {
            look(Since::Own);
        }
    });
    connect(&workspace, &Workspace::wroteQuietly, this, [this] { look(Since::Quiet); });
    if (workspace.isOpen()) { // the window was made again
        begin();
    }
}

DatabaseWatcher::~DatabaseWatcher() = default;

void DatabaseWatcher::begin()
{
    look(Since::Own);
    m_timer.start();
}

void DatabaseWatcher::look(Since since)
{
    if (since == Since::Others && (m_task->isRunning() || m_leftovers.isRemoving() || m_workspace.isBusy())) {
        return;
    }
    m_since = m_task->isRunning() ? std::max(m_since, since) : since; // that one's answer does not come any more
    m_task->run([seen = m_seen, file = m_workspace.file()](std::stop_token) mutable {
        const auto problem = problemOf([&] {
            if (!seen.connection) {
                seen.connection = std::make_shared<Database>(file, Database::Mode::ReadOnly);
            }
            const auto version = seen.connection->dataVersion(); // first: what comes later is seen the next time
            if (std::exchange(seen.version, version) != version) {
                const ReadTransaction same(*seen.connection);
                seen.content = readDataState(*seen.connection);
            }
        });
        return problem.empty() ? seen : DatabaseVersion {};
    });
}

void DatabaseWatcher::answer(const DatabaseVersion& seen)
{
    const auto before = std::exchange(m_seen, seen);
    if (m_since == Since::Own || before.version < 0 || seen.version < 0 || before.version == seen.version) {
        return;
    }
    if (m_since == Since::Others || before.content != seen.content) {
        m_telling = true; // what is committed while the tables load is not this change
        emit m_workspace.changed();
        m_telling = false;
    }
}
