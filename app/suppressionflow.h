// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"
#include "models/tables/suppressions.h"

#include <QObject>

class Actions;
class Pages;
class Triage;
class ViewTables;
class Workspace;

// Suppressions of all that a filter finds: made, withdrawn, and kept up with what is imported and decided.
class SuppressionFlow : public QObject
{
    Q_OBJECT

public:
    SuppressionFlow(Workspace& workspace, ViewTables& tables, Pages& pages, const Triage& triage,
        const Actions& actions, QObject* parent);

private:
    struct Matched
    {
        std::vector<MatchChange> changes = {};
        std::shared_ptr<const TableSource> source = {}; // of the findings
        Message problem = {};
    };

    void ask();
    void suppress(const QString& note, int days);
    void withdraw();
    void match(); // after the findings were loaded
    void record(const Matched& matched);
    [[nodiscard]] qint64 currentRule() const; // 0: none that could be withdrawn

    Workspace& m_workspace;
    ViewTables& m_tables;
    Pages& m_pages;
    std::shared_ptr<const TableSource> m_matched; // of the findings that were looked at last
    LatestTask<Matched> m_task;
};
