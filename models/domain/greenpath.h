// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

// What stands between nodes and compliance, and which patches take it away. Installing a patch takes away its own item
// of the newest operation when that says Missing, or Failed (a later attempt of the same patch: same id, same title).
// It does not take away: a patch that waits for a reboot (reboot, then scan), a rejected one that is installed (remove
// it), a security update that the baseline does not approve, an association, a custom item; nor what is only counted,
// for nobody knows what to install. AWS: "Patch compliance state values".

// Of one non-compliant node, from the newest facts alone.
struct NodeBlockers
{
    std::int64_t node = 0;
    std::vector<std::int64_t> patches = {}; // Missing or Failed; each once
    int reboots = 0; // patches that wait for a reboot
    int others = 0; // rejected, not approved, associations, custom items
    int unnamed = 0; // counted or reported without saying which

    // Installing patches alone turns it compliant.
    [[nodiscard]] bool isInstallable() const { return !patches.empty() && reboots == 0 && others == 0 && unnamed == 0; }

    [[nodiscard]] bool waitsForRebootOnly() const
    {
        return reboots > 0 && patches.empty() && others == 0 && unnamed == 0;
    }
};

// By patch: the nodes that it turns compliant alone, as ordered in `fleet`.
[[nodiscard]] std::unordered_map<std::int64_t, std::vector<std::int64_t>> onlyBlockers(
    std::span<const NodeBlockers> fleet);

struct GreenStep
{
    std::vector<std::int64_t> patches = {}; // ascending; several where no single one would turn as many nodes
    std::vector<std::int64_t> nodes = {}; // that turn compliant with it and those before; ascending
};

// Greedy, so not always the best of all choices: of the sets that some node still needs, and that have room among
// `most` patches, each step takes the one that turns the most nodes compliant for each of its patches; of equal ones
// the smallest, then the one with the lowest numbers. Ends when no node can be turned any more.
[[nodiscard]] std::vector<GreenStep> shortestPathToGreen(std::span<const NodeBlockers> fleet, std::size_t most);
