// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <span>
#include <vector>

// A question that somebody here asks again and again.
struct SavedQuery
{
    std::int64_t id = 0; // 0: not stored yet
    std::string name = {};
    std::string view = {};
    std::string filter = {}; // in the filter language
    std::string sort = {}; // column; empty: as the view is sorted
    bool descending = false;

    friend bool operator==(const SavedQuery&, const SavedQuery&) = default;
};

[[nodiscard]] std::vector<SavedQuery> loadSavedQueries(Database& database); // in their order
// Stores all of them, in this order, in place of those that were there; returns these, so that undo is the same call
// with the answer. Throws StoreError.
[[nodiscard]] std::vector<SavedQuery> exchangeSavedQueries(Database& database, std::span<const SavedQuery> queries);
