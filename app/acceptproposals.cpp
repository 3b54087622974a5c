// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acceptproposals.h"

#include "models/domain/message.h"

using namespace Qt::StringLiterals;

namespace {

// In English, as everything that goes to AWS.
std::string noteOf(const Table& table, std::size_t row)
{
    const auto cell = [&](std::string_view key) {
        const auto text = dataText(table, row, static_cast<std::size_t>(table.indexOf(key)));
        return text.empty() ? std::string("-") : text;
    };
    return cell("proposal") + ": found " + cell("then") + ", missing " + cell("missingThen") + ", failed "
        + cell("failedThen") + " -> operation " + cell("now") + ", missing " + cell("missingNow") + ", failed "
        + cell("failedNow") + ", baseline " + cell("baselineNow") + ", newest finding " + cell("newestFinding");
}

}

DecideFindings::Choice proposalsOf(const TableSnapshot& shown, const QString& author)
{
    DecideFindings::Choice choice {.status = WorkflowStatus::Resolved, .author = author};
    const auto safe = shown.table ? shown.table->indexOf("safe") : -1;
    if (safe < 0 || !shown.rows) {
        return choice;
    }
    for (const auto row : *shown.rows) {
        if (shown.table->column(static_cast<std::size_t>(safe)).value(row) == 1) {
            choice.keys.push_back(shown.table->key(row));
            choice.notes.push_back(noteOf(*shown.table, row));
        }
    }
    return choice;
}
