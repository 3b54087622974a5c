// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

// What one row of item_content means for the counts.
struct ItemMeaning
{
    PatchState state = PatchState::None;
    Severity severity = Severity::None;
};

[[nodiscard]] std::vector<ItemMeaning> readItemMeanings(Database& database); // by item_content.id

// The items of one list, counted.
struct ListCounts
{
    int missing = 0, failed = 0, pendingReboot = 0, rejected = 0,
        other = 0; // non-compliant ones; other: in any other state
    int installed = 0, installedOther = 0, notApplicable = 0, available = 0;
    Severity worst = Severity::None;
    std::optional<Instant> since = {}; // of the item that has been bad for the longest time

    void addBad(const ItemMeaning& item, Instant itemSince);
    void addGood(PatchState state, int count);
};

// The counts that an operation left, from all sources that told them.
struct SummaryCounts
{
    PatchEvidence counts = {};
    bool missingHoldsFailed = false; // ASFF counts failed patches among the missing ones
    std::optional<int> critical = {};
};

[[nodiscard]] bool countsDiffer(const ListCounts& list, const SummaryCounts& told);
