// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"

#include <QObject>
#include <QTimer>

class Importer;
class Workspace;

// Frees, while nothing else is done, the room of imports that were stopped, that died or were taken back: when a
// database was opened, and after what may have left some. Ends when an import begins.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    Leftovers(Workspace& workspace, Importer& importer, QObject* parent);

    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

    [[nodiscard]] bool isRemoving() const { return m_task.isRunning(); }

signals:
    void removed();

private:
    void remove();

    Workspace& m_workspace;
    Importer& m_importer;
    QTimer m_timer;
    QThreadPool m_pool;
    LatestTask<bool> m_task;
};
