// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writecommand.h"
#include "models/store/suppressionundo.h"

// Decisions of all kinds at once, worked out when they are written, as one step that can be undone.
// `make` runs off the GUI thread and may throw StoreError.
[[nodiscard]] std::unique_ptr<QUndoCommand> exchangeCommand(Workspace& workspace, const WriteCommand::Words& words,
    std::function<std::vector<DecidedFinding>(Database& database)> make);
// Likewise, with suppression rules.
[[nodiscard]] std::unique_ptr<QUndoCommand> exchangeCommand(
    Workspace& workspace, const WriteCommand::Words& words, std::function<DecidedAtOnce(Database& database)> make);
