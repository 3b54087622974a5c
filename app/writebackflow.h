// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs.h"
#include "models/exports/writeback.h"

#include <QObject>

#include <memory>

class Actions;
class Notices;
class Settings;
class Workspace;

// Export > Decisions for Security Hub: the decisions that AWS lacks, as a folder of calls with scripts.
class WriteBackFlow : public QObject
{
    Q_OBJECT

public:
    WriteBackFlow(Workspace& workspace, const Dialogs& dialogs, Settings& settings, Notices& notices, Actions& actions,
        QWidget* window);

private:
    struct Written
    {
        WriteBack what = {};
        std::uint64_t waiting = 0;
    };

    void ask(bool again);
    void write(const QString& folder, bool again);
    void tell(const QString& folder, const Written& written, bool again);

    Workspace& m_workspace;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
};
