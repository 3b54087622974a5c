// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage.h"

#include "app/actions.h"
#include "app/decidefindings.h"
#include "app/detailpanel.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/findingpanel.h"
#include "views/findingspage.h"

using namespace Qt::StringLiterals;

Triage::Triage(
    Workspace& workspace, const Settings& settings, Pages& pages, DetailPanel& panel, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_pages(pages)
    , m_panel(panel)
    , m_actions(actions)
{
    auto& findings = pages.findings();
    findings.setSingleKeys(settings.singleKeys());
    connect(&settings, &Settings::singleKeysChanged, &findings, &FindingsPage::setSingleKeys);
    connect(&findings, &FindingsPage::decided, this, &Triage::decide);
    connect(&findings, &FindingsPage::noted, this, &Triage::addNote);
    connect(&panel.findingPanel(), &FindingPanel::decisionRequested, this,
        [this](WorkflowStatus status) { begin(status, status != WorkflowStatus::New); });
    connect(actions.resolve, &QAction::triggered, this, [this] { begin(WorkflowStatus::Resolved, true); });
    connect(actions.suppress, &QAction::triggered, this, [this] { begin(WorkflowStatus::Suppressed, true); });
    connect(actions.notified, &QAction::triggered, this, [this] { begin(WorkflowStatus::Notified, false); });
    connect(actions.reopen, &QAction::triggered, this, [this] { begin(WorkflowStatus::New, false); });
    connect(actions.note, &QAction::triggered, this, [this] {
        onFindingsPage();
        m_pages.findings().addNote();
    });
    connect(actions.undo, &QAction::triggered, &workspace, &Workspace::undo);
    connect(actions.redo, &QAction::triggered, &workspace, &Workspace::redo);
    const auto refresh = [&actions, &workspace] { actions.setUndoTexts(*workspace.undoStack()); };
    for (auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged}) {
        connect(workspace.undoStack(), signal, &actions, refresh);
    }
    connect(workspace.undoStack(), &QUndoStack::indexChanged, &actions, refresh);
    refresh();
    connect(&pages, &Pages::tableChanged, this, &Triage::updateActions);
    connect(&workspace, &Workspace::momentChanged, this, &Triage::updateActions);
    connect(&workspace, &Workspace::opening, this, &Triage::updateActions);
    connect(&pages, &Pages::currentChanged, this, &Triage::updateActions);
    updateActions();
}

QList<qint64> Triage::findings() const
{
    if (const auto* table = m_pages.currentTable(); table && table->view() == u"findings"_s) {
        return table->selectedKeys();
    }
    return m_panel.shownFinding() != 0 ? QList<qint64> {m_panel.shownFinding()} : QList<qint64> {};
}

void Triage::updateActions()
{
    const auto* table = m_pages.currentTable();
    const bool any =
        (table && table->view() == u"findings"_s && table->currentKey() != 0) || m_panel.shownFinding() != 0;
    for (auto* action : {m_actions.resolve, m_actions.suppress, m_actions.notified, m_actions.reopen, m_actions.note}) {
        action->setEnabled(any && !m_workspace.asOf());
    }
    for (auto* action : {m_actions.openSource, m_actions.copyArns}) {
        action->setEnabled(any);
    }
}

void Triage::begin(WorkflowStatus status, bool ask)
{
    if (m_pages.currentTable() == &m_pages.findings()) {
        m_pages.findings().decide(status, ask);
    } else if (status == WorkflowStatus::Suppressed) { // needs a reason: the note line is on the findings page
        onFindingsPage();
        m_pages.findings().decide(status, true);
    } else {
        decide(findings(), status, {}, 0);
    }
}

void Triage::onFindingsPage()
{
    if (m_pages.currentTable() == &m_pages.findings()) {
        return;
    }
    const auto keys = findings();
    m_pages.openView(u"findings"_s, {});
    if (!keys.isEmpty()) {
        m_pages.findings().setCurrentKey(keys.front());
    }
}

// What is shown of the past may not be so any more: decisions are made in sight of the present.
bool Triage::refuses()
{
    if (m_workspace.asOf()) {
        emit m_workspace.failed(tr("Decisions are made about the present. Go back to now to decide."));
    }
    return m_workspace.asOf().has_value();
}

void Triage::decide(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days)
{
    if (keys.isEmpty() || refuses()) {
        return;
    }
    const DecideFindings::Choice choice {.keys = {keys.begin(), keys.end()},
        .status = status,
        .note = note,
        .author = m_settings.author(),
        .days = days};
    m_workspace.push(std::make_unique<DecideFindings>(m_workspace, choice));
}

void Triage::addNote(const QList<qint64>& keys, const QString& note)
{
    if (keys.isEmpty() || note.trimmed().isEmpty() || refuses()) {
        return;
    }
    const DecideFindings::Choice choice {
        .keys = {keys.begin(), keys.end()}, .status = {}, .note = note, .author = m_settings.author(), .days = 0};
    m_workspace.push(std::make_unique<DecideFindings>(m_workspace, choice));
}
