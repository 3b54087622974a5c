// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/mostmissed.h"

#include "models/store/database.h"
#include "models/tables/lackedpatches.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <vector>

namespace {

struct Patch
{
    std::string name = {};
    std::int64_t nodes = 0;

    [[nodiscard]] bool goesBefore(const Patch& other) const
    {
        return nodes != other.nodes ? nodes > other.nodes : name < other.name;
    }
};

// The patches by their names: the same one may have had several titles, each of which has its item_key.
class Patches
{
public:
    explicit Patches(Database& database)
        : m_name(database, "SELECT item FROM item_key WHERE id = ?1")
    {
    }

    [[nodiscard]] std::size_t placeOf(std::int64_t key)
    {
        const auto [known, isNew] = m_byKey.try_emplace(key, 0);
        if (isNew) {
            m_name.bind(1, key);
            const auto name = m_name.step() ? std::string(m_name.text(0)) : std::string();
            m_name.reset();
            known->second = m_byName.try_emplace(name, m_byName.size()).first->second;
            if (known->second == m_patches.size()) {
                m_patches.push_back({.name = name});
            }
        }
        return known->second;
    }

    [[nodiscard]] Patch& at(std::size_t place) { return m_patches[place]; }

private:
    Statement m_name;
    std::unordered_map<std::int64_t, std::size_t> m_byKey;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::vector<Patch> m_patches;
};

using Lacked = std::vector<std::pair<std::int64_t, std::size_t>>; // node, patch

Lacked readLacked(Database& database, const Moment& moment, Patches& patches)
{
    Lacked lacked;
    auto rows = lackedPatches(database, moment, {});
    while (rows.step()) {
        lacked.emplace_back(rows.integer(0), patches.placeOf(rows.integer(1)));
    }
    return lacked;
}

Lacked knownLacked(Database& database, const Moment& moment, Patches& patches, const PastFacts& past)
{
    std::vector<bool> lacks; // by item_content.id
    Statement rows(database, "SELECT id FROM item_content WHERE state IN (?1, ?2)");
    rows.bind(1, static_cast<int>(PatchState::Missing));
    rows.bind(2, static_cast<int>(PatchState::Failed));
    while (rows.step()) {
        const auto content = static_cast<std::size_t>(rows.integer(0));
        lacks.resize(std::max(lacks.size(), content + 1));
        lacks[content] = true;
    }
    Lacked lacked;
    past.badPatches().at(upTo(moment), [&](const FactVersion& fact) {
        if (const auto content = static_cast<std::size_t>(fact.content); content < lacks.size() && lacks[content]) {
            lacked.emplace_back(fact.node, patches.placeOf(fact.key));
        }
    });
    return lacked;
}

}

std::unordered_map<std::int64_t, std::string> loadMostMissed(
    Database& database, const Moment& moment, const PastFacts* past)
{
    Patches patches(database);
    auto lacked = past ? knownLacked(database, moment, patches, *past) : readLacked(database, moment, patches);
    std::ranges::sort(lacked);
    const auto twice = std::ranges::unique(lacked);
    lacked.erase(twice.begin(), twice.end());
    for (const auto& [node, patch] : lacked) {
        ++patches.at(patch).nodes;
    }
    std::unordered_map<std::int64_t, std::string> names;
    for (auto first = lacked.begin(); first != lacked.end();) {
        const auto* best = &patches.at(first->second);
        const auto node = first->first;
        for (; first != lacked.end() && first->first == node; ++first) {
            const auto& patch = patches.at(first->second);
            best = patch.goesBefore(*best) ? &patch : best;
        }
        names.emplace(node, best->name);
    }
    return names;
}
