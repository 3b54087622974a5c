// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <string>
#include <string_view>

// SQL in which "?2 = 0 OR x = ?2" says "of the scope", in the words that let SQLite seek one node instead of reading
// all.
[[nodiscard]] std::string scoped(std::string_view sql, const Scope& scope);

// A subquery for FROM: node, kind, key, content and since of the facts of kind ?3 that are bad at ?1, of the scope
// (?2). Read from fact_bad alone, which has what holds now in one piece, and what ended before it by its end.
[[nodiscard]] std::string badFacts(const Moment& moment, const Scope& scope);

// A list for IN: the keys of the findings that are or were about the node ?4. Each half has an index of its own.
constexpr auto keysOfNodeSql =
    "(SELECT key FROM finding WHERE node = ?4 AND current = 1 UNION SELECT key FROM finding WHERE node = ?4 AND current = 0)";

// What ?1 is bound to.
[[nodiscard]] Instant upTo(const Moment& moment);
