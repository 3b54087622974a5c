// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of a made-up fleet, as Security Hub spells them.
#include "tests/weeklyreports.h"

#include <algorithm>
#include <array>

namespace {

struct Control
{
    const char* id;
    const char* title;
};

constexpr std::array controls = {
    Control {"SSM.2", "Managed nodes should have a patch compliance status of COMPLIANT after a patch installation"},
    Control {"SSM.3", "Managed nodes should have an association compliance status of COMPLIANT"},
    Control {"EC2.8", "Instances should use version 2 of the metadata service"},
    Control {"EC2.9", "Instances should not have a public IPv4 address"},
    Control {"EC2.19", "Security groups should not allow unrestricted access to high risk ports"},
};
constexpr std::array labels = {"INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"};
constexpr std::array bands = {"0", "1", "40", "70", "90"};

constexpr std::string_view head =
    R"({"SchemaVersion":"2018-10-08","Id":"~","ProductArn":"arn:aws:securityhub:~::product/aws/~","GeneratorId":"~",)"
    R"("AwsAccountId":"~","Types":["~"],"CreatedAt":"~","UpdatedAt":"~","Severity":{"Label":"~","Normalized":~},)"
    R"("Title":"~","Description":"~","Remediation":{"Recommendation":{"Text":"~",)"
    R"("Url":"https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-compliance-remediation.html"}},)"
    R"("ProductFields":{"aws/securityhub/FindingId":"arn:aws:securityhub:~::product/aws/~/~",)"
    R"("aws/securityhub/ProductName":"~","aws/securityhub/CompanyName":"~"},)"
    R"("Resources":[{"Type":"AwsEc2Instance","Id":"~","Partition":"aws","Region":"~"}],)"
    R"("WorkflowState":"NEW","Workflow":{"Status":"~"},"RecordState":"~",)";
constexpr std::string_view summary =
    R"("PatchSummary":{"Id":"~","InstalledCount":~,"MissingCount":~,"FailedCount":~,"InstalledOtherCount":~,)"
    R"("InstalledRejectedCount":~,"InstalledPendingReboot":~,"OperationStartTime":"~","OperationEndTime":"~",)"
    R"("RebootOption":"NoReboot","Operation":"SCAN"}})";
constexpr std::string_view verdict = R"("Compliance":{"Status":"~","SecurityControlId":"~"}})";
constexpr std::string_view vulnerability =
    R"("Vulnerabilities":[{"Id":"~","VulnerablePackages":[{"Name":"~","Version":"~.~.~","PackageManager":"OS",)"
    R"("FixedInVersion":"0:~.~.~"}],"Vendor":{"Name":"NVD","VendorSeverity":"~"},"FixAvailable":"YES"}]})";

struct Words
{
    std::string id = {}, product = {}, productName = {}, company = "AWS", generator = {}, type = {}, title = {},
                description = {}, advice = {}, resource = {};
};

std::string numberOf(std::uint64_t chance, unsigned shift, unsigned limit)
{
    return std::to_string((chance >> shift) % limit);
}

Words patchManagerWords(const WeeklyNode& node, std::uint64_t chance)
{
    Words words;
    words.generator = std::to_string(chance);
    words.id = "arn:aws:patchmanager:" + node.region + ':' + node.account + ":instance/" + node.id
        + "/document/AWS-RunPatchBaseline/run-command/" + words.generator;
    words.product = "ssm-patch-manager";
    words.productName = "Systems Manager Patch Manager";
    words.type = "Software & Configuration Checks/Patch Management/Compliance";
    words.title = "Systems Manager Patch Summary - Managed Instance Non-Compliant";
    words.description = "Checks whether the node complies with the rules of its patch baseline when a scan runs.";
    words.advice = "See 'Remediating out-of-compliance instances (Patch Manager)'.";
    words.resource = node.id;
    return words;
}

Words controlWords(const WeeklyNode& node, std::uint64_t chance, const Control& control)
{
    Words words;
    words.generator = std::string("security-control/") + control.id;
    words.id = "arn:aws:securityhub:" + node.region + ':' + node.account + ":security-control/" + control.id
        + "/finding/" + std::to_string(chance);
    words.product = "securityhub";
    words.productName = "Security Hub";
    words.type = "Software and Configuration Checks/Industry and Regulatory Standards";
    words.title = control.title;
    words.description = std::string("This control checks: ") + control.title + '.';
    words.advice = "For how to correct this, see the documentation of the control.";
    words.resource = "arn:aws:ec2:" + node.region + ':' + node.account + ":instance/" + node.id;
    return words;
}

Words vulnerabilityWords(
    const WeeklyNode& node, std::uint64_t chance, const std::string& cve, const std::string& package)
{
    Words words;
    words.generator = "AWSInspector";
    words.id = "arn:aws:inspector2:" + node.region + ':' + node.account + ":finding/" + std::to_string(chance);
    words.product = "inspector";
    words.productName = "Inspector";
    words.company = "Amazon";
    words.type = "Software and Configuration Checks/Vulnerabilities/CVE";
    words.title = cve + " - " + package;
    words.description = "A flaw in " + package + " lets an attacker who sends crafted input stop or read the service.";
    words.advice = "Update the package to the version that is named as fixed.";
    words.resource = "arn:aws:ec2:" + node.region + ':' + node.account + ":instance/" + node.id;
    return words;
}

void addHead(std::string& text, const WeeklyNode& node, const WeeklyFinding& finding, const Words& words)
{
    const auto severity = static_cast<std::size_t>(finding.severity);
    fill(text, head,
        {words.id, node.region, words.product, words.generator, node.account, words.type, isoInstant(finding.created),
            isoInstant(finding.updated), labels[severity], bands[severity], words.title, words.description,
            words.advice, node.region, words.product, words.id, words.productName, words.company, words.resource,
            node.region, finding.resolved ? "RESOLVED" : "NEW", finding.archived ? "ARCHIVED" : "ACTIVE"});
}

}

void addFinding(std::string& text, const WeeklyFleet& fleet, int number, const WeeklyFinding& finding, int round)
{
    const auto node = fleet.node(finding.node);
    const auto chance = fleet.chance(95, static_cast<std::uint64_t>(number));
    if (finding.kind < 7) {
        const auto counts = fleet.counts(finding.node, std::max(1, finding.operation));
        const auto end = finding.operation == 0 ? finding.updated : fleet.scanned(finding.node, finding.operation);
        const auto words = [](int count) { return std::to_string(count); };
        addHead(text, node, finding, patchManagerWords(node, chance));
        fill(text, summary,
            {node.baseline, words(counts.installed), words(counts.missing), words(counts.failed),
                words(counts.installedOther), words(counts.rejected), words(counts.pendingReboot),
                isoInstant(end - 40 * microsPerSecond), isoInstant(end)});
    } else if (finding.kind < 9) {
        const auto& control = controls[chance % controls.size()];
        addHead(text, node, finding, controlWords(node, chance, control));
        fill(text, verdict, {finding.changes % 2 == 0 ? "FAILED" : "WARNING", control.id});
    } else {
        const auto cve = "CVE-" + std::to_string(2021 + chance % 6) + '-' + numberOf(chance, 8, 40'000);
        const auto package = fleet.patch(finding.node, 3 + static_cast<int>(chance >> 24U & 31U), round).id;
        addHead(text, node, finding, vulnerabilityWords(node, chance, cve, package));
        fill(text, vulnerability,
            {cve, package, numberOf(chance, 4, 9), numberOf(chance, 12, 30), numberOf(chance, 20, 300),
                numberOf(chance, 5, 9), numberOf(chance, 13, 30), numberOf(chance, 21, 300),
                labels[static_cast<std::size_t>(finding.severity)]});
    }
}
