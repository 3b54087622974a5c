// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/coverage.h"

#include <QObject>

#include <memory>

class Actions;
struct Dialogs;
class Notices;
class Pages;
class Settings;
class Workspace;

struct LoadedCoverage
{
    std::shared_ptr<const Coverage> coverage = {};
    Message problem = {};
};

// The Coverage page: its data is loaded while it is visible, its script copied and saved.
class CoverageFlow : public QObject
{
    Q_OBJECT

public:
    CoverageFlow(Workspace& workspace, Pages& pages, const Dialogs& dialogs, Settings& settings, Notices& notices,
        Actions& actions, QWidget* window);

private:
    void want(); // loads when the page is visible and not up to date
    void show(const LoadedCoverage& loaded);
    void copy(const QString& script);
    void ask(const QString& script, const QString& suffix);
    void save(const QString& script, const QString& path);
    void saved(const QString& path, const Message& problem);

    Workspace& m_workspace;
    Pages& m_pages;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    bool m_stale = true;
    QString m_path = {}; // that is being written
    LatestTask<LoadedCoverage> m_task;
    LatestTask<Message> m_writer;
};
