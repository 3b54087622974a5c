// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-maintenance-window-execution-task-invocations (AWS: MaintenanceWindowExecutionTaskInvocationIdentity) and
// get-maintenance-window-execution-task-invocation: which command a maintenance window has sent. Of tasks that are
// RUN_COMMAND the ExecutionId is that of the command; others (Automation, Lambda, Step Functions) patch nothing.

namespace {

constexpr Field fields[] = {{"ExecutionId"}};

bool recognises(const RecordShape& shape)
{
    return shape.has("WindowExecutionId") && shape.has("TaskExecutionId") && shape.has("InvocationId");
}

void read(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    EventFact event;
    event.kind = EventFact::Kind::Command;
    event.subject = record["ExecutionId"].text();
    event.part = record["InvocationId"].text();
    event.status = record["Status"].text();
    event.detailedStatus = record["StatusDetails"].text();
    event.actor = "MaintenanceWindowExecution/" + record["WindowExecutionId"].text();
    event.at = record["StartTime"].instant();
    reading.id = event.subject;
    if (const auto type = record["TaskType"].text(); !type.empty() && !sameWord(type, "RUN_COMMAND"))
        return;
    if (event.subject.empty()) {
        reading.refusal = withoutMember("ExecutionId");
        return;
    }
    const auto parameters = record["Parameters"].parsed(); // JSON in a text
    event.document = parameters["documentName"].text();
    for (const auto& node : parameters["instanceIds"].elements()) {
        event.node = node.text();
        reading.facts.emplace_back(event);
    }
    if (reading.facts.empty()) // its targets are tags or groups
        reading.facts.emplace_back(std::move(event));
}

}

const RecordKind windowInvocationKind = {
    .key = "maintenance-window-invocation",
    .title = QT_TRANSLATE_NOOP(
        "RecordKind", "Commands of maintenance windows (describe-maintenance-window-execution-task-invocations)"),
    .list = "WindowExecutionTaskInvocationIdentities",
    .recognises = recognises,
    .fields = fields,
    .read = read,
};
