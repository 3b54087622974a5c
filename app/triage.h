// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decidefindings.h"
#include "models/domain/words.h"

#include <QObject>

#include <optional>

class Actions;
class DetailPanel;
class Pages;
class ReconcilePage;
class Settings;
class TablePage;
class Workspace;

// From a key, a button or a menu to a decision on the undo stack, wherever findings are listed.
class Triage : public QObject
{
    Q_OBJECT

public:
    Triage(Workspace& workspace, const Settings& settings, Pages& pages, DetailPanel& panel, Actions& actions,
        QObject* parent);

    // Findings that the actions are about: the rows that are selected, else the one in the panel. What is ticked beside
    // newer data is for acceptProposals alone.
    [[nodiscard]] QList<qint64> findings() const;
    void updateActions();

signals:
    void matchingSuppressed(const QString& note, int days); // all that the filter finds; days: 0 = never expires
    void deciding(const std::vector<std::int64_t>& keys);

private:
    void push(const DecideFindings::Choice& choice);
    void decide(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days);
    void addNote(const QList<qint64>& keys, const QString& note);
    void assign(const QList<qint64>& keys, const QString& owner);
    void acceptProposals(); // asks; from elsewhere: shows them first
    void resolveTicked(const QString& note);
    void setSeverity(std::optional<Severity> severity); // none: as imported
    void begin(WorkflowStatus status, bool ask);
    [[nodiscard]] bool listsFindings() const;
    [[nodiscard]] qint64 inPanel() const; // the finding that the panel shows; 0: none // the table on screen
    [[nodiscard]] bool refuses();
    void onFindingsPage(); // goes there with the finding as current row

    Workspace& m_workspace;
    const Settings& m_settings;
    Pages& m_pages;
    DetailPanel& m_panel;
    Actions& m_actions;
    ReconcilePage* m_reconcile;
};
