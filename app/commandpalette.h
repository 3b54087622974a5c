// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "app/nodefinder.h"
#include "app/paletteentry.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class Actions;
class QLineEdit;
class QListWidget;
class ViewTables;

// What the search box finds: commands, nodes, patches, CVEs, saved views, and the words themselves in each list. Opens
// below the box while it is typed in.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(QLineEdit* search, Actions& actions, ViewTables& tables, QWidget* window);

    void setPage(std::function<TablePage*()> page); // the list that is in sight; none: there is none
    void open(); // Ctrl+K

signals:
    void nodeChosen(qint64 node);
    void searchChosen(const QString& view, const Filter& filter); // of a list
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void show(const QString& text);
    void refresh();
    void choose();
    [[nodiscard]] bool mayBeANode() const;
    void readNodes();
    void addLists();
    [[nodiscard]] std::vector<PaletteEntry> searches(const QString& text, bool names);
    [[nodiscard]] PaletteEntry entryOf(const FoundRows& found);
    [[nodiscard]] std::vector<const PaletteEntry*> matching(const QString& text);
    void findNodes(const QString& folded);
    void list(const std::vector<const PaletteEntry*>& entries);
    void place();

    QLineEdit* m_search;
    Actions& m_actions;
    ViewTables& m_tables;
    QListWidget* m_list;
    std::vector<PaletteEntry> m_commands, m_ownViews, m_groups, m_nodes /* that are found */, m_searches;
    PaletteEntry m_pasted; // of several nodes
    std::function<TablePage*()> m_page = [] { return nullptr; };
    std::vector<std::function<void()>> m_choices; // of the list's rows
    QStringList m_recent; // last used first
    std::shared_ptr<const NodeFinder> m_names = std::make_shared<NodeFinder>();
    std::weak_ptr<const Table> m_namesOf; // that they were read from, or are being read from
    bool m_chosenEarly = false; // Enter came while they are being read
    QuickTask<std::shared_ptr<const NodeFinder>> m_reading;
};
