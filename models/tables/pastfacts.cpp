// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pastfacts.h"

#include "models/tables/typeevidence.h"

#include <array>

namespace {

// Counts that say nothing either way are left out. See sinceSql of patchhistory.cpp.
constexpr auto countsSql = R"(
SELECT node, time, clean FROM (
  SELECT node, time, source, missing = 0 AND failed = 0 AND installed_pending_reboot = 0 AND installed_rejected = 0 AS clean,
    max(coalesce(missing, 0), coalesce(failed, 0), coalesce(installed_pending_reboot, 0), coalesce(installed_rejected, 0)) > 0 AS bad
  FROM patch_summary)
WHERE clean OR bad ORDER BY node, time, source)";

constexpr std::array kinds {"@node", "@node-inventory", "@node-told", "@association", "Association", "@summary"};

}

PastFacts::PastFacts(Database& database)
    : m_badPatches(database, Words(database).find("Patch"), FactVersions::Which::Bad)
{
    Words words(database);
    for (const auto* kind : kinds) {
        const auto word = words.find(kind);
        m_kinds.try_emplace(word, database, word, FactVersions::Which::All);
    }
    for (const auto& [word, type] : otherTypes(database)) {
        m_kinds.try_emplace(word, database, word, FactVersions::Which::All);
    }
    readCounts(database);
}

const FactVersions& PastFacts::of(std::int64_t kind) const
{
    static const FactVersions none;
    const auto found = m_kinds.find(kind);
    return found == m_kinds.end() ? none : found->second;
}

void PastFacts::readCounts(Database& database)
{
    Statement rows(database, countsSql);
    while (rows.step()) {
        m_countedNodes.add(rows.integer(0));
        m_counted.add(rows.integer(1));
        m_clean.add(rows.integer(2));
    }
    for (auto* numbers : {&m_countedNodes, &m_counted, &m_clean}) {
        numbers->finish();
    }
}

std::vector<std::int64_t> PastFacts::badCountsSince(Instant moment) const
{
    std::vector<std::int64_t> since;
    std::int64_t node = -1;
    Instant clean = 0; // the last time that they were
    m_counted.codes().visit([&](auto times) {
        for (std::size_t row = 0; row < m_countedNodes.size(); ++row) {
            const auto time = m_counted.valueOf(times[row]);
            if (time > moment) {
                continue;
            }
            if (m_countedNodes[row] != node) {
                node = m_countedNodes[row];
                clean = 0;
                since.resize(static_cast<std::size_t>(node) + 1, PackedNumbers::absent);
            }
            auto& known = since.back();
            if (m_clean[row] != 0) {
                clean = time;
                known = PackedNumbers::absent;
            } else if (time > clean && known == PackedNumbers::absent) {
                known = time;
            }
        }
    });
    return since;
}
