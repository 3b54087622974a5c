// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/patchcounts.h"
#include "models/tables/patchlists.h"

#include <algorithm>

namespace {

// The counts of the newest operation, the richest source first.
constexpr auto summarySql = R"(
SELECT n.id, s.baseline, s.patch_group, s.snapshot, s.operation, s.reboot_option, s.started, s.source, s.installed, s.installed_other,
  s.installed_pending_reboot, s.installed_rejected, s.missing, s.failed, s.not_applicable, s.available_security_update,
  s.critical_non_compliant
FROM node n CROSS JOIN patch_summary s ON s.node = n.id
  AND s.time = (SELECT max(time) FROM patch_summary WHERE node = n.id AND time <= ?1)
WHERE ?2 = 0 OR n.id = ?2 ORDER BY n.id, s.source DESC)";

constexpr auto badSql = R"(
SELECT n.id, f.content, f.since
FROM node n CROSS JOIN fact f INDEXED BY fact_bad ON f.kind = ?3 AND f.node = n.id AND f.bad = 1
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1))";

constexpr auto goodSql = R"(
SELECT content, count(*) FROM fact WHERE node = ?1 AND kind = ?2 AND bad = 0 AND since <= ?3 AND (until IS NULL OR until > ?3) GROUP BY content)";

constexpr auto reportSql = "SELECT baseline, patch_group FROM report WHERE node = ?1 AND kind = ?2 AND time = ?3";

using Speaker = PatchTimes::Speaker;

std::optional<int> count(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value && *value >= 0 ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

class PatchReader
{
public:
    explicit PatchReader(Evidence& evidence)
        : m_evidence(evidence)
        , m_times(loadPatchTimes(evidence.database, evidence.moment, evidence.scope))
        , m_patch(evidence.words.find("Patch"))
        , m_good(evidence.database, goodSql)
        , m_report(evidence.database, reportSql)
    {
    }

    void read()
    {
        readMeanings();
        readSummaries();
        readBad();
        for (auto& state : m_evidence.nodes) {
            if (const auto times = m_times.find(state.id); times != m_times.end()) {
                m_evidence.known[static_cast<std::size_t>(m_evidence.position(state.id))] = true;
                combine(state, times->second);
            }
        }
        readReported();
    }

private:
    void readMeanings();
    void readSummaries();
    void readBad();
    void readReported();
    void combine(NodeState& state, const PatchTimes& times);
    void takeList(NodeState& state, const PatchTimes& times);
    void takeGood(NodeState& state, const PatchTimes& times);
    void takeReport(NodeState& state, const PatchTimes& times);

    Evidence& m_evidence;
    std::unordered_map<std::int64_t, PatchTimes> m_times;
    std::int64_t m_patch;
    Statement m_good;
    Statement m_report;
    std::unordered_map<std::int64_t, ItemMeaning> m_meanings;
    std::unordered_map<std::int64_t, SummaryCounts> m_summaries;
    std::unordered_map<std::int64_t, ListCounts> m_lists;
};

void PatchReader::readMeanings()
{
    Statement rows(m_evidence.database, "SELECT id, state, severity FROM item_content");
    while (rows.step()) {
        m_meanings[rows.integer(0)] = {
            static_cast<PatchState>(rows.integer(1)), static_cast<Severity>(rows.integer(2))};
    }
}

void PatchReader::readSummaries()
{
    Statement rows(m_evidence.database, summarySql);
    m_evidence.bind(rows);
    while (rows.step()) {
        auto* state = m_evidence.find(rows.integer(0));
        const auto speaker = m_times.find(rows.integer(0));
        if (!state || speaker == m_times.end()) {
            continue;
        }
        auto& summary = m_summaries[state->id];
        auto& counts = summary.counts;
        const auto fill = [&rows](Count& into, int column) { into = into ? into : count(rows, column); };
        const auto fillText = [&](std::string& into, int column) {
            into = into.empty() ? m_evidence.words.text(rows.integer(column)) : into;
        };
        const bool finding = rows.integer(7) == static_cast<int>(PatchSummaryFact::Source::Finding);
        summary.missingHoldsFailed = summary.missingHoldsFailed || (finding && !counts.missing);
        fill(counts.installed, 8);
        fill(counts.installedOther, 9);
        fill(counts.pendingReboot, 10);
        fill(counts.rejected, 11);
        fill(counts.missing, 12);
        fill(counts.failed, 13);
        fill(counts.notApplicable, 14);
        fill(counts.availableSecurityUpdate, 15);
        fill(summary.critical, 16);
        fillText(state->baseline, 1);
        fillText(state->patchGroup, 2);
        fillText(state->snapshot, 3);
        if (state->operation == Operation::None) {
            state->operation = static_cast<Operation>(rows.integer(4));
        }
        if (state->rebootOption == RebootOption::None) {
            state->rebootOption = static_cast<RebootOption>(rows.integer(5));
        }
        state->operationStart = state->operationStart ? state->operationStart : rows.optionalInteger(6);
    }
}

void PatchReader::readBad()
{
    Statement rows(m_evidence.database, badSql);
    m_evidence.bind(rows);
    rows.bind(3, m_patch);
    while (rows.step()) {
        m_lists[rows.integer(0)].addBad(m_meanings[rows.integer(1)], rows.integer(2));
    }
}

void PatchReader::takeGood(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    const auto summary = m_summaries.find(state.id);
    if (times.sameOperation && summary != m_summaries.end()) {
        const auto& told = summary->second.counts;
        patches.installed = told.installed;
        patches.installedOther = told.installedOther;
        patches.notApplicable = told.notApplicable;
        patches.availableSecurityUpdate = told.availableSecurityUpdate;
        return;
    }
    auto& counts = m_lists[state.id];
    m_good.bind(1, state.id);
    m_good.bind(2, m_patch);
    m_good.bind(3, m_evidence.upTo());
    while (m_good.step()) {
        counts.addGood(m_meanings[m_good.integer(0)].state, static_cast<int>(m_good.integer(1)));
    }
    patches.installed = counts.installed;
    patches.installedOther = counts.installedOther;
    patches.notApplicable = counts.notApplicable;
    patches.availableSecurityUpdate = counts.available;
}

void PatchReader::takeList(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    const auto& list = m_lists[state.id];
    const bool whole = times.list.has_value();
    // A page proves what it shows, and nothing about what it does not.
    const auto proven = [whole](int counted) { return whole || counted > 0 ? Count(counted) : Count(); };
    patches.fromItems = true;
    patches.missing = proven(list.missing);
    patches.failed = proven(list.failed);
    patches.pendingReboot = proven(list.pendingReboot);
    patches.rejected = proven(list.rejected);
    patches.availableNonCompliant = list.other;
    state.worstItem = std::max(state.worstItem, list.worst);
    if (list.since) {
        m_evidence.badSince(state, *list.since);
    }
    const auto summary = m_summaries.find(state.id);
    patches.itemsDisagree = times.sameOperation && summary != m_summaries.end() && countsDiffer(list, summary->second);
    const auto listTime = whole ? times.list : times.page;
    if (!times.sameOperation) { // what is known of the operation before it does not hold for this one
        state.operation = Operation::None;
        state.rebootOption = RebootOption::None;
        state.operationStart = {};
        state.snapshot.clear();
    }
    patches.operationEnd = times.summary;
    if (times.listTimed && !times.sameOperation) {
        patches.operationEnd = std::max(*listTime, times.summary.value_or(0));
    }
    takeReport(state, times);
    takeGood(state, times);
}

void PatchReader::takeReport(NodeState& state, const PatchTimes& times)
{
    m_report.bind(1, state.id);
    m_report.bind(2, m_patch);
    m_report.bind(3, times.list ? times.list : times.page);
    if (m_report.step()) {
        const auto& baseline = m_evidence.words.text(m_report.optionalInteger(0).value_or(-1));
        const auto& group = m_evidence.words.text(m_report.optionalInteger(1).value_or(-1));
        if (!baseline.empty() && (state.baseline.empty() || !times.sameOperation)) {
            state.baseline = baseline;
        }
        if (!group.empty() && (state.patchGroup.empty() || !times.sameOperation)) {
            state.patchGroup = group;
        }
    }
    m_report.reset();
}

void PatchReader::combine(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    const auto summary = m_summaries.find(state.id);
    if (times.speaker == Speaker::Summary && summary != m_summaries.end()) {
        patches = summary->second.counts;
        patches.operationEnd = times.summary;
        state.worstItem = summary->second.critical.value_or(0) > 0 ? Severity::Critical : state.worstItem;
    }
    patches.any = true;
    patches.summaryKnown = times.summaryKnown;
    patches.operationFailed = times.unfinished;
    patches.itemsOutdated = times.listOutdated;
    if (times.speaker == Speaker::List) {
        takeList(state, times);
    } else if (times.speaker == Speaker::Report) {
        patches.operationEnd = times.reported;
        state.operation = Operation::None;
        state.rebootOption = RebootOption::None;
        state.operationStart = {};
        state.snapshot.clear();
    }
}

void PatchReader::readReported()
{
    for (const auto& summary : m_evidence.summaries) {
        auto* state = m_evidence.find(summary.node);
        const auto times = m_times.find(summary.node);
        if (!state || summary.type != m_patch || times == m_times.end() || times->second.speaker != Speaker::Report) {
            continue;
        }
        state->patches.reportedNonCompliant = summary.nonCompliant;
        state->patches.reportedStatus = summary.status;
        if (summary.nonCompliant.value_or(0) > 0 || summary.status == ComplianceStatus::NonCompliant) {
            state->worstItem = std::max(state->worstItem, summary.severity);
            m_evidence.badSince(*state, summary.since);
        }
    }
}

}

void addPatches(Evidence& evidence)
{
    PatchReader(evidence).read();
}
