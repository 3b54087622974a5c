// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingversion.h"

#include <algorithm>
#include <string>

namespace {

constexpr auto moreColumns = ", patch_manager, baseline, account, account_name FROM finding f WHERE ";

constexpr auto ofNowSql = "f.current = 1";
constexpr auto ofNodeSql = "f.current = 1 AND f.node = ?2 AND f.node IS NOT NULL";

std::string sqlFor(const Evidence& evidence)
{
    return std::string("SELECT key, node,") + findingStateColumns + moreColumns
        + (evidence.moment.asOf ? findingOfThenSql : (evidence.scope.node ? ofNodeSql : ofNowSql));
}

bool showsPatches(const FindingState& finding)
{
    return finding.missing.value_or(0) > 0 || finding.failed.value_or(0) > 0 || finding.pendingReboot.value_or(0) > 0
        || finding.rejected.value_or(0) > 0;
}

void countFinding(FindingCounts& counts, const FindingState& finding, const EffectiveStatus& status)
{
    const bool open = isOpen(finding, status);
    counts.open += open;
    counts.critical += open && finding.severity == Severity::Critical;
    counts.suppressed += status.status == WorkflowStatus::Suppressed;
    counts.resolved += status.status == WorkflowStatus::Resolved;
}

struct OpenFinding
{
    std::int64_t key = 0;
    FindingState state = {};
    bool patchManager = false;
    std::string baseline = {};
};

void addToNode(NodeState& node, const OpenFinding& finding)
{
    ++node.openFindings;
    node.worstFinding = std::max(node.worstFinding, finding.state.severity);
    if (!finding.patchManager) {
        return;
    }
    if (isFixed(finding.state, finding.baseline, node.patches, node.baseline)) {
        ++node.staleFindings;
        node.staleKeys.push_back(finding.key);
    }
    if (finding.state.severity == Severity::Informational && showsPatches(finding.state)) {
        node.severityContradicts = true;
    }
}

}

bool isOpen(const FindingState& finding, const EffectiveStatus& status)
{
    return finding.recordState == RecordState::Active
        && (status.status == WorkflowStatus::New || status.status == WorkflowStatus::Notified);
}

bool isFixed(
    const FindingState& finding, std::string_view baseline, const PatchEvidence& patches, std::string_view nodeBaseline)
{
    const auto told = finding.operationEnd ? finding.operationEnd : finding.updated;
    return told && patches.operationEnd && *patches.operationEnd > *told && isClean(patches) && !baseline.empty()
        && baselineTail(baseline) == baselineTail(nodeBaseline);
}

void addFindings(Evidence& evidence)
{
    const auto decided = loadDecisions(evidence.database, evidence.moment);
    std::unordered_map<std::string, std::string> accountNames;
    Statement rows(evidence.database, sqlFor(evidence));
    evidence.bind(rows);
    while (rows.step()) {
        const auto finding = findingState(rows, 2);
        const auto decision = decided.find(rows.integer(0));
        const auto status = decision == decided.end() ? effectiveStatus(finding, std::nullopt, evidence.moment.at())
                                                      : decision->second.status(finding, evidence.moment.at());
        countFinding(evidence.findings, finding, status);
        const auto& accountName = evidence.words.text(rows.integer(16));
        if (!accountName.empty()) { // the greatest, so that the order of imports does not matter
            auto& name = accountNames[evidence.words.text(rows.integer(15))];
            name = std::max(name, accountName);
        }
        auto* node = evidence.find(rows.optionalInteger(1).value_or(0));
        if (!node) {
            continue;
        }
        evidence.known[static_cast<std::size_t>(evidence.position(node->id))] = true;
        if (isOpen(finding, status)) {
            addToNode(*node,
                {.key = rows.integer(0),
                    .state = finding,
                    .patchManager = rows.integer(13) != 0,
                    .baseline = evidence.words.text(rows.optionalInteger(14).value_or(-1))});
        }
    }
    for (auto& node : evidence.nodes) {
        evidence.findings.nodes += node.openFindings > 0;
        const auto name = accountNames.find(node.account);
        node.accountName = name == accountNames.end() ? std::string() : name->second;
    }
}
