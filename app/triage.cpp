// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage.h"

#include "app/acceptproposals.h"
#include "app/actions.h"
#include "app/detailpanel.h"
#include "app/lastdecisionundo.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/findingpanel.h"
#include "views/findingspage.h"
#include "views/reconcilepage.h"

using namespace Qt::StringLiterals;

Triage::Triage(
    Workspace& workspace, const Settings& settings, Pages& pages, DetailPanel& panel, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_pages(pages)
    , m_panel(panel)
    , m_actions(actions)
    , m_reconcile(qobject_cast<ReconcilePage*>(pages.table(u"reconcile"_s)))
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
    connect(&findings, &FindingsPage::ownerChosen, this, &Triage::assign);
    connect(actions.assignOwner, &QAction::triggered, this, [this] {
        onFindingsPage();
        m_pages.findings().askOwner();
    });
    connect(actions.acceptProposals, &QAction::triggered, this, &Triage::acceptProposals);
    connect(m_reconcile, &ReconcilePage::resolveRequested, this, &Triage::acceptProposals);
    connect(m_reconcile, &ReconcilePage::accepted, this, &Triage::resolveTicked);
    for (auto* action : std::as_const(actions.severities)) {
        connect(action, &QAction::triggered, this, [this, action] {
            const auto data = action->data();
            setSeverity(data.isValid() ? std::optional(static_cast<Severity>(data.toInt())) : std::nullopt);
        });
    }
    connect(actions.redo, &QAction::triggered, &workspace, &Workspace::redo);
    new LastDecisionUndo(workspace, actions, this);
    connect(&pages.findings(), &FindingsPage::decisionRefused, this, [this] { static_cast<void>(refuses()); });
    connect(&pages, &Pages::tableChanged, this, &Triage::updateActions);
    connect(&workspace, &Workspace::momentChanged, this, &Triage::updateActions);
    connect(&workspace, &Workspace::opening, this, &Triage::updateActions);
    connect(&pages, &Pages::currentChanged, this, &Triage::updateActions);
    updateActions();
}

QList<qint64> Triage::findings() const
{
    if (listsFindings() && m_pages.currentTable() != m_reconcile) {
        return m_pages.currentTable()->selectedKeys();
    }
    const auto shown = inPanel();
    return shown != 0 ? QList<qint64> {shown} : QList<qint64> {};
}

// Nobody decides about what he does not see.
qint64 Triage::inPanel() const
{
    return m_panel.isVisible() ? m_panel.shownFinding() : 0;
}

bool Triage::listsFindings() const
{
    const auto* table = m_pages.currentTable();
    return table && (table->view() == u"findings"_s || table->view() == u"reconcile"_s);
}

void Triage::updateActions()
{
    const bool any = (listsFindings() && m_pages.currentTable()->currentKey() != 0) || inPanel() != 0;
    const bool decidable = any && !m_workspace.asOf();
    m_pages.findings().setDecidable(!m_workspace.asOf());
    m_reconcile->setDecidable(!m_workspace.asOf());
    m_panel.findingPanel().setDecidable(!m_workspace.asOf());
    for (auto* action : std::as_const(m_actions.severities)) {
        action->setEnabled(decidable);
    }
    for (auto* action : {m_actions.assignOwner, m_actions.resolve, m_actions.suppress, m_actions.notified,
             m_actions.reopen, m_actions.note}) {
        action->setEnabled(decidable);
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

void Triage::push(const DecideFindings::Choice& choice)
{
    emit deciding(choice.keys);
    m_workspace.push(std::make_unique<DecideFindings>(m_workspace, choice));
}

void Triage::decide(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days)
{
    if (status == WorkflowStatus::Suppressed && m_pages.findings().isForFilter()) {
        if (!refuses()) {
            emit matchingSuppressed(note, days);
        }
        return;
    }
    if (keys.isEmpty() || refuses()) {
        return;
    }
    const DecideFindings::Choice choice {.keys = {keys.begin(), keys.end()},
        .status = status,
        .note = note,
        .author = m_settings.author(),
        .days = days,
        .scope = status == WorkflowStatus::Suppressed && m_pages.findings().isForNodeAndCheck()
            ? DecisionScope::NodeAndCheck
            : DecisionScope::Finding};
    push(choice);
}

void Triage::addNote(const QList<qint64>& keys, const QString& note)
{
    if (keys.isEmpty() || note.trimmed().isEmpty() || refuses()) {
        return;
    }
    const DecideFindings::Choice choice {
        .keys = {keys.begin(), keys.end()}, .status = {}, .note = note, .author = m_settings.author(), .days = 0};
    push(choice);
}

void Triage::assign(const QList<qint64>& keys, const QString& owner)
{
    if (!keys.isEmpty() && !refuses()) {
        push({.keys = {keys.begin(), keys.end()}, .author = m_settings.author(), .owner = owner.trimmed()});
    }
}

void Triage::setSeverity(std::optional<Severity> severity)
{
    const auto keys = findings();
    if (!keys.isEmpty() && !refuses()) {
        push({.keys = {keys.begin(), keys.end()}, .author = m_settings.author(), .severity = severity});
    }
}

void Triage::acceptProposals()
{
    if (m_pages.currentTable() != m_reconcile) {
        m_pages.openView(u"reconcile"_s, {.conditions = {{.column = "safe", .values = {1}}}});
    } else if (!refuses() && !m_reconcile->askToResolve()) {
        emit m_workspace.failed(tr("No finding is ticked. Space ticks the one that is current."));
    }
}

void Triage::resolveTicked(const QString& note)
{
    const auto choice = proposalsOf(m_reconcile->ticked(), m_settings.author(), note);
    if (!choice.keys.empty() && !refuses()) {
        push(choice);
    }
}
