// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/store/suppressionundo.h"

#include <QObject>

class Actions;
class Workspace;

// Undo and redo of the window. When nothing is left on the undo stack, as after a restart, undo takes back what was
// decided last in the database, about findings or by a rule.
class LastDecisionUndo : public QObject
{
    Q_OBJECT

public:
    LastDecisionUndo(Workspace& workspace, Actions& actions, QObject* parent);

private:
    void ask();
    void answered(const LastAction& last);
    [[nodiscard]] static QString commandText(const UndoneRules& last);
    void undo();
    void takeBack();

    Workspace& m_workspace;
    Actions& m_actions;
    QuickTask<LastAction> m_task;
};
