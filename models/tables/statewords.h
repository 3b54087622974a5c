// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QString>

#include <vector>

// The words of every state, in one place: what the screen says, what files and the command line say, and the order of
// the states.

[[nodiscard]] bool isState(ColumnType type); // has a closed list of values
[[nodiscard]] bool isBits(ColumnType type); // Causes, Doubts: a value is a set of 1 << state
[[nodiscard]] std::vector<std::int64_t> stateValues(ColumnType type); // of bits: each alone; empty: not a state

// AWS's own word where there is one, else ours, in English: "CRITICAL", "NON_COMPLIANT". Of one bit, not of a set.
[[nodiscard]] std::string_view dataWord(ColumnType type, std::int64_t value);
// In the user's language: "Critical", "Installed pending reboot". Of one bit, not of a set.
[[nodiscard]] QString stateWord(ColumnType type, std::int64_t value);
// Any value but a text as the screen shows it; sets are joined.
[[nodiscard]] QString valueText(ColumnType type, std::int64_t value);

// The value that means "the source does not say": sorted behind all others.
[[nodiscard]] bool isNotGiven(ColumnType type, std::int64_t value);
// The better the smaller; for anything but states the value itself.
[[nodiscard]] std::int64_t stateRank(ColumnType type, std::int64_t value);
