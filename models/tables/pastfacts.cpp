// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pastfacts.h"

#include "models/domain/factsink.h"
#include "models/tables/typeevidence.h"

#include <array>

namespace {

constexpr auto reportsSql =
    "SELECT node, kind, time, complete, time_from, baseline, patch_group, file FROM report ORDER BY node, kind, time";

constexpr auto countsSql = R"(
SELECT node, time, source, baseline, file, missing = 0 AND failed = 0 AND installed_pending_reboot = 0 AND installed_rejected = 0,
  max(coalesce(missing, 0), coalesce(failed, 0), coalesce(installed_pending_reboot, 0), coalesce(installed_rejected, 0)) > 0
FROM patch_summary ORDER BY node, time, source)";

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
    using Says = CountVersions::Says;
    Statement rows(database, countsSql);
    while (rows.step()) {
        m_counts.add(rows.integer(0),
            {.time = rows.integer(1),
                .source = rows.integer(2),
                .baseline = rows.integer(3),
                .file = rows.integer(4),
                .says = rows.integer(5) != 0 ? Says::Clean : rows.integer(6) != 0 ? Says::Bad : Says::Nothing});
    }
    m_counts.finish();
}
