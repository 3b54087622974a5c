// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingfixes.h"

#include <algorithm>

namespace {

// ?1 key, ?2 before the version that holds; as of a date the same.
constexpr auto versionsSql =
    "SELECT updated, record_state, compliance FROM finding WHERE key = ?1 AND updated < ?2 ORDER BY updated DESC";
constexpr auto earlierSql = "SELECT key FROM finding WHERE current = 0"; // an index of their own
// ?1 node, ?2 before this
constexpr auto operationsSql = R"(
SELECT s.time, w.text, s.missing, s.failed, s.installed_pending_reboot, s.installed_rejected
FROM patch_summary s JOIN word w ON w.id = s.baseline WHERE s.node = ?1 AND s.time > 0 AND s.time < ?2 ORDER BY s.time DESC)";

bool saysFixed(RecordState record, FindingCompliance compliance)
{
    return record == RecordState::Archived || compliance == FindingCompliance::Passed;
}

bool isCleanRow(const Statement& row)
{
    for (int column = 2; column <= 5; ++column) {
        if (row.optionalInteger(column) != 0) {
            return false;
        }
    }
    return true;
}

}

FindingFixes::FindingFixes(Database& database, bool all)
    : m_database(database)
    , m_all(all)
    , m_versions(database, versionsSql)
    , m_operations(database, operationsSql)
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
        const auto clean = byNode(*finding.node, *told);
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

std::optional<Instant> FindingFixes::byNode(const FindingNode& node, Instant told)
{
    const auto [found, isNew] = m_runs.try_emplace(node.id);
    auto& run = found->second;
    if (isNew) {
        run = readCleanRun(node);
    }
    const auto after = std::ranges::find_if(run, [told](Instant end) { return end <= told; });
    return after == run.begin() ? std::nullopt : std::optional(*(after - 1));
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

std::vector<Instant> FindingFixes::readCleanRun(const FindingNode& node)
{
    if (!node.clean || !node.clean->operationEnd) {
        return {};
    }
    std::vector<Instant> run {*node.clean->operationEnd};
    m_operations.bind(1, node.id);
    m_operations.bind(2, run.front());
    while (m_operations.step()) {
        if (!isCleanRow(m_operations) || baselineTail(m_operations.text(1)) != baselineTail(node.baseline)) {
            // Another report may tell of the same operation: it is not clean by all of them.
            while (run.size() > 1 && run.back() == m_operations.integer(0)) {
                run.pop_back();
            }
            break;
        }
        run.push_back(m_operations.integer(0));
    }
    m_operations.reset();
    return run;
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
