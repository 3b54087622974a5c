// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/countversions.h"
#include "models/tables/factversions.h"
#include "models/tables/goodpatches.h"
#include "models/tables/wordtexts.h"

#include <map>

// What was reported of all nodes at any time, as far as it is little: nodes, associations, custom items, summaries, bad
// patches, and when there were reports of what. With it the fleet of a date is told in a fraction of the time that the
// database takes. Only reports change it.
class PastFacts
{
public:
    explicit PastFacts(Database& database); // inside of a ReadTransaction

    [[nodiscard]] const FactVersions& of(std::int64_t kind) const; // a word: '@node', 'Association', 'Custom:...'
    [[nodiscard]] const ReportVersions& reports(std::int64_t kind) const; // likewise, and 'Patch'

    [[nodiscard]] const FactVersions& badPatches() const { return m_badPatches; } // in no order

    [[nodiscard]] GoodPatches& goodPatches() const { return m_goodPatches; } // of nodes that somebody needed

    [[nodiscard]] const CountVersions& counts() const { return m_counts; }

    [[nodiscard]] KnownTexts& texts() const { return m_texts; } // that a fleet needed

private:
    void readReports(Database& database);
    void readCounts(Database& database);

    std::map<std::int64_t, FactVersions> m_kinds;
    std::map<std::int64_t, ReportVersions> m_reports;
    FactVersions m_badPatches;
    CountVersions m_counts;
    mutable GoodPatches m_goodPatches;
    mutable KnownTexts m_texts;
};
