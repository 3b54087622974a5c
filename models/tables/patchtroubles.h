// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fixtimes.h"
#include "models/tables/views.h"

#include <cstdint>
#include <optional>
#include <vector>

// The last time that a patch of a node was non-compliant, in whatever state: since when without a break, and what came
// of it. Fixed: reported again, and compliant; what is not reported any more (superseded, or the node's list is gone)
// is never counted as fixed. A patch that is non-compliant again has lost its earlier fix.
struct PatchTrouble
{
    std::int64_t node = 0; // node.id
    std::int64_t key = 0; // item_key.id
    Instant firstSeen = 0;
    bool open = false; // still so at the moment
    std::optional<Instant> fixed = {}; // when it was first reported as compliant
    std::int64_t content = 0; // item_content.id of what was said last while it was so

    [[nodiscard]] std::optional<std::int64_t> daysToFix() const; // whole ones
};

// By node and key, each once. `kind`: the word "Patch". Of the fleet from fact_bad, so that nothing is read of what was
// never wrong.
[[nodiscard]] std::vector<PatchTrouble> loadPatchTroubles(
    Database& database, std::int64_t kind, const Moment& moment, const Scope& scope);

// How long the fixes took on all nodes that are not terminated.
[[nodiscard]] FixTimes loadPatchFixTimes(Database& database, const Moment& moment);
