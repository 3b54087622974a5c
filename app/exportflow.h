// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporter.h"

class Actions;
struct Dialogs;
class FleetCounts;
class Notices;
class Pages;
class Settings;
class Workspace;
class QWidget;

// Export View as …: the table on screen, exactly as filtered, sorted and grouped; of the overview its list of nodes. Or
// of the table only what is selected.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(const Workspace& workspace, Pages& pages, const FleetCounts& counts, const Dialogs& dialogs,
        Settings& settings, Notices& notices, Actions& actions, QWidget* window);

private:
    [[nodiscard]] TableSnapshot snapshot() const;
    [[nodiscard]] TableSnapshot selection() const;
    [[nodiscard]] TableSnapshot dated(TableSnapshot snapshot) const;
    void ask(const QString& format, const TableSnapshot& shown);

    const Workspace& m_workspace;
    Pages& m_pages;
    const FleetCounts& m_counts;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    Exporter m_exporter;
};
