// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/suppressions.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Suppression rules on their way to another workstation, where a rule is known by its name: one line of JSON each.
struct SharedRule
{
    Suppression rule = {}; // without its number; times in milliseconds
    std::vector<std::string> earlier = {}; // when and by whom it was made, or changed, before

    friend bool operator==(const SharedRule&, const SharedRule&) = default;
};

[[nodiscard]] std::vector<SharedRule> loadSharedRules(Database& database); // those that are not withdrawn
[[nodiscard]] std::string jsonLine(const SharedRule& rule); // with the line's end
// Nothing: not a line of ours, or its filter cannot be read.
[[nodiscard]] std::optional<SharedRule> readRuleLine(std::string_view line);

struct RuleConflict
{
    SharedRule theirs = {};
    Suppression ours = {}; // withdrawn: here it is not wanted any more

    friend bool operator==(const RuleConflict&, const RuleConflict&) = default;
};

// What merging comes to. No rule that was made here is overwritten.
struct RuleMerge
{
    std::vector<Suppression> taken = {}; // of a name that is not known here, or what they had before
    std::vector<RuleConflict> conflicts = {}; // of one name, and they say different things
    std::vector<Suppression> theirs = {}; // the conflicts, to be taken by who chooses so
    std::size_t same = 0; // here already, or overtaken by a later change here
};

[[nodiscard]] RuleMerge planRuleMerge(Database& database, std::span<const SharedRule> rules);
