// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydata.h"

#include "models/domain/verdict.h"
#include "models/tables/views.h"

#include <array>
#include <functional>
#include <map>

namespace {

using Cells = std::map<std::string, std::variant<std::int64_t, std::string>>;

// Columns that a row does not name are absent.
TablePointer makeTable(const char* view, int rows, const std::function<Cells(int)>& rowOf)
{
    const auto* spec = findView(view);
    auto table = std::make_shared<Table>(spec->columns);
    for (auto row = 0; row < rows; ++row) {
        const auto cells = rowOf(row);
        for (std::size_t column = 0; column < spec->columns.size(); ++column) {
            const auto cell = cells.find(spec->columns[column].key);
            auto& target = table->column(column);
            if (cell == cells.end()) {
                target.isText() ? target.addText("") : target.add(Column::absent);
            } else if (target.isText()) {
                target.addText(std::get<std::string>(cell->second));
            } else {
                target.add(std::get<std::int64_t>(cell->second));
            }
        }
        table->addKey(row + 1);
    }
    table->finish();
    return table;
}

std::int64_t number(auto value)
{
    return static_cast<std::int64_t>(value);
}

constexpr std::array<const char*, 8> names {
    "pay-db-01", "web-eu-014", "batch-07", "legacy-ftp", "web-eu-022", "ad-dc-02", "sql-rep-01", "build-03"};
constexpr std::array<const char*, 4> accounts {"prod-eu", "prod-us", "on-prem", "tooling"};
constexpr std::array<const char*, 5> platforms {
    "Windows Server 2022", "Amazon Linux 2", "RHEL 9.3", "Ubuntu 22.04", "Debian 12"};
constexpr Instant today = 1'795'269'900 * microsPerSecond; // 21 Nov 2026 14:05 UTC

std::string nodeId(int row)
{
    return "i-0c44de01b7a59e" + std::to_string(100 + row);
}

const char* nameOf(int row)
{
    return names.at(static_cast<std::size_t>(row) % names.size());
}

const char* accountOf(int row)
{
    return accounts.at(static_cast<std::size_t>(row / 3) % accounts.size());
}

CauseEntry missingCause()
{
    CauseEntry cause;
    cause.cause = Cause::Missing;
    cause.title = {"%1 approved patches are missing", {"5"}};
    cause.sentences = {{"2 critical, 3 important. Run the patch baseline with the Install operation.", {}}};
    cause.names = {"KB5031364", "KB5029242", "KB5030216"};
    cause.total = 5;
    cause.evidence = {
        {"Scanned 20 Nov 2026 22:05 UTC. From %1, imported 21 Nov 14:05 UTC.", {"prod-eu-compliance.json"}}};
    cause.commands = {
        {.text = "aws ssm send-command --document-name AWS-RunPatchBaseline --parameters Operation=Install "
                 "--instance-ids i-02573cafcf1a0b7e4 --region eu-west-1",
            .label = {"Install the missing patches", {}},
            .disruptive = true}};
    cause.link = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html";
    cause.view = "missing";
    return cause;
}

Diagnosis brokenDiagnosis()
{
    Diagnosis diagnosis;
    diagnosis.verdict = Verdict::NonCompliant;
    diagnosis.status = {"Non-compliant for 13 days, 3 causes", {}};
    CauseEntry failed;
    failed.cause = Cause::Failed;
    failed.title = {"1 patch failed to install", {}};
    failed.sentences = {{"KB5031364. Look in the agent and baseline logs on the node.", {}}};
    failed.paths = {"%PROGRAMDATA%\\Amazon\\PatchBaselineOperations\\Logs\\Install-PatchBaselineOperation-<date>"};
    failed.view = "failed";
    CauseEntry reboot;
    reboot.cause = Cause::PendingReboot;
    reboot.title = {"1 patch waits for a reboot", {}};
    reboot.sentences = {{"The last run used RebootOption NoReboot. Reboot the node, then scan it again.", {}}};
    reboot.view = "pending-reboot";
    diagnosis.causes = {missingCause(), failed, reboot};
    diagnosis.doubts = {{"The list of patches and the counts of the same operation differ.", {}}};
    return diagnosis;
}

Diagnosis cleanDiagnosis()
{
    Diagnosis diagnosis;
    diagnosis.verdict = Verdict::Compliant;
    diagnosis.status = {"Compliant", {}};
    diagnosis.cleanBill = {
        {"Scan of 20 Nov 2026 22:05 UTC with baseline pb-0c10e657801f2ab34: 141 installed, none missing.", {}}};
    return diagnosis;
}

} // namespace

TablePointer madeUpFindings(int rows)
{
    return makeTable("findings", rows, [](int row) {
        Cells cells;
        cells["severity"] = number(row < 6 ? Severity::Critical
                : row < 15                 ? Severity::High
                : row < 25                 ? Severity::Medium
                                           : Severity::Low);
        cells["summary"] = std::string("Systems Manager Patch Summary - Managed Instance Non-Compliant");
        cells["title"] = std::string("Systems Manager Patch Summary - Managed Instance Non-Compliant");
        cells["missing"] = std::int64_t {row % 7};
        cells["failed"] = std::int64_t {row % 3 == 0 ? 1 : 0};
        cells["pendingReboot"] = std::int64_t {row % 7 == 0 ? 4 : 0};
        cells["rejected"] = std::int64_t {0};
        cells["node"] = nodeId(row);
        cells["name"] = std::string(nameOf(row));
        cells["account"] = std::string(accountOf(row));
        cells["accountName"] = std::string();
        cells["region"] = std::string("eu-west-1");
        cells["product"] = std::string(row % 4 == 3 ? "Inspector" : "Systems Manager Patch Manager");
        cells["status"] = number(row % 5 == 2 ? WorkflowStatus::Notified
                : row % 11 == 10              ? WorkflowStatus::Resolved
                                              : WorkflowStatus::New);
        cells["recordState"] = number(RecordState::Active);
        cells["updated"] = today - row * microsPerDay;
        cells["id"] = "arn:aws:securityhub:eu-west-1:111122223333:finding/" + std::to_string(row);
        return cells;
    });
}

TablePointer madeUpNodes(int rows)
{
    return makeTable("nodes", rows, [](int row) {
        Cells cells;
        const auto broken = row % 3 != 2;
        cells["name"] = std::string(nameOf(row));
        cells["node"] = nodeId(row);
        cells["verdict"] = number(broken ? Verdict::NonCompliant
                : row % 2 == 0           ? Verdict::Compliant
                                         : Verdict::CannotBeJudged);
        cells["causes"] = std::int64_t {
            broken ? (1 << static_cast<int>(Cause::Missing)) | (row % 2 << static_cast<int>(Cause::PendingReboot)) : 0};
        cells["platform"] = std::string(platforms.at(static_cast<std::size_t>(row) % platforms.size()));
        cells["account"] = std::string(accountOf(row));
        cells["region"] = std::string("eu-west-1");
        cells["severity"] = number(broken ? Severity::Critical : Severity::None);
        cells["missing"] = std::int64_t {broken ? 5 + row % 4 : 0};
        cells["failed"] = std::int64_t {row % 5 == 0 ? 1 : 0};
        cells["pendingReboot"] = std::int64_t {row % 2};
        cells["findings"] = std::int64_t {row % 4};
        cells["lastScan"] = today - row * microsPerDay / 3;
        return cells;
    });
}

TablePointer madeUpPatches(int rows)
{
    return makeTable("missing", rows, [](int row) {
        Cells cells;
        cells["patch"] = "KB503136" + std::to_string(row);
        cells["title"] = std::string("2026-11 Cumulative Update for Microsoft server operating system");
        cells["classification"] = std::string("SecurityUpdates");
        cells["patchSeverity"] = std::string("Critical");
        cells["severity"] = number(row < 2 ? Severity::Critical : Severity::High);
        cells["state"] = number(PatchState::Missing);
        cells["cves"] = std::string("CVE-2026-21412, CVE-2026-21413");
        cells["since"] = today - 13 * microsPerDay;
        return cells;
    });
}

TablePointer madeUpImports()
{
    return makeTable("imports", 6, [](int row) {
        Cells cells;
        cells["name"] = "prod-eu-compliance-" + std::to_string(row) + ".json";
        cells["started"] = today - row * microsPerDay;
        cells["outcome"] = std::int64_t {row % 5};
        cells["kind"] = std::string("list-compliance-items");
        cells["account"] = std::string("111122223333");
        cells["read"] = std::int64_t {12400 - row * 100};
        cells["created"] = std::int64_t {400};
        cells["updated"] = std::int64_t {row};
        cells["unchanged"] = std::int64_t {12000};
        cells["rejected"] = std::int64_t {row % 2 * 2};
        return cells;
    });
}

std::shared_ptr<const FindingDetail> madeUpFinding()
{
    auto detail = std::make_shared<FindingDetail>();
    auto& fact = detail->fact;
    detail->key = 5;
    detail->node = 5;
    detail->nodeName = "web-eu-022";
    fact.id = "arn:aws:securityhub:eu-west-1:111122223333:subscription/patch-manager/finding/"
              "8c2e6f0a-33f1-4f57-9c0e-1f0d5d3a7b11";
    fact.title = "Systems Manager Patch Summary - Managed Instance Non-Compliant";
    fact.account = "111122223333";
    fact.accountName = "prod-eu";
    fact.region = "eu-west-1";
    fact.product = "Systems Manager Patch Manager";
    fact.node = "i-0c44de01b7a59e8f2";
    fact.resource = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0c44de01b7a59e8f2";
    fact.severity = Severity::High;
    fact.created = today - 4 * microsPerDay;
    fact.updated = today - microsPerDay;
    fact.patchSummary = PatchSummaryFact {.baseline = "pb-0c10e657801f2ab34",
        .operation = Operation::Install,
        .rebootOption = RebootOption::NoReboot,
        .installed = 141,
        .installedOther = 396,
        .installedPendingReboot = 4,
        .installedRejected = 0,
        .missing = 0,
        .failed = 0};
    detail->description = "The instance is not compliant with its patch baseline.";
    detail->remediation = "Reboot the node and scan it again with AWS-RunPatchBaseline.";
    detail->remediationUrl = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html";
    detail->sourceUrl = "https://eu-west-1.console.aws.amazon.com/systems-manager/managed-instances";
    detail->original =
        R"({"SchemaVersion":"2018-10-08","Id":"arn:aws:x","Title":"<b>bold</b>, really: {no}","Severity":{"Label":"HIGH","Normalized":70},"Types":[],"Big":1e400})";
    detail->fileName = "prod-eu-findings.json";
    detail->contradiction = Message {"The node still has %1 patches waiting for a reboot.", {"4"}};
    Decision decision;
    decision.status = WorkflowStatus::Resolved;
    decision.note = "reimaged, ticket OPS-4312";
    decision.author = "ana";
    decision.at = today - 2 * microsPerDay;
    detail->decisions = {decision};
    return detail;
}

std::shared_ptr<const NodeDetail> madeUpNode(bool broken)
{
    auto detail = std::make_shared<NodeDetail>();
    auto& state = detail->state;
    state.id = broken ? 1 : 2;
    state.node = "i-02573cafcf1a0b7e4";
    state.name = broken ? "pay-db-01" : "web-us-031";
    state.account = "111122223333";
    state.accountName = "prod-eu";
    state.region = "eu-west-1";
    state.platform = "Windows Server 2022";
    state.baseline = "pb-0c10e657801f2ab34";
    state.agentVersion = "3.3.987.0";
    state.ping = PingStatus::Online;
    state.patches.any = true;
    state.patches.installed = 141;
    state.patches.installedOther = 396;
    state.patches.missing = broken ? 5 : 0;
    state.patches.failed = 0;
    state.patches.pendingReboot = broken ? 1 : 0;
    state.patches.rejected = 0;
    state.patches.operationEnd = today - microsPerDay;
    state.operation = Operation::Scan;
    state.operationStart = today - microsPerDay - 300 * microsPerSecond;
    state.openFindings = broken ? 3 : 0;
    state.worstItem = Severity::Critical;
    detail->diagnosis = broken ? brokenDiagnosis() : cleanDiagnosis();
    return detail;
}
