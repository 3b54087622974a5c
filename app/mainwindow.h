// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs.h"

#include <QMainWindow>

#include <optional>

class Actions;
class Body;
class DetailPanel;
class FleetCounts;
class Importer;
class ImportControl;
class KeyMap;
class Navigation;
class Notices;
class Pages;
class PatchFlow;
class SavedViewsFlow;
class Settings;
class StatusLine;
class TablePage;
class ToolRow;
class Triage;
class ViewTables;
class Workspace;

// The window. Connects; decides nothing. The workspace and the importer outlive it: it is made again when the language
// changes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, Workspace& workspace, Importer& importer, const Dialogs& dialogs);
    ~MainWindow() override;

    void import(const QStringList& paths); // when the database is open
    void openSample();
    void present(); // in front of other windows

    [[nodiscard]] Pages& pages() const { return *m_pages; }

    [[nodiscard]] Actions& actions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectFile();
    void connectView();
    void connectPages();
    void connectImport();
    void connectPanels();
    void connectKeys();
    void refreshTitle();
    void refreshPanel();
    void refreshMoved();
    void applyDensity();
    void openRow(TablePage* table, qint64 key);
    void followRow(TablePage* table, qint64 key);
    void followPage(); // the panel shows the current row of the page
    void selectFirstNode(); // of the overview, when none is
    void openFinding(qint64 key);
    void openUrl(const QString& text); // asks first, naming the host
    void openSource(qint64 finding);
    void copy(const QString& text);
    [[nodiscard]] qint64 nodeOf(TablePage* table, qint64 key) const; // 0: the row is about none, or about several
    [[nodiscard]] std::string textOf(TablePage* table, qint64 key, std::string_view column) const;

    Settings& m_settings;
    Workspace& m_workspace;
    Importer& m_importer;
    Dialogs m_dialogs;
    Actions* m_actions;
    ViewTables* m_tables;
    FleetCounts* m_counts;
    ToolRow* m_toolRow;
    Navigation* m_navigation;
    Pages* m_pages;
    DetailPanel* m_panel;
    Body* m_body;
    StatusLine* m_status;
    Notices* m_notices;
    SavedViewsFlow* m_saved;
    ImportControl* m_imports;
    Triage* m_triage;
    PatchFlow* m_patches;
    KeyMap* m_keys;
    int m_percent = -1; // of a running import
    bool m_loadSample = false; // when the sample's database is open
};
