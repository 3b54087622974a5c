// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-instance-information, describe-instance-properties (AWS: InstanceInformation) and the lines of
// AWS:InstanceInformation that Resource Data Sync writes.

namespace {

enum {
    InstanceId,
    ResourceId,
    Name,
    ComputerName,
    PlatformType,
    PlatformName,
    PlatformVersion,
    AgentVersion,
    IpAddress,
    ResourceType,
    InstanceStatus,
    IamRole,
    Ping,
    IsLatestVersion,
    LastPing,
    CaptureTime
};

constexpr Field fields[] = {
    {"InstanceId"},
    {"ResourceId"},
    {"Name"},
    {"ComputerName"},
    {"PlatformType"},
    {"PlatformName"},
    {"PlatformVersion"},
    {"AgentVersion"},
    {"IPAddress"},
    {"ResourceType"},
    {"InstanceStatus"},
    {"IamRole"},
    {"PingStatus"},
    {"IsLatestVersion"},
    {"LastPingDateTime", true},
    {"CaptureTime", true},
};

bool recognisesInformation(const RecordShape& shape)
{
    return shape.has("InstanceId") && shape.has("PingStatus");
}

bool recognisesSync(const RecordShape& shape)
{
    return (shape.has("InstanceId") || shape.has("resourceId"))
        && (shape.has("InstanceStatus") || shape.has("AgentType")
            || (shape.has("PlatformType") && shape.has("ComputerName")));
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    NodeFact node;
    node.node = values.text(values.text(InstanceId).empty() ? ResourceId : InstanceId);
    reading.id = node.node;
    node.name = values.text(Name);
    node.computerName = values.text(ComputerName);
    node.platformType = values.text(PlatformType);
    node.platformName = values.text(PlatformName);
    node.platformVersion = values.text(PlatformVersion);
    node.agentVersion = values.text(AgentVersion);
    node.ipAddress = values.text(IpAddress);
    node.resourceType = values.text(ResourceType);
    node.instanceStatus = values.text(InstanceStatus);
    node.iamRole = values.text(IamRole);
    node.ping = readPingStatus(values.text(Ping));
    node.latestAgent = values.flag(IsLatestVersion);
    node.lastPing = values.instant(LastPing);
    reading.captured = values.instant(CaptureTime);
    if (!node.lastPing)
        node.lastPing = reading.captured;
    reading.facts.emplace_back(std::move(node));
}

void readInventory(RecordReading& reading)
{
    read(reading);
    if (!reading.facts.empty())
        std::get<NodeFact>(reading.facts.front()).source = NodeFact::Source::Inventory;
}

}

const RecordKind instanceInformationKind = {
    .key = "instance-information",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Managed nodes (describe-instance-information)"),
    .list = "InstanceInformationList",
    .recognises = recognisesInformation,
    .fields = fields,
    .read = read,
};

const RecordKind syncInstanceInformationKind = {
    .key = "sync-instance-information",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Managed nodes of Resource Data Sync (AWS:InstanceInformation)"),
    .list = "",
    .recognises = recognisesSync,
    .fields = fields,
    .read = readInventory,
    .node = RecordKind::Node::Context,
};
