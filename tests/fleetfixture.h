// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/tables/fleet.h"

#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <vector>

// A database in a folder of its own, filled through the store as an import does it.
class FleetFixture
{
public:
    static constexpr Instant today = 20'000 * microsPerDay;

    FleetFixture()
        : m_store(m_folder.filePath(QStringLiteral("test.fleet")).toStdString())
        , m_run(m_store.beginRun("tester"))
    {
    }

    [[nodiscard]] Database& database() { return m_store.database(); }

    [[nodiscard]] Store& store() { return m_store; }

    FileReport import(const std::vector<Fact>& facts, FileScope scope = {})
    {
        const auto session = m_store.beginFile(m_run, "file-" + std::to_string(++m_files), {});
        scope.sha256 = std::to_string(m_files);
        if (!scope.captured) {
            scope.captured = today;
            scope.capturedFrom = CapturedFrom::FileTime;
        }
        for (const auto& fact : facts) {
            session->take({.place = {.record = 1}, .original = "{}", .facts = {fact}});
        }
        return session->finish(scope, {});
    }

    [[nodiscard]] Fleet fleet(std::optional<Instant> asOf = {})
    {
        Moment moment;
        moment.now = today;
        moment.asOf = asOf;
        return loadFleet(database(), moment);
    }

    // A node that is not there is empty.
    [[nodiscard]] NodeState node(const std::string& id, std::optional<Instant> asOf = {})
    {
        auto all = fleet(asOf);
        const auto found = std::ranges::find(all.nodes, id, &NodeState::node);
        return found == all.nodes.end() ? NodeState {} : *found;
    }

private:
    QTemporaryDir m_folder;
    Store m_store;
    std::int64_t m_run;
    int m_files = 0;
};

namespace facts {

constexpr auto baseline = "pb-0123456789abcdef0";

inline PatchSummaryFact summary(
    const std::string& node, Instant end, int missing = 0, int failed = 0, int pendingReboot = 0, int rejected = 0)
{
    PatchSummaryFact fact;
    fact.node = node;
    fact.baseline = baseline;
    fact.operation = Operation::Scan;
    fact.operationStart = end - 600 * microsPerSecond;
    fact.operationEnd = end;
    fact.installed = 50;
    fact.installedOther = 5;
    fact.missing = missing;
    fact.failed = failed;
    fact.installedPendingReboot = pendingReboot;
    fact.installedRejected = rejected;
    return fact;
}

inline ComplianceItemFact patch(const std::string& node, Instant reported, const std::string& id, PatchState state)
{
    ComplianceItemFact fact;
    fact.node = node;
    fact.type = "Patch";
    fact.id = fact.title = id;
    fact.state = state;
    fact.status = isNonCompliant(state, ComplianceStatus::Unspecified) ? ComplianceStatus::NonCompliant
                                                                       : ComplianceStatus::Compliant;
    fact.reported = reported;
    fact.baseline = baseline;
    return fact;
}

inline ComplianceItemFact item(
    const std::string& node, Instant reported, const std::string& type, const std::string& id, bool bad)
{
    ComplianceItemFact fact;
    fact.node = node;
    fact.type = type;
    fact.id = id;
    fact.status = bad ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.severity = Severity::Medium;
    fact.reported = reported;
    fact.at = reported;
    return fact;
}

inline AssociationFact association(const std::string& node, Instant executed, const std::string& id, bool failed,
    const std::string& document = "AWS-RunShellScript")
{
    AssociationFact fact;
    fact.node = node;
    fact.id = id;
    fact.document = document;
    fact.status = failed ? "Failed" : "Success";
    fact.detailedStatus = fact.status;
    fact.executed = executed;
    return fact;
}

inline TypeSummaryFact typeSummary(const std::string& node, Instant executed, const std::string& type, int nonCompliant)
{
    TypeSummaryFact fact;
    fact.node = node;
    fact.type = type;
    fact.status = nonCompliant > 0 ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.executed = executed;
    fact.compliant = 10;
    fact.nonCompliant = nonCompliant;
    return fact;
}

inline FindingFact finding(const std::string& node, Instant end, int missing)
{
    FindingFact fact;
    fact.id = "arn:aws:patch-manager:" + node + "/" + std::to_string(end);
    fact.productArn = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
    fact.title = "Non-compliant";
    fact.account = "111122223333";
    fact.accountName = "prod";
    fact.node = node;
    fact.severity = Severity::High;
    fact.compliance = FindingCompliance::Failed;
    fact.updated = end;
    fact.patchSummary = summary(node, end, missing);
    fact.patchSummary->source = PatchSummaryFact::Source::Finding;
    fact.contentHash[0] = static_cast<unsigned char>(missing);
    return fact;
}

inline NodeFact machine(const std::string& node, Instant ping, const std::string& status = "Active")
{
    NodeFact fact;
    fact.node = node;
    fact.computerName = node + ".example";
    fact.platformType = "Linux";
    fact.platformName = "Amazon Linux";
    fact.platformVersion = "2023";
    fact.instanceStatus = status;
    fact.ping = PingStatus::Online;
    fact.lastPing = ping;
    return fact;
}

inline EventFact command(const std::string& node, Instant at, const std::string& status,
    const std::string& document = "AWS-RunPatchBaseline")
{
    EventFact fact;
    fact.node = node;
    fact.kind = EventFact::Kind::Command;
    fact.subject = "command-" + std::to_string(at) + document;
    fact.part = "PatchLinux";
    fact.document = document;
    fact.status = status;
    fact.at = at;
    return fact;
}

}
