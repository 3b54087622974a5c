// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pastfacts.h"

#include "models/domain/factsink.h"
#include "models/tables/typeevidence.h"

#include <array>

namespace {

constexpr auto reportsSql =
    "SELECT node, kind, time, complete, time_from, baseline, patch_group, file FROM report ORDER BY node, kind, time";

constexpr std::array kinds {"@node", "@node-inventory", "@node-told", "@association", "Association", "@summary"};

template <typename Part> const Part& partOf(const std::map<std::int64_t, Part>& parts, std::int64_t kind)
{
    static const Part none;
    const auto found = parts.find(kind);
    return found == parts.end() ? none : found->second;
}

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
    readReports(database);
    readCounts(database);
}

const FactVersions& PastFacts::of(std::int64_t kind) const
{
    return partOf(m_kinds, kind);
}

const ReportVersions& PastFacts::reports(std::int64_t kind) const
{
    return partOf(m_reports, kind);
}

void PastFacts::readReports(Database& database)
{
    Statement rows(database, reportsSql);
    while (rows.step()) {
        m_reports[rows.integer(1)].add(rows.integer(0),
            {.time = rows.integer(2),
                .complete = rows.integer(3) != 0,
                .timed = rows.integer(4) == static_cast<int>(CapturedFrom::Data),
                .baseline = rows.optionalInteger(5),
                .patchGroup = rows.optionalInteger(6),
                .file = rows.integer(7)});
    }
    for (auto& [kind, reports] : m_reports) {
        reports.finish();
    }
}

void PastFacts::readCounts(Database& database)
{
    Statement rows(
        database, std::string("SELECT ") + patchCountsColumns + ", node FROM patch_summary ORDER BY node, time, source");
    while (rows.step()) {
        m_counts.add(rows.integer(18), readPatchCounts(rows));
    }
    m_counts.finish();
}
