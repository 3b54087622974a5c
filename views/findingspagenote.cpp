// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings page asks in its line for notes.
#include "views/findingspage.h"

#include "views/findingwords.h"
#include "views/noteline.h"
#include "views/tableview.h"

void FindingsPage::addNote()
{
    m_noteKeys = selectedKeys();
    if (m_noteKeys.isEmpty() || !mayDecide()) {
        return;
    }
    m_asked = Asked::Note;
    const auto count = static_cast<int>(m_noteKeys.size());
    openNote(tr("Note for %Ln finding(s)", nullptr, count), static_cast<int>(NoteLine::Kind::Required));
}

void FindingsPage::askOwner()
{
    m_noteKeys = selectedKeys();
    if (m_noteKeys.isEmpty() || !mayDecide()) {
        return;
    }
    m_asked = Asked::Owner;
    openNote(tr("Assign %Ln finding(s)", nullptr, static_cast<int>(m_noteKeys.size())),
        static_cast<int>(NoteLine::Kind::Owner));
}

bool FindingsPage::isForNodeAndCheck() const
{
    return m_bar->noteLine()->reach() == NoteLine::Reach::NodeAndCheck;
}

bool FindingsPage::isForFilter() const
{
    return m_bar->noteLine()->reach() == NoteLine::Reach::Filter;
}

bool FindingsPage::isNarrowed() const
{
    return !filter().empty() && filter() != openFindings();
}

void FindingsPage::setDecidable(bool decidable)
{
    m_decidable = decidable;
    m_bar->setDecidable(decidable);
    if (!decidable && m_bar->isNoteOpen()) {
        closeNote();
    }
}

bool FindingsPage::mayDecide()
{
    if (!m_decidable) {
        emit decisionRefused();
    }
    return m_decidable;
}

void FindingsPage::suppressMatching()
{
    if (!mayDecide()) {
        return;
    }
    m_noteKeys = selectedKeys();
    m_noteStatus = WorkflowStatus::Suppressed;
    m_asked = Asked::Status;
    openNote(tr("Suppress"), static_cast<int>(NoteLine::Kind::Suppression));
    m_bar->noteLine()->setReach(NoteLine::Reach::Filter);
}

void FindingsPage::openNote(const QString& question, int kind)
{
    m_bar->setNoteOpen(true);
    m_bar->show();
    const auto shown = snapshot().rows;
    m_bar->noteLine()->setMatching(shown && isNarrowed() ? static_cast<int>(shown->size()) : 0);
    m_bar->noteLine()->ask(static_cast<NoteLine::Kind>(kind), question);
}

void FindingsPage::noteAccepted(const QString& note, int days)
{
    const auto keys = m_noteKeys;
    closeNote();
    switch (m_asked) {
    case Asked::Note:
        return emit noted(keys, note);
    case Asked::Owner:
        return emit ownerChosen(keys, note);
    case Asked::Status:
        send(keys, m_noteStatus, note, days);
    }
}

void FindingsPage::closeNote()
{
    m_noteKeys.clear();
    m_bar->setNoteOpen(false);
    refreshBar(tableView()->checkedCount());
    focusTable();
}
