// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/store/database.h"
#include "models/tables/datastate.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Leftovers;
class Workspace;

struct DatabaseVersion
{
    std::shared_ptr<Database> connection = {};
    std::int64_t version = -1; // -1: not known
    DataState content = {};
};

// Notices within two seconds that another program has written to the database (the command line, a second window):
// Workspace::changed() follows.
class DatabaseWatcher : public QObject
{
    Q_OBJECT

public:
    DatabaseWatcher(Workspace& workspace, const Leftovers& leftovers, QObject* parent);
    ~DatabaseWatcher() override;

private:
    // Whose the commits since the last look may be: Others: what is new is told. Quiet: of this program as well, which
    // no table shows; only new content is told. Own: of this program as well, and told already.
    enum class Since { Others, Quiet, Own };

    void begin();
    void look(Since since);
    void answer(const DatabaseVersion& seen);

    Workspace& m_workspace;
    const Leftovers& m_leftovers; // what they remove nobody saw
    QThreadPool m_pool; // one thread: the connection stays in it
    DatabaseVersion m_seen;
    Since m_since = Since::Own;
    bool m_telling = false; // what is loaded now is newer than what was seen
    QTimer m_timer;
    std::unique_ptr<LatestTask<DatabaseVersion>> m_task;
};
