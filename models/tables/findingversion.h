// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"
#include "models/tables/views.h"

#include <span>
#include <string>
#include <vector>

// For few findings. Which version of finding f was current at ?1, by the order in which the store decides what is
// current now (models/store/findingmerge.cpp).
constexpr auto findingOfThenSql =
    R"( f.id = (SELECT v.id FROM finding v WHERE v.key = f.key AND coalesce(v.updated, 0) <= ?1
  ORDER BY v.updated DESC, v.compliance DESC, v.severity DESC, v.workflow_time DESC, v.captured DESC, v.content DESC LIMIT 1)
AND (?2 = 0 OR f.node = ?2) )";

// A statement's text with the condition that f held at a moment; ?1 and ?2 are bound to it, ?3 is free.
[[nodiscard]] std::string heldThen(std::string sql, const Moment& moment);
void bindHeldThen(Statement& row, const Moment& moment, std::int64_t third);

// For many: the versions that held at a moment and do not any more (finding.id, ascending), read from one index in one
// pass; and a condition for the rows of f that were current at ?1, once those have been placed in this connection.
[[nodiscard]] std::vector<std::int64_t> earlierFindingVersions(Database& database, Instant at);
void placeFindingVersions(Database& database, std::span<const std::int64_t> earlier);
constexpr auto placedFindingSql = " ((f.current = 1 AND coalesce(f.updated, 0) <= ?1) OR f.id IN (SELECT id FROM "
                                  "temp.finding_then)) AND (?2 = 0 OR f.node = ?2) ";
constexpr auto earlierPlacedSql = " f.id IN (SELECT id FROM temp.finding_then) ";
