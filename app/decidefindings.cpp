// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"

#include "app/workspace.h"

DecideFindings::DecideFindings(Workspace& workspace, const Choice& choice)
    : WriteCommand(workspace, {commandText(choice), sentence(choice), tr("The findings could not be changed: %1")},
        exchange(choice), [&workspace] { emit workspace.changed(); })
{
}

std::function<void(Store&, bool)> DecideFindings::exchange(const Choice& choice)
{
    struct State
    {
        Decisions decisions = {};
        std::string author = {};
        std::optional<KeptParts> kept = {}; // until the first exchange
    };

    const auto state = std::make_shared<State>();
    state->author = choice.author.toStdString();
    state->kept = {.status = !choice.status,
        .note = choice.owner || choice.severity,
        .owner = !choice.owner,
        .severity = !choice.severity};
    state->decisions.keep(decidedBy(choice));
    return [state](Store& store, bool) {
        auto decided = state->decisions.all();
        if (state->kept) {
            keepParts(store.database(), decided, *state->kept, now());
        }
        state->decisions.keep(store.exchangeDecisions(decided, state->author));
        state->kept.reset();
    };
}

std::vector<DecidedFinding> DecideFindings::decidedBy(const Choice& choice)
{
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
    return decided;
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
