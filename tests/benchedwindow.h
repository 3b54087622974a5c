// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchapplication.h"
#include "tests/benchlines.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class Importer;
class MainWindow;
class Pages;
class Settings;
class TablePage;
class Workspace;

// The real window on a database, and what an action in it costs from the event to the painted result.
class BenchedWindow
{
public:
    BenchedWindow(BenchApplication& application, const QString& database);
    ~BenchedWindow();

    bool open(); // until all tables are there

    [[nodiscard]] BenchApplication& application() { return m_application; }

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }

    [[nodiscard]] Importer& importer() { return *m_importer; }

    [[nodiscard]] Pages& pages();
    [[nodiscard]] TablePage* show(const QString& view); // with its rows; null when they do not come
    [[nodiscard]] QString exportPath() const; // what the dialog answers

    // From `act` until `done` and the widget is painted after it.
    bool time(BenchLine& line, QWidget* painted, const std::function<void()>& act, const std::function<bool()>& done);
    // Until other rows of the page, those of its filter and order, are painted.
    bool timeRows(BenchLine& line, TablePage& page, const std::function<void()>& act);
    // As before; `facets`: until the last change of the facets is painted.
    bool timeRows(BenchLine& line, BenchLine* facets, TablePage& page, const std::function<void()>& act);

    void begin(); // forgets how busy the GUI thread was
    void end(BenchLine& line); // and notes it

private:
    BenchApplication& m_application;
    QString m_database;
    QTemporaryDir m_folder;
    QSettings m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<MainWindow> m_window;
};
