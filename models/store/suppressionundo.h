// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/store/suppressions.h"

// Suppression rules that were made, changed or withdrawn at once.
struct UndoneRules
{
    std::vector<Suppression> rules = {}; // as they became
    std::vector<Suppression> before = {}; // new ones: withdrawn
    Instant recorded = 0;

    [[nodiscard]] bool areNew() const { return !before.empty() && before.front().withdrawn; }
};

struct DecidedAtOnce
{
    std::vector<DecidedFinding> findings = {};
    std::vector<Suppression> rules = {};

    [[nodiscard]] bool empty() const { return findings.empty() && rules.empty(); }
};

// Writes both as one action, and returns what was before, so that undo is the same call with the answer. Throws
// StoreError. What rules find has to be worked out anew.
[[nodiscard]] DecidedAtOnce exchangeAtOnce(Store& store, const DecidedAtOnce& decided, const std::string& by = {});

// What was decided last, by whomever and however long ago, and was not taken back yet: about findings, or by rules, or
// both at once, as when they were merged from a file.
struct LastAction
{
    std::optional<UndoneDecision> decided = {};
    std::optional<UndoneRules> rules = {};

    [[nodiscard]] bool empty() const { return !decided && !rules; }
};

[[nodiscard]] LastAction lastAction(Database& database); // what undoLastAction() would take back
// Throws StoreError. What rules find has to be worked out anew.
[[nodiscard]] LastAction undoLastAction(Store& store, const std::string& by = {});
