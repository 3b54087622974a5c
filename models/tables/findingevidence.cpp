// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingsums.h"
#include "models/tables/findingversion.h"

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
constexpr auto informationalSql = " AND f.severity = 1";

bool showsPatches(const FindingState& finding)
{
    return finding.missing.value_or(0) > 0 || finding.failed.value_or(0) > 0 || finding.pendingReboot.value_or(0) > 0
        || finding.rejected.value_or(0) > 0;
}

bool isClear(const NodeState& node) // what an older finding says of it may be out of date
{
    return node.patches.operationEnd && isClean(node.patches) && !node.baseline.empty();
}

class FindingReader
{
public:
    explicit FindingReader(Evidence& evidence)
        : m_evidence(evidence)
        , m_reported(loadReportedFindings(evidence.database, evidence.words, evidence.moment, evidence.scope))
        , m_decided(loadDecisions(evidence.database, evidence.moment, evidence.scope))
        , m_ofNode(evidence.database, sqlOfNode({}) + " ORDER BY 16")
        , m_informational(evidence.database, sqlOfNode(informationalSql))
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
            if (depth == FleetDepth::Everything || m_evidence.scope.node != 0) {
                readPatchFindings(node, found);
            }
        }
        nameAccounts();
    }

private:
    [[nodiscard]] std::string sqlOfNode(const std::string& which) const;
    [[nodiscard]] EffectiveStatus statusOf(std::int64_t key, const FindingState& finding) const;
    void applyDecisions();
    void readPatchFindings(NodeState& node, const NodeFindings& found);
    void addToNode(NodeState& node, const Statement& row);
    void nameAccounts();

    Evidence& m_evidence;
    ReportedFindings m_reported;
    std::unordered_map<std::int64_t, DecidedState> m_decided;
    Statement m_ofNode;
    Statement m_informational;
};

std::string FindingReader::sqlOfNode(const std::string& which) const
{
    if (!m_evidence.moment.asOf) {
        return columns() + (ofNodeNowSql + which);
    }
    return columns() + (ofNodeNowSql + which + thereSql) + " UNION ALL " + columns()
        + (ofNodeBeforeSql + std::string(findingOfThenSql) + which);
}

EffectiveStatus FindingReader::statusOf(std::int64_t key, const FindingState& finding) const
{
    const auto decision = m_decided.find(key);
    return decision == m_decided.end() ? effectiveStatus(finding, std::nullopt, m_evidence.moment.at())
                                       : decision->second.status(finding, m_evidence.moment.at());
}

void FindingReader::applyDecisions()
{
    Statement row(m_evidence.database,
        columns() + (m_evidence.moment.asOf ? ofKeySql + std::string(findingOfThenSql) : std::string(ofKeyNowSql)));
    row.bind(1, m_evidence.upTo());
    row.bind(2, m_evidence.scope.node);
    for (const auto& [key, decided] : m_decided) {
        row.bind(3, key);
        const bool there = row.step();
        const FindingRow finding = there ? FindingRow {.node = row.integer(1),
                                       .severity = static_cast<Severity>(row.integer(2)),
                                       .workflow = static_cast<WorkflowStatus>(row.integer(3)),
                                       .recordState = static_cast<RecordState>(row.integer(4)),
                                       .patchManager = row.integer(13) != 0}
                                         : FindingRow {};
        if (there && (m_evidence.scope.node == 0 || finding.node == m_evidence.scope.node)) {
            m_reported.sums.add(finding, finding.workflow, -1);
            m_reported.sums.add(finding, decided.status(findingState(row, 2), m_evidence.moment.at()).status);
        }
        row.reset();
    }
}

// Only of nodes where something can follow from them: else there is a row to read for each finding.
void FindingReader::readPatchFindings(NodeState& node, const NodeFindings& found)
{
    const bool clear = found.patchManager > 0 && isClear(node);
    if (!clear && found.contradicting == 0) {
        return;
    }
    auto& rows = clear ? m_ofNode : m_informational;
    rows.bind(1, m_evidence.upTo());
    rows.bind(2, node.id);
    while ((clear || !node.severityContradicts) && rows.step()) {
        addToNode(node, rows);
    }
    rows.reset();
}

void FindingReader::addToNode(NodeState& node, const Statement& row)
{
    const auto finding = findingState(row, 2);
    if (!isOpen(finding, statusOf(row.integer(0), finding))) {
        return;
    }
    const auto& baseline = m_evidence.words.text(row.optionalInteger(14).value_or(-1));
    if (isFixed(finding, baseline, node.patches, node.baseline)) {
        ++node.staleFindings;
        node.staleKeys.push_back(row.integer(0));
    }
    node.severityContradicts =
        node.severityContradicts || (finding.severity == Severity::Informational && showsPatches(finding));
}

void FindingReader::nameAccounts()
{
    std::unordered_map<std::string, std::string> names;
    for (const auto& [account, name] : m_reported.accountNames) {
        names[m_evidence.words.text(account)] = m_evidence.words.text(name);
    }
    for (auto& node : m_evidence.nodes) {
        const auto name = names.find(node.account);
        node.accountName = name == names.end() ? std::string() : name->second;
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
    FindingReader(evidence).read(depth);
}
