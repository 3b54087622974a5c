// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <string>
#include <unordered_map>

class PastFacts;

// Of the patches that each node lacks (missing or failed), the one that most nodes lack; of several the first by name.
// By node.id; nodes that lack none are not there. Of the whole fleet. `past`: where it is known; may be none.
[[nodiscard]] std::unordered_map<std::int64_t, std::string> loadMostMissed(
    Database& database, const Moment& moment, const PastFacts* past = nullptr);
