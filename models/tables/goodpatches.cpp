// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/goodpatches.h"

#include <algorithm>

namespace {

constexpr auto versionsSql = "SELECT content, since, until FROM fact WHERE node = ?1 AND bad = 0"
                             " AND kind = (SELECT id FROM word WHERE text = 'Patch')";

// That there is one more of a state, or one less.
struct Step
{
    Instant time = 0;
    PatchState state = PatchState::None;
    int more = 0;
};

}

Statement GoodPatches::rows(Database& database)
{
    return {database, versionsSql};
}

GoodPatches::Life GoodPatches::read(Statement& rows, std::int64_t node, std::span<const ItemMeaning> meanings)
{
    std::vector<Step> steps;
    rows.bind(1, node);
    while (rows.step()) {
        const auto state = meanings[static_cast<std::size_t>(rows.integer(0))].state;
        steps.push_back({rows.integer(1), state, 1});
        if (const auto until = rows.optionalInteger(2)) {
            steps.push_back({*until, state, -1});
        }
    }
    rows.reset();
    std::ranges::sort(steps, {}, &Step::time);
    Life life;
    ListCounts counts;
    for (const auto& [time, state, more] : steps) {
        counts.addGood(state, more);
        if (life.empty() || life.back().since != time) {
            life.emplace_back();
        }
        life.back() = {time, counts.installed, counts.installedOther, counts.notApplicable, counts.available};
    }
    life.shrink_to_fit();
    return life;
}

ListCounts GoodPatches::at(
    Statement& rows, std::int64_t node, Instant moment, std::span<const ItemMeaning> meanings)
{
    const std::scoped_lock lock(m_mutex);
    auto found = m_lives.find(node);
    if (found == m_lives.end()) {
        found = m_lives.emplace(node, read(rows, node, meanings)).first;
    }
    const auto& life = found->second;
    const auto after = std::ranges::upper_bound(life, moment, {}, &Counts::since);
    ListCounts counts;
    if (after != life.begin()) {
        const auto& then = *(after - 1);
        counts.installed = then.installed;
        counts.installedOther = then.installedOther;
        counts.notApplicable = then.notApplicable;
        counts.available = then.available;
    }
    return counts;
}

void GoodPatches::readAll(Database& database)
{
    const auto meanings = readItemMeanings(database);
    auto rows = GoodPatches::rows(database);
    Statement nodes(database, "SELECT id FROM node");
    while (nodes.step()) {
        static_cast<void>(at(rows, nodes.integer(0), 0, meanings));
    }
}
