// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchangedecisions.h"

#include "app/settings.h"
#include "app/workspace.h"

std::unique_ptr<QUndoCommand> exchangeCommand(Workspace& workspace, const WriteCommand::Words& words,
    std::function<std::vector<DecidedFinding>(Database& database)> make)
{
    return exchangeCommand(workspace, words, std::function([make = std::move(make)](Database& database) {
        return DecidedAtOnce {.findings = make(database)};
    }));
}

std::unique_ptr<QUndoCommand> exchangeCommand(
    Workspace& workspace, const WriteCommand::Words& words, std::function<DecidedAtOnce(Database& database)> make)
{
    const auto other = std::make_shared<std::optional<DecidedAtOnce>>();
    const auto write = [other, make = std::move(make), author = workspace.settings().author().toStdString()](
                           Store& store, bool) {
        const auto decided = *other ? **other : make(store.database());
        *other = exchangeAtOnce(store, decided, author);
    };
    return std::make_unique<WriteCommand>(
        workspace, words, write, [workspace = &workspace] { emit workspace->changed(); });
}
