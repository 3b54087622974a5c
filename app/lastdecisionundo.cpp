// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastdecisionundo.h"

#include "app/actions.h"
#include "app/decidefindings.h"
#include "app/settings.h"
#include "app/workspace.h"

LastDecisionUndo::LastDecisionUndo(Workspace& workspace, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_task([this](const LastAction& last) { answered(last); })
{
    auto* stack = workspace.undoStack();
    for (auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged}) {
        connect(stack, signal, this, &LastDecisionUndo::ask);
    }
    connect(stack, &QUndoStack::indexChanged, this, &LastDecisionUndo::ask);
    connect(&workspace, &Workspace::opened, this, &LastDecisionUndo::ask);
    connect(&workspace, &Workspace::changed, this, &LastDecisionUndo::ask);
    connect(actions.undo, &QAction::triggered, this, &LastDecisionUndo::undo);
    connect(actions.redo, &QAction::triggered, &workspace, &Workspace::redo);
    ask();
}

void LastDecisionUndo::ask()
{
    m_actions.setUndoTexts(*m_workspace.undoStack());
    m_task.cancel();
    if (!m_workspace.undoStack()->canUndo() && m_workspace.isOpen()) {
        m_task.run([file = m_workspace.file()](std::stop_token) {
            LastAction last;
            static_cast<void>(problemOf([&] {
                Database database(file, Database::Mode::ReadOnly);
                last = lastAction(database);
            }));
            return last;
        });
    }
}

void LastDecisionUndo::answered(const LastAction& last)
{
    if (last.empty() || m_workspace.undoStack()->canUndo()) {
        return;
    }
    const auto& author = last.decided ? last.decided->decision.author : last.rules->rules.front().author;
    const auto text = last.decided
        ? DecideFindings::commandText({.keys = last.decided->keys, .status = last.decided->decision.status})
        : commandText(*last.rules);
    m_actions.undo->setText(tr("&Undo %1 (%2)", "what was decided, by whom")
                                .arg(text, visibleText(QString::fromStdString(author).left(60))));
    m_actions.undo->setEnabled(true);
}

QString LastDecisionUndo::commandText(const UndoneRules& last)
{
    if (last.rules.size() > 1) {
        return tr("Change of %Ln Suppression Rules", nullptr, static_cast<int>(last.rules.size()));
    }
    const auto name = visibleText(QString::fromStdString(last.rules.front().name)).left(60);
    return last.areNew()               ? tr("Suppress All That a Filter Finds: %1").arg(name)
        : last.rules.front().withdrawn ? tr("Withdraw Suppression: %1").arg(name)
                                       : tr("Change Suppression: %1").arg(name);
}

void LastDecisionUndo::undo()
{
    m_workspace.undo([this] {
        if (m_workspace.isOpen()) {
            takeBack();
        }
    });
}

void LastDecisionUndo::takeBack()
{
    m_workspace.writeInTurn([author = m_workspace.settings().author().toStdString()](
                                Store& store) { static_cast<void>(undoLastAction(store, author)); },
        [workspace = &m_workspace](const Message& problem) {
            if (problem.empty()) {
                emit workspace->changed();
            } else {
                emit workspace->failed(tr("The findings could not be changed: %1").arg(translated(problem)));
            }
        });
}
