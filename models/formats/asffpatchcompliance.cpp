// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"
#include "models/formats/nodeid.h"

#include <array>
#include <cstdint>
#include <string>

// The patch counts inside of a finding about a node's patch compliance (Security Hub control SSM.2). AWS Security Hub
// user guide: "AwsSsmPatchCompliance".

namespace {

constexpr std::int64_t mostCounted = 1'000'000'000;

// All six severities together; not known when one of them is not.
Count sum(const JsonValue& summary, const std::string& side)
{
    constexpr std::array severities = {"Critical", "High", "Medium", "Low", "Informational", "Unspecified"};
    std::int64_t sum = 0;
    for (const auto* severity : severities) {
        const auto count = summary[side + severity + "Count"].count();
        if (!count)
            return {};
        sum += *count;
    }
    return sum <= mostCounted ? Count(int(sum)) : Count();
}

}

void addPatchCompliance(RecordReading& reading, std::optional<Instant> updated)
{
    for (const auto& resource : JsonValue::read(reading.original)["Resources"].elements()) {
        const auto summary = resource["Details"]["AwsSsmPatchCompliance"]["Patch"]["ComplianceSummary"];
        const auto id = resource["Id"].text();
        const auto node = nodeAtEnd(id);
        if (node.empty() || !summary.isObject())
            continue;
        TypeSummaryFact fact;
        fact.node = node;
        fact.type = firstText({summary["ComplianceType"], JsonValue::ofText("Patch")});
        fact.status = readComplianceStatus(summary["Status"].text());
        fact.severity = readSeverity(summary["OverallSeverity"].text());
        fact.executed = updated;
        fact.compliant = sum(summary, "Compliant");
        fact.nonCompliant = sum(summary, "NonCompliant");
        reading.facts.emplace_back(std::move(fact));
    }
}
