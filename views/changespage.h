// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/changesummary.h"
#include "views/tablepage.h"

// What changed between two moments: above the rows the difference of the compliance figure, split into causes, and how
// many changes of each kind there are. Every number filters the rows to those that it counts.
class ChangesPage : public TablePage
{
    Q_OBJECT

public:
    ChangesPage(const QString& title, const QStringList& facets, QWidget* parent = nullptr);

    void setChanges(const ChangeSummary& changes);
    void setBefore(const QString& import); // what the earlier moment is that of; empty: of no import

signals:
    void compareRequested(QWidget* button);

private:
    void addLinks(QWidget* strip, const QString& name, const QList<std::pair<QString, Filter>>& links);

    void showSummary();

    ChangeSummary m_changes = {};
    QString m_before = {};
    bool m_shown = false;
    QWidget* m_strip = nullptr;
};
