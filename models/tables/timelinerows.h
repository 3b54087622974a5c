// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/tables/views.h"

#include <cstdint>
#include <optional>
#include <vector>

// One thing that was told of a node at one time: a patch operation or list, a report of associations or custom items,
// or an event. With the non-compliant items that it told for the first time, fixed, or left out.
struct TimelineRow
{
    enum class Kind : int { Operation, Associations, Custom, Event };

    std::int64_t node = 0; // node.id
    Kind kind = Kind::Operation;
    std::optional<Instant> time = {};
    bool listed = false; // items were listed: what changed is known
    bool isFirst = false; // of this node and kind: nothing to compare it with
    int started = 0, fixed = 0, vanished = 0;
    std::optional<std::int64_t> more = {}; // non-compliant patches than at the operation before, by the counts of both
    Operation operation = Operation::None;
    std::optional<std::int64_t> missing = {}, failed = {}, pendingReboot = {}, rejected = {};
    std::optional<std::int64_t> baseline = {}, subject = {}, document = {}, status = {}, actor = {}; // words
    std::int64_t file = 0; // source_file.id
    std::int64_t event = 0; // event.id
    const char* eventWord = ""; // QT_TRANSLATE_NOOP("Message", "...")
};

constexpr Instant fleetTimeline = 31 * microsPerDay;

// Of one node everything; of the fleet what came after moment.from, else in the time of fleetTimeline before the
// moment.
[[nodiscard]] std::vector<TimelineRow> loadTimeline(Database& database, const Moment& moment, const Scope& scope);
