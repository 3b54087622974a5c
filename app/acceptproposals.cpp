// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acceptproposals.h"

#include "models/domain/decisionnote.h"
#include "models/domain/reconcile.h"

namespace {

std::string cell(const Table& table, std::size_t row, std::string_view key)
{
    auto text = dataText(table, row, static_cast<std::size_t>(table.indexOf(key)));
    return text.empty() ? std::string("-") : text;
}

// In English, as everything that goes to AWS.
std::string evidenceOf(const Table& table, std::size_t row)
{
    const auto of = [&](std::string_view key) { return cell(table, row, key); };
    return "found " + of("then") + ", missing " + of("missingThen") + ", failed " + of("failedThen") + " -> operation "
        + of("now") + ", missing " + of("missingNow") + ", failed " + of("failedNow") + ", baseline "
        + of("baselineNow") + ", newest finding " + of("newestFinding");
}

}

DecideFindings::Choice proposalsOf(const TableSnapshot& ticked, const QString& author, const QString& note)
{
    DecideFindings::Choice choice {.status = WorkflowStatus::Resolved, .author = author};
    if (!ticked.table || !ticked.rows) {
        return choice;
    }
    const auto own = note.trimmed().toStdString();
    for (const auto row : *ticked.rows) {
        const auto& table = *ticked.table;
        const auto proposal = proposalOf(cell(table, row, "proposal"));
        choice.keys.push_back(table.key(row));
        choice.notes.push_back(
            noteWithEvidence(own.empty() ? proposalNote(proposal) : std::string_view(own), evidenceOf(table, row)));
    }
    return choice;
}
