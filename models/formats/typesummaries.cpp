// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// list-resource-compliance-summaries (AWS: ResourceComplianceSummaryItem): one row a node and type.

namespace {

enum { ComplianceType, ResourceId, Status, OverallSeverity, ExecutionTime, CompliantCount, NonCompliantCount };

constexpr Field fields[] = {
    {"ComplianceType"},
    {"ResourceId"},
    {"Status"},
    {"OverallSeverity"},
    {"ExecutionSummary.ExecutionTime", true},
    {"CompliantSummary.CompliantCount"},
    {"NonCompliantSummary.NonCompliantCount"},
};

bool recognises(const RecordShape& shape)
{
    return shape.has("ComplianceType") && shape.has("ResourceId")
        && (shape.has("OverallSeverity") || shape.has("CompliantSummary"));
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    TypeSummaryFact summary;
    summary.node = values.text(ResourceId);
    summary.type = values.text(ComplianceType);
    reading.id = summary.node;
    if (summary.type.empty()) {
        reading.refusal = withoutMember("ComplianceType");
        return;
    }
    summary.status = readComplianceStatus(values.text(Status));
    summary.severity = readSeverity(values.text(OverallSeverity));
    summary.executed = values.instant(ExecutionTime);
    summary.compliant = values.count(CompliantCount);
    summary.nonCompliant = values.count(NonCompliantCount);
    reading.facts.emplace_back(std::move(summary));
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
