// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporter.h"

class Actions;
struct Dialogs;
class FleetCounts;
class Notices;
class Pages;
class Settings;
class QWidget;

// Export View as …: the table on screen, exactly as filtered and sorted; of the overview its list of nodes.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(Pages& pages, const FleetCounts& counts, const Dialogs& dialogs, Settings& settings, Notices& notices,
        Actions& actions, QWidget* window);

private:
    [[nodiscard]] TableSnapshot snapshot() const;
    void ask(const QString& format);

    Pages& m_pages;
    const FleetCounts& m_counts;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    Exporter m_exporter;
};
