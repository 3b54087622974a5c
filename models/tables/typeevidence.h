// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/associations.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Types (word, text) that have no view of their own: custom ones, and whatever else has a non-compliant item.
[[nodiscard]] std::vector<std::pair<std::int64_t, std::string>> otherTypes(Database& database);

// Nodes and types (words) of which a later compliance summary says that nothing is non-compliant any more: their older
// bad items do not hold.
[[nodiscard]] std::set<std::pair<std::int64_t, std::int64_t>> clearedTypes(
    Database& database, const Moment& moment, const Scope& scope = {});
