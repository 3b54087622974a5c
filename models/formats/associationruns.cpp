// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-association-executions (AWS: AssociationExecution) and describe-association-execution-targets (AWS:
// AssociationExecutionTarget): the history of an association, as a whole and on each node.

namespace {

enum {
    AssociationId,
    ExecutionId,
    Status,
    DetailedStatus,
    CreatedTime,
    LastExecutionDate,
    ResourceCountByStatus,
    ResourceId,
    OutputSourceType,
    OutputSourceId
};

constexpr Field fields[] = {
    {"AssociationId"},
    {"ExecutionId"},
    {"Status"},
    {"DetailedStatus"},
    {"CreatedTime", true},
    {"LastExecutionDate", true},
    {"ResourceCountByStatus"},
    {"ResourceId"},
    {"OutputSource.OutputSourceType"},
    {"OutputSource.OutputSourceId"},
};

bool recognisesTarget(const RecordShape& shape)
{
    return shape.has("AssociationId") && shape.has("ExecutionId") && shape.has("ResourceId");
}

bool recognisesExecution(const RecordShape& shape)
{
    return shape.has("AssociationId") && shape.has("ExecutionId") && shape.has("Status") && !shape.has("ResourceId");
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    reading.id = values.text(AssociationId);
    for (const auto& [field, name] :
        {std::pair(AssociationId, "AssociationId"), std::pair(ExecutionId, "ExecutionId")}) {
        if (values.text(field).empty()) {
            reading.refusal = withoutMember(name);
            return;
        }
    }
    EventFact event;
    event.kind = EventFact::Kind::Association;
    event.node = values.text(ResourceId);
    event.subject = values.text(AssociationId);
    event.part = values.text(ExecutionId);
    event.status = values.text(Status);
    event.detailedStatus = values.text(DetailedStatus);
    event.text = values.text(ResourceCountByStatus);
    if (!values.text(OutputSourceId).empty()) // the Run Command that did it, on this node
        event.text = std::string(values.text(OutputSourceType)) + ' ' + std::string(values.text(OutputSourceId));
    event.at = values.instant(LastExecutionDate);
    if (!event.at)
        event.at = values.instant(CreatedTime);
    reading.facts.emplace_back(std::move(event));
}

void readTarget(RecordReading& reading)
{
    read(reading);
    if (reading.refusal.empty() && reading.values.text(ResourceId).empty())
        reading.refusal = withoutMember("ResourceId");
}

}

const RecordKind associationTargetKind = {
    .key = "association-execution-target",
    .title =
        QT_TRANSLATE_NOOP("RecordKind", "Runs of an association on nodes (describe-association-execution-targets)"),
    .list = "AssociationExecutionTargets",
    .recognises = recognisesTarget,
    .fields = fields,
    .read = readTarget,
};

const RecordKind associationExecutionKind = {
    .key = "association-execution",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Runs of an association (describe-association-executions)"),
    .list = "AssociationExecutions",
    .recognises = recognisesExecution,
    .fields = fields,
    .read = read,
};
