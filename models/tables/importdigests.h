// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/standings.h"

#include <span>
#include <string>

// How the column `digest` of the findings names an import and what it made of the decision: "#12 reopened".
[[nodiscard]] std::string digestMark(std::int64_t run, DecisionStanding standing);

// By finding that imports changed the decision of: all marks, oldest first. As of a date those until then.
using DigestMarks = std::unordered_map<std::int64_t, std::string>;

[[nodiscard]] DigestMarks loadDigestMarks(Database& database, const Moment& moment, std::int64_t node); // 0: of all
[[nodiscard]] DigestMarks loadDigestMarks(Database& database, const Moment& moment, std::span<const std::int64_t> keys);

// What the import that brought a file (source_file.id) made of decisions, as it was recorded then.
struct ImportDigest
{
    std::int64_t run = 0;
    StandingChanges changes = {}; // the numbers
};

[[nodiscard]] ImportDigest loadImportDigest(Database& database, std::int64_t file);
