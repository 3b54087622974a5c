// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchcommands.h"
#include "models/domain/overridelist.h"
#include "models/tables/fleet.h"

#include <string>
#include <vector>

// The shortest path to green with everything that is said of it.

struct GreenPlanNode
{
    BatchNode target = {};
    std::string name = {};
    std::string owner = {}; // the node's tag Owner or owner; empty: none
    std::vector<NamedPatch> needs = {}; // sorted; with these it turns compliant
};

struct GreenPlanStep
{
    std::vector<NamedPatch> patches = {};
    std::vector<GreenPlanNode> nodes = {}; // that turn compliant
    std::size_t patchesSoFar = 0;
    std::size_t nodesSoFar = 0;
};

struct GreenPlan
{
    Moment moment = {};
    std::size_t nonCompliant = 0;
    std::size_t installable = 0; // of these, patches alone could turn
    std::size_t rebootOnly = 0; // of the non-compliant ones, wait for a reboot alone
    std::vector<GreenPlanStep> steps = {};

    [[nodiscard]] std::size_t stepsWithin(std::size_t patches) const; // how many of the first steps need no more
    [[nodiscard]] GreenPlan first(std::size_t count) const; // of the steps
    [[nodiscard]] std::vector<NamedPatch> patches() const; // sorted, each once
};

constexpr std::size_t mostPatchesOfPlan = 20;

[[nodiscard]] GreenPlan loadGreenPlan(
    Database& database, const Moment& moment, std::size_t patches = mostPatchesOfPlan, const Scope& scope = {});
