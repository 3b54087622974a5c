// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/associations.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

// Which report speaks for a node's patches at a moment: the newest list of patches, the counts of the newest operation,
// or a compliance summary. AWS keeps the three apart; a list older than the newest operation no longer says what is
// missing now.
struct PatchTimes
{
    bool any = false; // some patch data exists
    bool summaryKnown = false; // a patch summary exists, perhaps without a time
    std::optional<Instant> summary = {}; // end of the newest operation that left counts
    std::optional<Instant> summaryStart = {};
    bool unfinished = false; // a summary without any time exists beside it: that operation failed
    std::optional<Instant> list = {}; // newest whole list
    std::optional<Instant> page = {}; // newest partial one, where nothing whole is newer
    bool listTimed = false; // the time of the list is the operation's own, not that of a file
    std::optional<Instant> reported = {}; // list-resource-compliance-summaries, type Patch
    enum class Speaker { Nothing, List, Summary, Report } speaker = Speaker::Nothing;
    bool sameOperation = false; // list and summary tell of one operation
    bool listOutdated = false; // the rows of the list do not hold any more
};

// By node.id; only nodes about whose patches something is known.
[[nodiscard]] std::unordered_map<std::int64_t, PatchTimes> loadPatchTimes(
    Database& database, const Moment& moment, const Scope& scope = {});

// Nodes whose patch rows are older than their newest operation: not current in any view.
[[nodiscard]] std::unordered_set<std::int64_t> nodesWithOutdatedList(
    Database& database, const Moment& moment, const Scope& scope = {});

// Chooses the speaker; the rest of `times` is known.
void chooseSpeaker(PatchTimes& times);
