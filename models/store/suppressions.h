// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <span>
#include <vector>

// A rule: the findings that a filter finds, now or later, are suppressed until it ends, unless somebody decided
// something else about one of them.
struct Suppression
{
    std::int64_t rule = 0; // 0: a new one
    std::string name = {};
    std::string filter = {}; // in the filter language, over the view findings
    std::string note = {}; // why; never empty
    std::string author = {};
    Instant at = 0;
    std::optional<Instant> expires = {}; // none: never
    bool withdrawn = false;

    [[nodiscard]] bool isInForce(Instant when) const { return !withdrawn && (!expires || *expires > when); }

    friend bool operator==(const Suppression&, const Suppression&) = default;
};

// Appends and seals it; returns the rule. One transaction. Throws StoreError.
[[nodiscard]] std::int64_t recordSuppression(Database& database, const Suppression& suppression);

// The same for many, and returns what each was before, so that undo is the same call with the answer: new ones are
// withdrawn then. `recorded`: when, where that is known; now.
[[nodiscard]] std::vector<Suppression> exchangeSuppressions(
    Database& database, std::span<const Suppression> suppressions, std::optional<Instant> recorded = {});

// Of a row of `suppression`.
constexpr char suppressionColumns[] = " rule, name, filter, note, author, at, expires, withdrawn";
[[nodiscard]] Suppression readSuppression(const Statement& row, int first);

// Findings (finding_key.id) that a rule finds from now on, and those that it does not find any more.
struct MatchChange
{
    std::int64_t rule = 0;
    std::vector<std::int64_t> added = {}, removed = {};
};

// One transaction. Throws StoreError.
void recordMatches(Database& database, std::span<const MatchChange> changes);
