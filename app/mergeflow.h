// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisionfile.h"
#include "app/dialogs.h"
#include "app/latesttask.h"
#include "models/domain/message.h"

#include <QObject>

class Actions;
class Notices;
class Settings;
class ViewTables;
class Workspace;

// Findings ▸ Share Decisions and Merge Decisions: all decisions and suppression rules as a file, and those of another
// workstation.
class MergeFlow : public QObject
{
    Q_OBJECT

public:
    MergeFlow(Workspace& workspace, const ViewTables& tables, const Dialogs& dialogs, Settings& settings,
        Notices& notices, const Actions& actions, QWidget* window);

private:
    struct Planned
    {
        QString name = {};
        DecisionFile file = {};
        DecisionMerge merge = {};
        RuleMerge rules = {};
        Message problem = {};
    };

    struct Shared
    {
        QString name = {};
        std::size_t count = 0;
        std::size_t rules = 0;
        Message problem = {};
    };

    void share(const QString& path);
    void plan(const QString& path);
    void show(const Planned& planned);
    void merge(const Planned& planned, const QList<bool>& theirs);
    void tell(const Shared& shared);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString titleOf(std::int64_t finding) const; // and its node; empty: not known yet

    Workspace& m_workspace;
    const ViewTables& m_tables;
    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    LatestTask<Planned> m_plans;
    LatestTask<Shared> m_writer;
};

// What of a file is taken when it is merged: what planMerge() takes, and theirs where that was chosen; but not where
// somebody decided since the plan was shown. `chosen`: conflicts that were shown.
[[nodiscard]] std::vector<DecidedFinding> mergedDecisions(
    Database& database, const std::vector<SharedDecision>& decisions, const std::vector<DecisionConflict>& chosen);
[[nodiscard]] std::vector<Suppression> mergedRules(
    Database& database, const std::vector<SharedRule>& rules, const std::vector<RuleConflict>& chosen);
