// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingstate.h"
#include "models/tables/accountnames.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingsums.h"
#include "models/tables/findingversion.h"
#include "models/tables/findingversions.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <string>

namespace {

std::string columns()
{
    return std::string("SELECT f.key, f.node,") + findingStateColumns
        + ", f.patch_manager, f.baseline, f.id FROM finding f WHERE ";
}

// ?1 moment, ?2 0, ?3 key
constexpr auto ofKeyNowSql = "f.key = ?3 AND f.current = 1";
constexpr auto ofKeySql = "f.key = ?3 AND ";
// ?1 moment, ?2 node
constexpr auto ofNodeNowSql = "f.current = 1 AND f.node = ?2 AND f.node IS NOT NULL AND f.patch_manager = 1";
constexpr auto thereSql = " AND (f.updated IS NULL OR f.updated <= ?1)";
constexpr auto ofNodeBeforeSql = "f.current = 0 AND f.node = ?2 AND f.patch_manager = 1 AND ";
// Words of the index finding_contradicts.
constexpr auto contradictingSql =
    "SELECT f.node, f.key, f.workflow FROM finding f WHERE f.current = 1 AND f.patch_manager = 1 AND f.severity = 1 "
    "AND "
    "f.record_state = 0 AND (f.missing > 0 OR f.failed > 0 OR f.pending_reboot > 0 OR f.rejected > 0)"
    " AND (?2 = 0 OR f.node = ?2)";
constexpr auto contradictingBeforeSql =
    " UNION ALL SELECT f.node, f.key, f.workflow FROM finding f WHERE f.current = 0 AND f.patch_manager = 1 AND "
    "f.severity = 1 AND f.record_state = 0 AND (f.missing > 0 OR f.failed > 0 OR f.pending_reboot > 0 OR "
    "f.rejected > 0) AND ";
constexpr auto keysOfNodeSql = "SELECT key FROM finding WHERE current = 1 AND node = ?1 UNION SELECT key FROM finding "
                               "WHERE current = 0 AND node = ?1";

using Decided = std::unordered_map<std::int64_t, DecidedState>;

Decided decisionsOf(Evidence& evidence)
{
    if (evidence.scope.node == 0) {
        return loadDecisions(evidence.database, evidence.moment);
    }
    Decided decided;
    DecisionReader decisions(evidence.database, evidence.moment);
    Statement keys(evidence.database, keysOfNodeSql);
    keys.bind(1, evidence.scope.node);
    while (keys.step()) {
        if (auto decision = decisions.of(keys.integer(0))) {
            decided.emplace(keys.integer(0), *std::move(decision));
        }
    }
    return decided;
}

bool isClear(const NodeState& node) // what an older finding says of it may be out of date
{
    return node.patches.operationEnd && isClean(node.patches) && !node.baseline.empty();
}

class FindingReader
{
public:
    FindingReader(Evidence& evidence, const ReportedFindings& reported)
        : m_evidence(evidence)
        , m_reported(reported)
        , m_decided(decisionsOf(evidence))
        , m_ofNode(evidence.database, sqlOfNode() + " ORDER BY 16")
        , m_ofKey(evidence.database, sqlOfKey())
    {
    }

    void read(FleetDepth depth)
    {
        applyDecisions();
        const auto& sums = m_reported.sums;
        m_evidence.findings = {
            .open = sums.open, .critical = sums.critical, .suppressed = sums.suppressed, .resolved = sums.resolved};
        for (std::size_t at = 0; at < m_evidence.nodes.size(); ++at) {
            auto& node = m_evidence.nodes[at];
            const auto& found = sums.of(node.id);
            node.openFindings = found.open();
            node.worstFinding = found.worst();
            m_evidence.known[at] = m_evidence.known[at] || found.known;
            m_evidence.findings.nodes += node.openFindings > 0;
            if (depth != FleetDepth::Verdicts && !m_reported.versions && found.patchManager > 0 && isClear(node)) {
                readStale(node);
            }
        }
        if (depth != FleetDepth::Verdicts) {
            m_reported.versions ? readVersions() : readContradictions();
        }
        nameAccounts();
    }

private:
    [[nodiscard]] std::string sqlOfNode() const;
    [[nodiscard]] std::string sqlOfKey() const;
    [[nodiscard]] bool isOpenNow(std::int64_t key, const FindingState& finding) const;
    [[nodiscard]] bool isOpenNow(std::int64_t key, WorkflowStatus reported); // of a record that is active
    void readVersions();

    void applyDecisions();
    void readStale(NodeState& node);
    void readContradictions();
    void nameAccounts();

    Evidence& m_evidence;
    ReportedFindings m_reported;
    Decided m_decided;
    Statement m_ofNode, m_ofKey;
};

std::string FindingReader::sqlOfNode() const
{
    if (!m_evidence.moment.asOf) {
        return columns() + ofNodeNowSql;
    }
    return columns() + (ofNodeNowSql + std::string(thereSql)) + " UNION ALL " + columns()
        + (ofNodeBeforeSql + std::string(findingOfThenSql));
}

std::string FindingReader::sqlOfKey() const
{
    return columns() + (m_evidence.moment.asOf ? ofKeySql + std::string(findingOfThenSql) : std::string(ofKeyNowSql));
}

bool FindingReader::isOpenNow(std::int64_t key, const FindingState& finding) const
{
    const auto decision = m_decided.find(key);
    return isOpen(finding,
        decision == m_decided.end() ? effectiveStatus(finding, std::nullopt, m_evidence.moment.at())
                                    : decision->second.status(finding, m_evidence.moment.at()));
}

bool FindingReader::isOpenNow(std::int64_t key, WorkflowStatus reported)
{
    if (!m_decided.contains(key)) {
        return isOpen(RecordState::Active, reported);
    }
    m_ofKey.bind(1, m_evidence.upTo());
    m_ofKey.bind(2, m_evidence.scope.node);
    m_ofKey.bind(3, key);
    const bool open = m_ofKey.step() && isOpenNow(key, findingState(m_ofKey, 2));
    m_ofKey.reset();
    return open;
}

void FindingReader::applyDecisions()
{
    auto& row = m_ofKey;
    row.bind(1, m_evidence.upTo());
    row.bind(2, m_evidence.scope.node);
    for (const auto& [key, decided] : m_decided) {
        row.bind(3, key);
        const bool there = row.step();
        const FindingState state = there ? findingState(row, 2) : FindingState {};
        FindingRow finding {.node = there ? row.integer(1) : 0,
            .severity = state.severity,
            .workflow = state.workflow,
            .recordState = state.recordState,
            .patchManager = there && row.integer(13) != 0};
        if (there && (m_evidence.scope.node == 0 || finding.node == m_evidence.scope.node)) {
            m_reported.sums.add(finding, finding.workflow, -1);
            finding.severity = decided.severity(state);
            m_reported.sums.add(finding, decided.status(state, m_evidence.moment.at()).status);
        }
        row.reset();
    }
}

void FindingReader::readStale(NodeState& node)
{
    m_ofNode.bind(1, m_evidence.upTo());
    m_ofNode.bind(2, node.id);
    while (m_ofNode.step()) {
        const auto finding = findingState(m_ofNode, 2);
        const auto& baseline = m_evidence.words.text(m_ofNode.optionalInteger(14).value_or(-1));
        if (isFixed(finding, baseline, node.patches, node.baseline) && isOpenNow(m_ofNode.integer(0), finding)) {
            ++node.staleFindings;
            node.staleKeys.push_back(m_ofNode.integer(0));
        }
    }
}

void FindingReader::readContradictions()
{
    std::string sql = contradictingSql;
    if (m_evidence.moment.asOf) {
        sql += thereSql + (contradictingBeforeSql + std::string(findingOfThenSql));
    }
    Statement rows(m_evidence.database, scoped(sql, m_evidence.scope));
    m_evidence.bind(rows);
    while (rows.step()) {
        auto* node = m_evidence.find(rows.integer(0));
        if (node && !node->severityContradicts) {
            node->severityContradicts = isOpenNow(rows.integer(1), static_cast<WorkflowStatus>(rows.integer(2)));
        }
    }
}

// Both from memory, of the fleet as of a date.
void FindingReader::readVersions()
{
    const auto& versions = *m_reported.versions;
    std::vector<bool> clear;
    std::ranges::transform(m_evidence.nodes, std::back_inserter(clear), isClear);
    std::vector<std::uint32_t> stale;
    for (const auto place : *versions.at(m_evidence.upTo())) {
        const auto finding = versions.row(place);
        const auto at =
            finding.patchManager && finding.recordState == RecordState::Active ? m_evidence.position(finding.node) : -1;
        if (at < 0) {
            continue;
        }
        auto& node = m_evidence.nodes[static_cast<std::size_t>(at)];
        if (!node.severityContradicts && finding.severity == Severity::Informational && versions.showsPatches(place)) {
            node.severityContradicts = isOpenNow(versions.key(place), finding.workflow);
        }
        const FindingState told {.operationEnd = versions.told(place)};
        if (clear[static_cast<std::size_t>(at)]
            && isFixed(told, m_evidence.words.text(versions.baseline(place)), node.patches, node.baseline)
            && isOpenNow(versions.key(place), finding.workflow)) {
            stale.push_back(place);
        }
    }
    std::ranges::sort(stale, {}, [&](std::uint32_t place) { return versions.id(place); });
    for (const auto place : stale) {
        auto& node = *m_evidence.find(versions.row(place).node);
        ++node.staleFindings;
        node.staleKeys.push_back(versions.key(place));
    }
}

void FindingReader::nameAccounts()
{
    const auto names = namesOf(m_reported, m_evidence.words);
    for (auto& node : m_evidence.nodes) {
        node.accountName = nameOf(names, node.account);
    }
}

}

bool isOpen(const FindingState& finding, const EffectiveStatus& status)
{
    return isOpen(finding.recordState, status.status);
}

bool isFixed(
    const FindingState& finding, std::string_view baseline, const PatchEvidence& patches, std::string_view nodeBaseline)
{
    const auto told = finding.operationEnd ? finding.operationEnd : finding.updated;
    return told && patches.operationEnd && *patches.operationEnd > *told && isClean(patches) && !baseline.empty()
        && baselineTail(baseline) == baselineTail(nodeBaseline);
}

void addFindings(Evidence& evidence, FleetDepth depth)
{
    addFindings(
        evidence, depth, loadReportedFindings(evidence.database, evidence.words, evidence.moment, evidence.scope));
}

void addFindings(Evidence& evidence, FleetDepth depth, const ReportedFindings& reported)
{
    FindingReader(evidence, reported).read(evidence.scope.node == 0 ? depth : FleetDepth::Everything);
}
