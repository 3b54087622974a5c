// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Decisions on their way to another workstation: one line of JSON each, the finding by its Id and ProductArn.
struct SharedDecision
{
    std::string id = {};
    std::string productArn = {};
    Decision decision = {}; // without what was known: the other side knows what it knows; times in milliseconds
    std::vector<std::string> earlier = {}; // when and by whom the decisions before it were taken

    friend bool operator==(const SharedDecision&, const SharedDecision&) = default;
};

[[nodiscard]] std::vector<SharedDecision> loadShared(Database& database); // those that count now, by productArn and id
[[nodiscard]] std::string jsonLine(const SharedDecision& decision); // with the line's end
// Nothing: not a line of ours, or not all of it is valid.
[[nodiscard]] std::optional<SharedDecision> readJsonLine(std::string_view line);

struct DecisionConflict
{
    SharedDecision theirs = {};
    Decision ours = {};
};

// What merging comes to. Nothing that was decided here is overwritten.
struct DecisionMerge
{
    std::vector<DecidedFinding> taken = {}; // nothing was decided here, or what they had before
    std::vector<DecisionConflict> conflicts = {}; // decided in both places
    std::vector<DecidedFinding> theirs = {}; // the conflicts, to be taken by who chooses so
    std::vector<SharedDecision> unknown = {}; // there is no such finding here
    std::size_t same = 0; // here already, or overtaken by a later decision here
};

[[nodiscard]] DecisionMerge planMerge(Database& database, std::span<const SharedDecision> decisions);
