// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/factversions.h"

#include <map>

// What was reported of all nodes at any time, as far as it is little: nodes, associations, custom items, summaries, bad
// patches, and whether the counts of patches were clean. With it the fleet of a date is told in a tenth of the time that
// the database takes. Only reports change it.
class PastFacts
{
public:
    explicit PastFacts(Database& database); // inside of a ReadTransaction

    [[nodiscard]] const FactVersions& of(std::int64_t kind) const; // a word: '@node', 'Association', 'Custom:...'

    [[nodiscard]] const FactVersions& badPatches() const { return m_badPatches; } // without their keys

    // By node.id, up to the greatest: since when the counts of its patches have been bad at a moment; absent: they are
    // not, or nobody knows.
    [[nodiscard]] std::vector<std::int64_t> badCountsSince(Instant moment) const;

private:
    void readCounts(Database& database);

    std::map<std::int64_t, FactVersions> m_kinds;
    FactVersions m_badPatches;
    PackedNumbers m_countedNodes, m_counted {true}, m_clean; // clean: 1, bad: 0; in the order of node and time
};
