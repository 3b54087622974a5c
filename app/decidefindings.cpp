// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"

#include "app/workspace.h"
#include "models/tables/findingdetail.h"

namespace {

// A note leaves the status as it is, and a suppression its expiry.
void keepStatus(Database& database, std::vector<DecidedFinding>& decisions)
{
    const auto at = now();
    for (auto& [key, decision] : decisions) {
        const auto detail = loadFindingDetail(database, key, at);
        decision->status = detail ? detail->status.status : WorkflowStatus::New;
        if (detail && decision->status == WorkflowStatus::Suppressed && !detail->decisions.empty()) {
            decision->expires = detail->decisions.back().expires;
        }
    }
}

}

DecideFindings::DecideFindings(Workspace& workspace, const Choice& choice)
    : QUndoCommand(commandText(choice))
    , m_workspace(workspace)
    , m_state(std::make_shared<State>())
    , m_sentence(sentence(choice))
{
    m_state->keepsStatus = !choice.status;
    Decision decision {.status = choice.status,
        .note = choice.note.trimmed().toStdString(),
        .author = choice.author.toStdString(),
        .at = now()};
    if (choice.status == WorkflowStatus::Suppressed && choice.days > 0) {
        decision.expires = decision.at + choice.days * microsPerDay;
    }
    std::vector<DecidedFinding> decided;
    for (const auto key : choice.keys) {
        decided.push_back({key, decision});
    }
    m_state->decisions.keep(decided);
}

void DecideFindings::Decisions::keep(const std::vector<DecidedFinding>& decided)
{
    *this = {};
    for (const auto& [key, decision] : decided) {
        auto kept = decision;
        if (kept) {
            kept->known = {};
        }
        if (m_decisions.empty() || m_decisions.back() != kept) { // mostly that of the one before
            m_decisions.push_back(std::move(kept));
        }
        m_keys.push_back(key);
        m_places.push_back(static_cast<std::uint32_t>(m_decisions.size() - 1));
    }
}

std::vector<DecidedFinding> DecideFindings::Decisions::all() const
{
    std::vector<DecidedFinding> decided;
    decided.reserve(m_keys.size());
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        decided.push_back({m_keys[at], m_decisions[m_places[at]]});
    }
    return decided;
}

void DecideFindings::exchange(bool forward)
{
    if (m_state->failed) {
        setObsolete(true); // nothing changed, nothing to undo
        return;
    }
    const auto work = [state = m_state](Store& store) {
        auto decided = state->decisions.all();
        if (state->keepsStatus) {
            keepStatus(store.database(), decided);
        }
        state->decisions.keep(store.exchangeDecisions(decided));
        state->keepsStatus = false;
    };
    m_workspace.write(
        work, [state = m_state, workspace = &m_workspace, sentence = m_sentence, forward](const Message& problem) {
            if (!problem.empty()) {
                state->failed = true;
                forward ? workspace->undoStack()->undo() : workspace->undoStack()->redo(); // drops this command
                emit workspace->failed(tr("The findings could not be changed: %1").arg(translated(problem)));
                return;
            }
            emit workspace->changed();
            if (!forward) {
                emit workspace->withdrawn(sentence);
            } else if (!std::exchange(state->announced, true)) {
                emit workspace->decided(sentence);
            }
        });
}

QString DecideFindings::commandText(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    if (!choice.status) {
        return tr("Note on %n Findings", nullptr, count);
    }
    switch (*choice.status) {
    case WorkflowStatus::New:
        return tr("Reopen %n Findings", nullptr, count);
    case WorkflowStatus::Notified:
        return tr("Mark %n Findings Notified", nullptr, count);
    case WorkflowStatus::Suppressed:
        return tr("Suppress %n Findings", nullptr, count);
    case WorkflowStatus::Resolved:
        return tr("Mark %n Findings Resolved", nullptr, count);
    }
    return {};
}

QString DecideFindings::sentence(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    const auto note = visibleText(choice.note.trimmed().left(200));
    if (!choice.status) {
        return tr("Note “%1” added to %n findings.", nullptr, count).arg(note);
    }
    const bool noted = !note.isEmpty();
    switch (*choice.status) {
    case WorkflowStatus::New:
        return noted ? tr("%n findings reopened, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings reopened.", nullptr, count);
    case WorkflowStatus::Notified:
        return noted ? tr("%n findings marked notified, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings marked notified.", nullptr, count);
    case WorkflowStatus::Suppressed:
        return noted ? tr("%n findings suppressed, reason “%1”.", nullptr, count).arg(note)
                     : tr("%n findings suppressed.", nullptr, count);
    case WorkflowStatus::Resolved:
        return noted ? tr("%n findings marked resolved, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings marked resolved.", nullptr, count);
    }
    return {};
}
