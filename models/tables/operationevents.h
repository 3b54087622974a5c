// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"
#include "models/tables/associations.h"
#include "models/tables/fleet.h"

// What events tell of the newest patch operation of a node: the command that ran it, when it failed, and lines of logs
// of that time. The items are there already.
void readOperation(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node);

// A row of document, status, detailed status, exit code, text, pattern and time. `id`: the word of the command.
[[nodiscard]] NodeEvidence::FailedCommand failedCommandOf(const Statement& row, Words& words, std::int64_t id);
// Whether the text holds the name as a word of its own.
[[nodiscard]] bool namesWord(std::string_view text, std::string_view name);
