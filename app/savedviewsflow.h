// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedqueries.h"
#include "views/navigation.h"

class Actions;
class AskLine;
class FleetCounts;
class Notices;
class Pages;

// The list at the left: the pages, the views that come with the program and those that people saved; saving, opening
// and changing these.
class SavedViewsFlow : public QObject
{
    Q_OBJECT

public:
    SavedViewsFlow(Workspace& workspace, Pages& pages, FleetCounts& counts, Navigation& navigation, Actions& actions,
        Notices& notices, QWidget* window);

    [[nodiscard]] AskLine* line() const { return m_line; } // to be put below the tool row

    void refresh(); // counts, colours
    void open(const QString& id); // a page or a view
    void follow(); // the entry of what is on screen becomes the current one

private:
    void save();
    void rename(const SavedQuery& query);
    void popup(const QString& id, const QPoint& globalPosition);
    void copyFilter(const QString& id);
    void queriesChanged();
    [[nodiscard]] QString nameProblem(const QString& name) const; // empty: it can be taken

    Pages& m_pages;
    FleetCounts& m_counts;
    Navigation& m_navigation;
    Actions& m_actions;
    Notices& m_notices;
    AskLine* m_line;
    SavedQueries m_queries;
};
