// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <algorithm>

// Lines of Resource Data Sync beside patches and compliance: tags of nodes, and the inventory types that tell nothing
// of compliance (AWS:Application, AWS:Network, AWS:WindowsUpdate, ...).

namespace {

enum { ResourceId, InstanceId, Key, Value, CaptureTime };

constexpr Field fields[] = {
    {"ResourceId"},
    {"InstanceId"},
    {"Key"},
    {"Value"},
    {"CaptureTime", true},
};

// The service adds resourceId, captureTime and schemaVersion to every line.
bool isLine(const RecordShape& shape)
{
    const bool marked = std::find(shape.keys.begin(), shape.keys.end(), "resourceId") != shape.keys.end();
    return (marked && !shape.has("resourceType") && !shape.has("configuration"))
        || (shape.has("captureTime") && shape.has("schemaVersion"));
}

bool recognisesTag(const RecordShape& shape)
{
    return shape.has("Key") && shape.has("Value") && isLine(shape);
}

void readTag(RecordReading& reading)
{
    const auto& values = reading.values;
    NodeTagFact tag;
    tag.node = values.text(values.text(ResourceId).empty() ? InstanceId : ResourceId);
    tag.key = values.text(Key);
    tag.value = values.text(Value);
    reading.id = tag.key;
    reading.captured = values.instant(CaptureTime);
    tag.reported = reading.captured;
    if (tag.key.empty())
        reading.refusal = withoutMember("Key");
    else
        reading.facts.emplace_back(std::move(tag));
}

}

const RecordKind syncTagKind = {
    .key = "sync-tag",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Tags of nodes of Resource Data Sync (AWS:Tag)"),
    .list = "",
    .recognises = recognisesTag,
    .fields = fields,
    .read = readTag,
    .node = RecordKind::Node::Context,
};

const RecordKind syncOtherKind = {
    .key = "sync-other",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Inventory that does not speak of compliance"),
    .list = "",
    .recognises = isLine,
    .fields = fields,
    .read = [](RecordReading& reading) { reading.captured = reading.values.instant(CaptureTime); },
    .sparse = true,
};
