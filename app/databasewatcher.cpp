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
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false); });
    connect(&workspace, &Workspace::opening, this, [this] {
        m_timer.stop();
        m_task->cancel();
        m_seen = {};
    });
    connect(&workspace, &Workspace::opened, this, [this] {
        look(true);
        m_timer.start();
    });
    connect(&workspace, &Workspace::changed, this, [this] { look(true); });
    connect(&workspace, &Workspace::wroteQuietly, this, [this] { look(true); });
}

DatabaseWatcher::~DatabaseWatcher() = default;

// After a change of our own only the new version is noted.
void DatabaseWatcher::look(bool ownChange)
{
    if (!ownChange && (m_task->isRunning() || m_leftovers.isRemoving() || m_workspace.isBusy())) {
        return;
    }
    m_ownChange = ownChange;
    m_task->run([seen = m_seen, file = m_workspace.file()](std::stop_token) mutable {
        const auto problem = problemOf([&] {
            if (!seen.connection) {
                seen.connection = std::make_shared<Database>(file, Database::Mode::ReadOnly);
            }
            seen.version = seen.connection->dataVersion();
        });
        return problem.empty() ? seen : DatabaseVersion {};
    });
}

void DatabaseWatcher::answer(const DatabaseVersion& seen)
{
    const auto before = std::exchange(m_seen, seen);
    if (!m_ownChange && before.version >= 0 && seen.version >= 0 && before.version != seen.version) {
        emit m_workspace.changed();
    }
}
