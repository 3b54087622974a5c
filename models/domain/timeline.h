// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <cstdint>
#include <optional>
#include <vector>

// The history of one item (one patch on one node, one association on one node) as spans during which it read the same. It is a function of the set
// of observations, whatever order they arrive in: between two observations the earlier one holds.

struct Span
{
    Instant since = 0;
    std::optional<Instant> until = {}; // none: still holds
    std::int64_t content = 0;          // id of what it said
    std::optional<Instant> at = {};    // the item's own time, part of what it said
    bool page = false;                 // begins with a partial observation: never merged into the span before it
    std::int64_t original = 0;         // record that began it; not part of equality

    [[nodiscard]] bool sameFact(const Span& other) const { return content == other.content && at == other.at; }

    friend bool operator==(const Span&, const Span&) = default;
};

struct Observation
{
    Instant time = 0;
    bool complete = true;                 // the whole list was seen at that time
    std::optional<Span> seen = {};        // content, at, original; none: the item was not in a complete list
    std::optional<Instant> nextComplete = {}; // the first complete list after `time`, if any is known
    bool knownComplete = false;           // a complete list of this very time was merged before: then the two are united
};

// Which of two different contents seen at one time is kept: must not depend on order. Returns true when `left` is to be kept.
using KeepsLeft = bool (*)(const Span& left, const Span& right, void* context);

// Merges one observation into the spans (sorted by since, not overlapping). Returns whether anything changed.
bool observe(std::vector<Span>& spans, const Observation& observation, KeepsLeft keepsLeft, void* context);
