// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingfixes.h"

#include <algorithm>

namespace {

// ?1 key, ?2 before the version that holds; as of a date the same.
constexpr auto versionsSql =
    "SELECT updated, record_state, compliance FROM finding WHERE key = ?1 AND updated < ?2 ORDER BY updated DESC";
constexpr auto earlierSql = "SELECT key FROM finding WHERE current = 0"; // an index of their own

}

bool saysFixed(RecordState record, FindingCompliance compliance)
{
    return record == RecordState::Archived || compliance == FindingCompliance::Passed;
}

FindingFixes::FindingFixes(Database& database, bool all)
    : m_database(database)
    , m_all(all)
    , m_versions(database, versionsSql)
    , m_runs(database)
{
}

void FindingFixes::expect(std::size_t findings)
{
    m_all = m_all && findings > 200'000; // else asking for each that says so costs less than knowing all
}

std::optional<Instant> FindingFixes::fixedAt(const Finding& finding)
{
    const auto& state = finding.state;
    const bool passed = static_cast<FindingCompliance>(state.compliance) == FindingCompliance::Passed;
    auto fixed = saysFixed(state.recordState, static_cast<FindingCompliance>(state.compliance))
        ? byRecord(finding.key, state)
        : std::nullopt;
    if (const auto told = state.operationEnd ? state.operationEnd : state.updated; finding.node && told) {
        const auto clean = m_runs.since(*finding.node, *told);
        fixed = fixed && clean ? std::min(fixed, clean) : (fixed ? fixed : clean);
    }
    if (fixed || finding.status.status != WorkflowStatus::Resolved || passed) {
        return fixed;
    }
    const bool here = finding.decided && finding.decided->decision.status == WorkflowStatus::Resolved;
    return here ? finding.decided->decision.at : (state.workflowTime ? state.workflowTime : state.updated);
}

std::optional<Instant> FindingFixes::byRecord(std::int64_t key, const FindingState& state)
{
    if (!state.updated || !mayHaveEarlier(key)) {
        return std::nullopt;
    }
    auto since = *state.updated;
    bool wasOpen = false;
    m_versions.bind(1, key);
    m_versions.bind(2, since);
    while (!wasOpen && m_versions.step()) {
        wasOpen = !saysFixed(
            static_cast<RecordState>(m_versions.integer(1)), static_cast<FindingCompliance>(m_versions.integer(2)));
        since = wasOpen ? since : m_versions.integer(0);
    }
    m_versions.reset();
    return wasOpen ? std::optional(since) : std::nullopt;
}

bool FindingFixes::mayHaveEarlier(std::int64_t key)
{
    if (!m_all) {
        return true;
    }
    if (!m_earlier) {
        m_earlier = std::make_unique<std::vector<bool>>();
        Statement keys(m_database, earlierSql);
        while (keys.step()) {
            const auto at = static_cast<std::size_t>(keys.integer(0));
            m_earlier->resize(std::max(m_earlier->size(), at + 1));
            (*m_earlier)[at] = true;
        }
    }
    const auto at = static_cast<std::size_t>(key);
    return at < m_earlier->size() && (*m_earlier)[at];
}

FixTimes fixTimesOf(const Table& findings)
{
    const auto& column = findings.column(static_cast<std::size_t>(findings.indexOf("daysToFix")));
    std::vector<std::int64_t> days;
    for (std::size_t row = 0; row < findings.rowCount(); ++row) {
        if (const auto value = column.value(row); value != Column::absent) {
            days.push_back(value);
        }
    }
    return fixTimesOf(std::move(days));
}

std::optional<std::int64_t> daysToFix(std::optional<Instant> firstSeen, std::optional<Instant> fixed)
{
    return firstSeen && fixed && *firstSeen <= *fixed ? std::optional((*fixed - *firstSeen) / microsPerDay)
                                                      : std::nullopt;
}
