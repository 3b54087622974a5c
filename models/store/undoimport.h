// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

// Imports that can be taken back: the newest ones, for what a file changed of earlier rows takes room.

void keepUndoable(Database& database); // forgets the changes of imports that are too long ago; in a transaction

// What stands in the way; `done` is false either way.
[[nodiscard]] UndoneImport undoObstacle(Database& database, std::int64_t run);
// Puts back what its files changed and hides what they added; in a transaction. What is hidden is removed later.
void takeBack(Database& database, std::int64_t run, UndoneImport& undone);
