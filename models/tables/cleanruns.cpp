// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cleanruns.h"

#include "models/tables/countversions.h"

#include <algorithm>
#include <array>

namespace {

// ?1 node, ?2 before this
constexpr auto operationsSql = R"(
SELECT s.time, w.text, s.missing, s.failed, s.installed_pending_reboot, s.installed_rejected
FROM patch_summary s JOIN word w ON w.id = s.baseline WHERE s.node = ?1 AND s.time > 0 AND s.time < ?2 ORDER BY s.time DESC)";

// Grows from the newest operation on, until one is not clean.
class Run
{
public:
    Run(Instant newest, std::string_view baseline)
        : m_ends {newest}
        , m_baseline(baselineTail(baseline))
    {
    }

    // False: the run is over.
    bool add(Instant end, std::string_view baseline, bool clean)
    {
        if (clean && baselineTail(baseline) == m_baseline) {
            m_ends.push_back(end);
            return true;
        }
        // Another report may tell of the same operation: it is not clean by all of them.
        while (m_ends.size() > 1 && m_ends.back() == end) {
            m_ends.pop_back();
        }
        return false;
    }

    [[nodiscard]] std::vector<Instant> take() { return std::move(m_ends); }

private:
    std::vector<Instant> m_ends;
    std::string_view m_baseline;
};

bool isCleanRow(const Statement& row)
{
    constexpr std::array columns {2, 3, 4, 5};
    return std::ranges::all_of(columns, [&row](int column) { return row.optionalInteger(column) == 0; });
}

}

CleanRuns::CleanRuns(Database& database, const CountVersions* known)
    : m_words(database)
    , m_known(known)
    , m_operations(database, operationsSql)
{
}

std::optional<Instant> CleanRuns::since(const FindingNode& node, Instant told)
{
    const auto [found, isNew] = m_runs.try_emplace(node.id);
    auto& run = found->second;
    if (isNew && node.clean && node.clean->operationEnd) {
        run = m_known ? readKnown(node) : read(node);
    }
    const auto after = std::ranges::find_if(run, [told](Instant end) { return end <= told; });
    return after == run.begin() ? std::nullopt : std::optional(*(after - 1));
}

std::vector<Instant> CleanRuns::read(const FindingNode& node)
{
    Run run(*node.clean->operationEnd, node.baseline);
    m_operations.bind(1, node.id);
    m_operations.bind(2, *node.clean->operationEnd);
    while (m_operations.step()
        && run.add(m_operations.integer(0), m_operations.text(1), isCleanRow(m_operations))) {
    }
    m_operations.reset();
    return run.take();
}

std::vector<Instant> CleanRuns::readKnown(const FindingNode& node)
{
    Run run(*node.clean->operationEnd, node.baseline);
    const auto [first, end] = m_known->rows().of(node.id, *node.clean->operationEnd - 1);
    for (auto row = end; row > first; --row) {
        const auto ended = m_known->rows().time(row - 1);
        const auto baseline = m_known->baseline(row - 1);
        const bool known = baseline >= 0 && ended > 0;
        if (known && !run.add(ended, m_words.text(baseline), m_known->isClean(row - 1))) {
            break;
        }
    }
    return run.take();
}
