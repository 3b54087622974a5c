// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/greenpath.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

using Numbers = std::vector<std::int64_t>;
using Patches = std::vector<std::uint32_t>; // positions in all patches: ascending, each once

// More nodes a patch.
bool isRicher(std::size_t nodes, std::size_t patches, std::size_t otherNodes, std::size_t otherPatches)
{
    return nodes * otherPatches > otherNodes * patches;
}

struct Candidate
{
    const Patches* patches = nullptr;
    std::uint64_t signature = 0; // bits of its patches: what is no part in these is no part at all
    std::size_t nodes = 0; // that need just these
    std::size_t bound = 0; // it turns no more nodes than that
};

std::uint64_t signatureOf(const Patches& patches)
{
    std::uint64_t bits = 0;
    for (const auto patch : patches) {
        bits |= std::uint64_t {1} << patch % 64;
    }
    return bits;
}

bool holds(const Candidate& whole, const Candidate& part)
{
    return (part.signature & ~whole.signature) == 0 && part.patches->size() <= whole.patches->size()
        && std::ranges::includes(*whole.patches, *part.patches);
}

// The nodes that still need the same patches, together. A group is looked for under the rarest of its patches alone: a
// set that holds the group holds that one, too.
class Groups
{
public:
    explicit Groups(std::span<const NodeBlockers> fleet);

    [[nodiscard]] const Patches* richest(std::size_t room) const; // none: nothing fits
    [[nodiscard]] GreenStep take(const Patches& patches); // of ours; gone then

private:
    using Rarest = std::vector<std::vector<Candidate>>; // by the rarest patch

    void number(std::span<const NodeBlockers> fleet);
    [[nodiscard]] std::vector<Candidate> candidates(std::size_t room) const;
    [[nodiscard]] Rarest byRarest(const std::vector<Candidate>& candidates) const;

    Numbers m_patches; // ascending
    std::map<Patches, Numbers> m_groups; // and their nodes
};

Groups::Groups(std::span<const NodeBlockers> fleet)
{
    number(fleet);
    for (const auto& node : fleet) {
        if (!node.isInstallable()) {
            continue;
        }
        Patches patches;
        for (const auto patch : node.patches) {
            patches.push_back(
                static_cast<std::uint32_t>(std::ranges::lower_bound(m_patches, patch) - m_patches.begin()));
        }
        std::ranges::sort(patches);
        m_groups[std::move(patches)].push_back(node.node);
    }
}

void Groups::number(std::span<const NodeBlockers> fleet)
{
    for (const auto& node : fleet) {
        if (node.isInstallable()) {
            m_patches.insert(m_patches.end(), node.patches.begin(), node.patches.end());
        }
    }
    std::ranges::sort(m_patches);
    const auto rest = std::ranges::unique(m_patches);
    m_patches.erase(rest.begin(), rest.end());
}

std::vector<Candidate> Groups::candidates(std::size_t room) const
{
    std::vector<Candidate> candidates;
    for (const auto& [patches, nodes] : m_groups) {
        if (patches.size() <= room) {
            candidates.push_back({.patches = &patches, .signature = signatureOf(patches), .nodes = nodes.size()});
        }
    }
    return candidates;
}

Groups::Rarest Groups::byRarest(const std::vector<Candidate>& candidates) const
{
    std::vector<std::size_t> frequency(m_patches.size());
    for (const auto& candidate : candidates) {
        for (const auto patch : *candidate.patches) {
            ++frequency[patch];
        }
    }
    Rarest rarest(m_patches.size());
    for (const auto& candidate : candidates) {
        rarest[std::ranges::min(*candidate.patches, {}, [&](auto each) { return frequency[each]; })].push_back(
            candidate);
    }
    return rarest;
}

std::size_t turned(const Candidate& candidate, const std::vector<std::vector<Candidate>>& rarest)
{
    std::size_t nodes = 0;
    for (const auto patch : *candidate.patches) {
        for (const auto& part : rarest[patch]) {
            nodes += holds(candidate, part) ? part.nodes : 0;
        }
    }
    return nodes;
}

void addBounds(std::vector<Candidate>& candidates, const std::vector<std::vector<Candidate>>& rarest)
{
    // By patch and size: how many nodes need so many patches or fewer, this one the rarest.
    std::vector<std::vector<std::size_t>> upTo(rarest.size());
    for (std::size_t patch = 0; patch < rarest.size(); ++patch) {
        auto& nodes = upTo[patch];
        for (const auto& part : rarest[patch]) {
            nodes.resize(std::max(nodes.size(), part.patches->size() + 1));
            nodes[part.patches->size()] += part.nodes;
        }
        for (std::size_t size = 1; size < nodes.size(); ++size) {
            nodes[size] += nodes[size - 1];
        }
    }
    for (auto& candidate : candidates) {
        for (const auto patch : *candidate.patches) {
            const auto& nodes = upTo[patch];
            candidate.bound += nodes.empty() ? 0 : nodes[std::min(candidate.patches->size(), nodes.size() - 1)];
        }
    }
}

const Patches* Groups::richest(std::size_t room) const
{
    auto all = candidates(room);
    const auto rarest = byRarest(all);
    addBounds(all, rarest);
    std::ranges::sort(all, [](const Candidate& left, const Candidate& right) {
        return isRicher(left.bound, left.patches->size(), right.bound, right.patches->size());
    });
    const Patches* best = nullptr;
    std::size_t most = 0;
    for (const auto& candidate : all) {
        const auto& patches = *candidate.patches;
        if (best && isRicher(most, best->size(), candidate.bound, patches.size())) {
            break; // nor do those behind it
        }
        const auto nodes = turned(candidate, rarest);
        const bool equal = best && nodes * best->size() == most * patches.size();
        const bool first = equal && std::tuple(patches.size(), patches) < std::tuple(best->size(), *best);
        if (!best || isRicher(nodes, patches.size(), most, best->size()) || first) {
            best = &patches;
            most = nodes;
        }
    }
    return best;
}

GreenStep Groups::take(const Patches& patches)
{
    const auto chosen = patches;
    GreenStep step;
    for (const auto patch : chosen) {
        step.patches.push_back(m_patches[patch]);
    }
    std::vector<std::pair<Patches, Numbers>> changed;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        auto& nodes = group->second;
        Patches rest;
        std::ranges::set_difference(group->first, chosen, std::back_inserter(rest));
        if (rest.size() == group->first.size()) {
            ++group;
            continue;
        }
        if (rest.empty()) {
            step.nodes.insert(step.nodes.end(), nodes.begin(), nodes.end());
        } else {
            changed.emplace_back(std::move(rest), std::move(nodes));
        }
        group = m_groups.erase(group);
    }
    for (auto& [still, nodes] : changed) {
        auto& into = m_groups[std::move(still)];
        into.insert(into.end(), nodes.begin(), nodes.end());
    }
    std::ranges::sort(step.nodes);
    return step;
}

}

std::unordered_map<std::int64_t, std::vector<std::int64_t>> onlyBlockers(std::span<const NodeBlockers> fleet)
{
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> nodes;
    for (const auto& node : fleet) {
        if (node.isInstallable() && node.patches.size() == 1) {
            nodes[node.patches.front()].push_back(node.node);
        }
    }
    return nodes;
}

std::vector<GreenStep> shortestPathToGreen(std::span<const NodeBlockers> fleet, std::size_t most)
{
    std::vector<GreenStep> steps;
    Groups groups(fleet);
    for (auto room = most; const auto* patches = groups.richest(room); room -= steps.back().patches.size()) {
        steps.push_back(groups.take(*patches));
    }
    return steps;
}
