// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"
#include "models/formats/nodeid.h"

#include <cstdint>

// The patch counts inside of a finding about a node's patch compliance (Security Hub control SSM.2). AWS Security Hub
// user guide: "AwsSsmPatchCompliance".

namespace {

constexpr std::int64_t mostCounted = 1'000'000'000;
constexpr int severities = 6;

enum {
    ResourceId,
    Type,
    Status,
    Worst,
    Compliant,
    NonCompliant = Compliant + severities,
    End = NonCompliant + severities
};

constexpr Field fields[] = {
    {"Resources[].Id"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.ComplianceType"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.Status"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.OverallSeverity"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantCriticalCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantHighCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantMediumCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantLowCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantInformationalCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.CompliantUnspecifiedCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantCriticalCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantHighCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantMediumCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantLowCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantInformationalCount"},
    {"Resources[].Details.AwsSsmPatchCompliance.Patch.ComplianceSummary.NonCompliantUnspecifiedCount"},
};

// All severities together; not known when one of them is not.
Count sum(const RecordValues& values, int first, int resource)
{
    std::int64_t sum = 0;
    for (int field = first; field < first + severities; ++field) {
        const auto count = values.count(field, resource);
        if (!count)
            return {};
        sum += *count;
    }
    return sum <= mostCounted ? Count(int(sum)) : Count();
}

bool hasSummary(const RecordValues& values, int resource)
{
    bool any = false;
    for (int field = Type; field < End; ++field)
        any = any || !values.text(field, resource).empty();
    return any;
}

}

void addPatchCompliance(RecordReading& reading, std::optional<Instant> updated)
{
    thread_local RecordValues values(fields); // making the tree of fields takes longer than most records
    if (values.read(reading.original).kind != JsonError::Kind::None)
        return;
    for (int i = 0; i < values.elements(ResourceId); ++i) {
        const auto node = nodeAtEnd(values.text(ResourceId, i));
        if (node.empty() || !hasSummary(values, i))
            continue;
        TypeSummaryFact fact;
        fact.node = node;
        fact.type = values.text(Type, i);
        if (fact.type.empty())
            fact.type = "Patch";
        fact.status = readComplianceStatus(values.text(Status, i));
        fact.severity = readSeverity(values.text(Worst, i));
        fact.executed = updated;
        fact.compliant = sum(values, Compliant, i);
        fact.nonCompliant = sum(values, NonCompliant, i);
        reading.facts.emplace_back(std::move(fact));
    }
}
