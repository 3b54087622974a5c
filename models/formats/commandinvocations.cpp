// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logpatterns.h"
#include "models/formats/eventtext.h"
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// Run Command: list-command-invocations (AWS: CommandInvocation, one event a plugin), get-command-invocation (one
// plugin on one node), list-commands (AWS: Command, all nodes together).

namespace {

constexpr Field fields[] = {{"CommandId"}};

bool recognisesOutput(const RecordShape& shape)
{
    return shape.has("CommandId") && (shape.has("StandardOutputContent") || shape.has("PluginName"));
}

bool recognisesInvocation(const RecordShape& shape)
{
    return shape.has("CommandId") && shape.has("InstanceId") && shape.has("Status")
        && (shape.has("RequestedDateTime") || shape.has("CommandPlugins"));
}

bool recognisesCommand(const RecordShape& shape)
{
    return shape.has("CommandId") && !shape.has("InstanceId") && shape.has("Status")
        && (shape.has("RequestedDateTime") || shape.has("InstanceIds"));
}

// AWS fills in -1 until the command has ended.
std::optional<int> exitCode(const JsonValue& code, const std::string& status)
{
    const bool ended = sameWord(status, "Success") || sameWord(status, "Failed") || sameWord(status, "TimedOut");
    const auto value = code.code();
    return ended || (value && *value >= 0) ? value : std::nullopt;
}

void setOutput(EventFact& event, const std::string& output)
{
    event.text = eventText(output);
    if (const auto found = findFailure(output); found.pattern != nullptr)
        event.pattern = found.pattern->key;
}

EventFact eventOf(const JsonValue& record)
{
    EventFact event;
    event.kind = EventFact::Kind::Command;
    event.node = record["InstanceId"].text();
    event.subject = record["CommandId"].text();
    event.document = record["DocumentName"].text();
    event.status = record["Status"].text();
    event.detailedStatus = record["StatusDetails"].text();
    return event;
}

bool isUsable(RecordReading& reading, const EventFact& event, bool onNode)
{
    reading.id = event.subject;
    if (event.subject.empty())
        reading.refusal = withoutMember("CommandId");
    else if (onNode && event.node.empty())
        reading.refusal = withoutMember("InstanceId");
    return reading.refusal.empty();
}

void readInvocation(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    auto whole = eventOf(record);
    if (!isUsable(reading, whole, true))
        return;
    const auto requested = record["RequestedDateTime"].instant();
    for (const auto& plugin : record["CommandPlugins"].elements()) {
        auto event = whole;
        event.part = plugin["Name"].text();
        event.status = firstText({plugin["Status"], record["Status"]});
        event.detailedStatus = firstText({plugin["StatusDetails"], record["StatusDetails"]});
        event.exitCode = exitCode(plugin["ResponseCode"], event.status);
        setOutput(event, plugin["Output"].text());
        event.at = plugin["ResponseFinishDateTime"].instant();
        if (!event.at)
            event.at = requested;
        reading.facts.emplace_back(std::move(event));
    }
    if (!reading.facts.empty())
        return;
    setOutput(whole, record["TraceOutput"].text());
    whole.at = requested;
    reading.facts.emplace_back(std::move(whole));
}

void readOutput(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    auto event = eventOf(record);
    if (!isUsable(reading, event, true))
        return;
    event.part = record["PluginName"].text();
    event.exitCode = exitCode(record["ResponseCode"], event.status);
    auto output = record["StandardOutputContent"].text();
    if (const auto errors = record["StandardErrorContent"].text(); !errors.empty())
        output += (output.empty() ? "" : "\n----------ERROR-------\n") + errors; // as the agent joins them
    setOutput(event, output);
    event.at = firstInstant({record["ExecutionEndDateTime"], record["ExecutionStartDateTime"]});
    reading.facts.emplace_back(std::move(event));
}

void readCommand(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    auto event = eventOf(record);
    if (!isUsable(reading, event, false))
        return;
    event.text = eventText(record["Comment"].text());
    event.at = record["RequestedDateTime"].instant();
    reading.facts.emplace_back(std::move(event));
}

}

const RecordKind commandOutputKind = {
    .key = "command-output",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Output of a command on a node (get-command-invocation)"),
    .list = "",
    .recognises = recognisesOutput,
    .fields = fields,
    .read = readOutput,
};

const RecordKind commandInvocationKind = {
    .key = "command-invocation",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Runs of commands on nodes (list-command-invocations)"),
    .list = "CommandInvocations",
    .recognises = recognisesInvocation,
    .fields = fields,
    .read = readInvocation,
};

const RecordKind commandKind = {
    .key = "command",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Commands (list-commands)"),
    .list = "Commands",
    .recognises = recognisesCommand,
    .fields = fields,
    .read = readCommand,
};
