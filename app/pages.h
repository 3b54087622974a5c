// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history.h"

#include <QHash>
#include <QWidget>

#include <vector>

class ChangesPage;
class CoveragePage;
class EmptyState;
class FindingsPage;
class FleetCounts;
class GreenPathPage;
class ImportsPage;
class MessageBar;
class NodePage;
class NodeTables;
class OverviewPage;
class QStackedWidget;
class RebootPage;
class Settings;
class SettingsPage;
class TablePage;
class TabsPage;
class ViewLoader;
class ViewTables;
class Workspace;

// A table within a page; several are chosen by tabs.
struct PageTable
{
    const char* view = "";
    const char* title = ""; // QT_TRANSLATE_NOOP("Pages", "...")
    const char* tab = ""; // the same, short; empty: the only one
    QStringList facets = {}; // columns
};

struct PageSpec
{
    const char* id = "";
    const char* title = ""; // QT_TRANSLATE_NOOP("Pages", "...")
    const char* icon = "";
    std::vector<PageTable> tables = {};
};

[[nodiscard]] const std::vector<PageSpec>& pageSpecs(); // THE LIST, in the order of Ctrl+1, Ctrl+2, ...
[[nodiscard]] QString pageTitle(const QString& id);

// The pages one above the other, the message bar above them, and the way the user went. Only what is visible loads its
// rows.
class Pages : public QWidget
{
    Q_OBJECT

public:
    Pages(Workspace& workspace, Settings& settings, ViewTables& tables, FleetCounts& counts, QWidget* parent = nullptr);

    void start(); // shows the overview, and what is there already
    void open(const QString& page);
    void showProblem(const QString& sentence); // why the database cannot be opened
    void focusContent();
    void openView(const QString& view, const Filter& filter);
    void focusPage(); // the rows, or what can be typed into
    void openNode(qint64 node, const QString& tab = {});
    void back();
    void forward();

    [[nodiscard]] const History& history() const { return m_history; }

    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QString title() const; // of the current page, for the window
    [[nodiscard]] TablePage* currentTable() const; // none on the overview, the settings and the Summary tab
    [[nodiscard]] TablePage* table(const QString& view) const;

    [[nodiscard]] OverviewPage& overview() const { return *m_overview; }

    [[nodiscard]] FindingsPage& findings() const { return *m_findings; }

    [[nodiscard]] ImportsPage& imports() const { return *m_imports; }

    [[nodiscard]] ChangesPage& changes() const { return *m_changes; }

    [[nodiscard]] CoveragePage& coverage() const { return *m_coverage; }

    [[nodiscard]] GreenPathPage& greenPath() const { return *m_greenPath; }

    [[nodiscard]] RebootPage& reboots() const { return *m_reboots; }

    [[nodiscard]] NodePage& nodePage() const { return *m_nodePage; }

    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

    [[nodiscard]] QList<TablePage*> tables() const; // fleet-wide ones and those of the node page

signals:
    void moved(); // another page, view, filter or node
    void tableChanged(); // rows or selection of the current table
    void currentChanged(TablePage* table, qint64 key);
    void opened(TablePage* table, qint64 key); // Enter or double click on a row
    void menuRequested(TablePage* table, const QPoint& globalPosition);
    void importRequested();
    void otherDatabaseRequested();
    void defaultDatabaseRequested();

private:
    void addTables(const PageSpec& spec);
    TablePage* addTable(const PageTable& table);
    [[nodiscard]] QWidget* frameOf(TablePage* table) const;
    void watch(TablePage& table);
    void show(const Place& place);
    void refreshSummary(TablePage& page);
    void showAges();
    [[nodiscard]] bool knowsOverview() const; // of the moment that is looked at
    void showOverview();
    void fillOverview();
    void showLists();
    void wantVisible();
    void tableLoaded(const QString& view);
    void queryChanged(TablePage& table, const Filter& filter);
    [[nodiscard]] Place placeOf(const QString& page) const;
    [[nodiscard]] QString pageOfView(const QString& view) const;

    Workspace& m_workspace;
    Settings& m_settings;
    ViewTables& m_tables;
    FleetCounts& m_counts;
    History m_history;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    OverviewPage* m_overview;
    EmptyState* m_problem;
    FindingsPage* m_findings = nullptr;
    ImportsPage* m_imports = nullptr;
    ChangesPage* m_changes = nullptr;
    CoveragePage* m_coverage = nullptr;
    GreenPathPage* m_greenPath = nullptr;
    RebootPage* m_reboots = nullptr;
    NodePage* m_nodePage;
    NodeTables* m_nodeTables;
    bool m_overviewIsOld = false, m_listsAreOld = false; // filled when somebody looks at it
    QHash<QString, QWidget*> m_pages; // by id
    QHash<QString, TabsPage*> m_tabs; // by id of the page
    QHash<QString, ViewLoader*> m_loaders; // by view
};
