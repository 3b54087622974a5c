// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"

#include "app/workspace.h"

DecideFindings::DecideFindings(Workspace& workspace, const Choice& choice)
    : QUndoCommand(commandText(choice))
    , m_workspace(workspace)
    , m_state(std::make_shared<State>())
    , m_sentence(sentence(choice))
{
    m_state->author = choice.author.toStdString();
    m_state->kept = {.status = !choice.status,
        .note = choice.owner || choice.severity,
        .owner = !choice.owner,
        .severity = !choice.severity};
    Decision decision {.status = choice.status,
        .note = choice.note.trimmed().toStdString(),
        .author = choice.author.toStdString(),
        .at = now(),
        .severity = choice.severity.value_or(std::nullopt),
        .owner = choice.owner.value_or(QString()).trimmed().toStdString(),
        .scope = choice.scope};
    if (choice.status == WorkflowStatus::Suppressed && choice.days > 0) {
        decision.expires = decision.at + choice.days * microsPerDay;
    }
    std::vector<DecidedFinding> decided;
    for (std::size_t at = 0; at < choice.keys.size(); ++at) {
        decision.note = at < choice.notes.size() ? choice.notes[at] : decision.note;
        decided.push_back({choice.keys[at], decision});
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
        if (state->kept) {
            keepParts(store.database(), decided, *state->kept, now());
        }
        state->decisions.keep(store.exchangeDecisions(decided, state->author));
        state->kept.reset();
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
