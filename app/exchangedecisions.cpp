// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchangedecisions.h"

#include "app/settings.h"
#include "app/workspace.h"

std::unique_ptr<QUndoCommand> exchangeCommand(Workspace& workspace, const WriteCommand::Words& words,
    std::function<std::vector<DecidedFinding>(Database& database)> make)
{
    const auto other = std::make_shared<std::optional<std::vector<DecidedFinding>>>();
    const auto write = [other, make = std::move(make), author = workspace.settings().author().toStdString()](
                           Store& store, bool) {
        const auto decided = *other ? **other : make(store.database());
        *other = decided.empty() ? decided : store.exchangeDecisions(decided, author);
    };
    return std::make_unique<WriteCommand>(
        workspace, words, write, [workspace = &workspace] { emit workspace->changed(); });
}
