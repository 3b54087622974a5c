// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <cstdint>

// list-resource-compliance-summaries (AWS: ResourceComplianceSummaryItem) and the lines of AWS:ComplianceSummary that
// Resource Data Sync writes: one row a node and type.

namespace {

enum {
    ComplianceType,
    ResourceId,
    InstanceId,
    Status,
    OverallSeverity,
    ExecutionTime,
    FlatTime,
    CaptureTime,
    CompliantCount,
    NonCompliantCount,
    CompliantCritical, // the next five are the other severities
    NonCompliantCritical = CompliantCritical + 6
};

constexpr Field fields[] = {
    {"ComplianceType"},
    {"ResourceId"},
    {"InstanceId"},
    {"Status"},
    {"OverallSeverity"},
    {"ExecutionSummary.ExecutionTime", true},
    {"ExecutionTime", true},
    {"CaptureTime", true},
    {"CompliantSummary.CompliantCount"},
    {"NonCompliantSummary.NonCompliantCount"},
    {"CompliantCriticalCount"},
    {"CompliantHighCount"},
    {"CompliantMediumCount"},
    {"CompliantLowCount"},
    {"CompliantInformationalCount"},
    {"CompliantUnspecifiedCount"},
    {"NonCompliantCriticalCount"},
    {"NonCompliantHighCount"},
    {"NonCompliantMediumCount"},
    {"NonCompliantLowCount"},
    {"NonCompliantInformationalCount"},
    {"NonCompliantUnspecifiedCount"},
};

constexpr std::int64_t mostCounted = 1'000'000'000;

bool hasFlatCounts(const RecordShape& shape)
{
    return shape.has("CompliantCriticalCount") || shape.has("NonCompliantCriticalCount");
}

bool recognises(const RecordShape& shape)
{
    return shape.has("ComplianceType") && shape.has("ResourceId")
        && (shape.has("OverallSeverity") || shape.has("CompliantSummary")) && !shape.has("CaptureTime")
        && !hasFlatCounts(shape);
}

bool recognisesSync(const RecordShape& shape)
{
    return shape.has("ComplianceType") && shape.has("Status") && !shape.has("Id")
        && (shape.has("OverallSeverity") || hasFlatCounts(shape));
}

// All six severities together; not known when one of them is not.
Count sum(const RecordValues& values, int first)
{
    std::int64_t sum = 0;
    for (int field = first; field < first + 6; ++field) {
        const auto count = values.count(field);
        if (!count)
            return {};
        sum += *count;
    }
    return sum <= mostCounted ? Count(int(sum)) : Count();
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    TypeSummaryFact summary;
    summary.node = values.text(values.text(ResourceId).empty() ? InstanceId : ResourceId);
    summary.type = values.text(ComplianceType);
    reading.id = summary.node;
    if (summary.type.empty()) {
        reading.refusal = withoutMember("ComplianceType");
        return;
    }
    summary.status = readComplianceStatus(values.text(Status));
    summary.severity = readSeverity(values.text(OverallSeverity));
    summary.executed = values.instant(values.has(ExecutionTime) ? ExecutionTime : FlatTime);
    summary.compliant = values.count(CompliantCount);
    summary.nonCompliant = values.count(NonCompliantCount);
    reading.facts.emplace_back(std::move(summary));
}

void readSync(RecordReading& reading)
{
    read(reading);
    if (reading.facts.empty())
        return;
    const auto& values = reading.values;
    auto& summary = std::get<TypeSummaryFact>(reading.facts.front());
    reading.captured = values.instant(CaptureTime);
    if (!summary.executed)
        summary.executed = reading.captured;
    summary.compliant = sum(values, CompliantCritical);
    summary.nonCompliant = sum(values, NonCompliantCritical);
}

}

const RecordKind typeSummaryKind = {
    .key = "compliance-summary",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Compliance summaries of nodes (list-resource-compliance-summaries)"),
    .list = "ResourceComplianceSummaryItems",
    .recognises = recognises,
    .fields = fields,
    .read = read,
};

const RecordKind syncTypeSummaryKind = {
    .key = "sync-compliance-summary",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Compliance summaries of Resource Data Sync (AWS:ComplianceSummary)"),
    .list = "",
    .recognises = recognisesSync,
    .fields = fields,
    .read = readSync,
    .node = RecordKind::Node::Context,
};
