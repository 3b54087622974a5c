// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-instance-patches (AWS: PatchComplianceData). The answer does not name the node: it comes from a member that
// a script added, from the object around the list, or from the file's name. Also the lines of AWS:PatchCompliance, an
// older inventory type of the same members, and the file that a patch operation leaves on its node.

namespace {

enum {
    KBId,
    Title,
    Classification,
    VendorSeverity,
    State,
    InstalledTime,
    CVEIds,
    InstanceId,
    AddedInstanceId,
    ResourceId,
    CaptureTime
};

constexpr Field fields[] = {
    {"KBId"},
    {"Title"},
    {"Classification"},
    {"Severity"},
    {"State"},
    {"InstalledTime", true},
    {"CVEIds"},
    {"InstanceId"},
    {"_instance_id"},
    {"ResourceId"},
    {"CaptureTime", true},
};

bool recognises(const RecordShape& shape)
{
    return shape.has("KBId") && shape.has("State") && !shape.has("CaptureTime") && !shape.has("ResourceId");
}

bool recognisesSync(const RecordShape& shape)
{
    return shape.has("KBId") && shape.has("State");
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    reading.id = values.text(KBId);
    if (reading.id.empty()) {
        reading.refusal = withoutMember("KBId");
        return;
    }
    const auto state = readPatchState(values.text(State));
    if (!state) {
        reading.refusal = withoutMember("State");
        return;
    }
    ComplianceItemFact item;
    item.node = values.text(values.text(InstanceId).empty() ? AddedInstanceId : InstanceId);
    item.type = "Patch";
    item.id = reading.id;
    item.title = values.text(Title);
    item.state = *state;
    item.at = values.instant(InstalledTime);
    item.patchSeverity = values.text(VendorSeverity);
    item.classification = values.text(Classification);
    item.cves = values.text(CVEIds);
    reading.facts.emplace_back(std::move(item));
}

void readSync(RecordReading& reading)
{
    read(reading);
    if (reading.facts.empty())
        return;
    auto& item = std::get<ComplianceItemFact>(reading.facts.front());
    if (const auto resource = reading.values.text(ResourceId); !resource.empty())
        item.node = resource;
    reading.captured = reading.values.instant(CaptureTime);
    item.reported = reading.captured;
}

// {"patchStates": {TITLE: {"id": ..., "installedTime": ..., "state": ...}}}
void readStates(RecordReading& reading)
{
    reading.container = true;
    for (const auto& [title, state] : JsonValue::read(reading.original)["patchStates"].members()) {
        reading.parts.push_back({nodePatchKind,
            JsonValue().with({{"KBId", state["id"]}, {"Title", JsonValue::ofText(title)},
                {"InstalledTime", state["installedTime"]}, {"State", state["state"]}})});
    }
}

}

const RecordKind instancePatchKind = {
    .key = "instance-patch",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patches of a node (describe-instance-patches)"),
    .list = "Patches",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .node = RecordKind::Node::Context,
};

const RecordKind syncPatchComplianceKind = {
    .key = "sync-patch-compliance",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patches of Resource Data Sync (AWS:PatchCompliance)"),
    .list = "",
    .recognises = recognisesSync,
    .fields = fields,
    .read = readSync,
    .node = RecordKind::Node::Context,
};

// One patch of the file that a patch operation leaves on its node.
const RecordKind nodePatchKind = {
    .key = "node-patch",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch states on a node (patch-states-configuration.json)"),
    .list = "",
    .recognises = [](const RecordShape&) { return false; },
    .fields = fields,
    .read = read,
    .node = RecordKind::Node::Context,
};

const RecordKind nodePatchStatesKind = {
    .key = "node-patch-states",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch states on a node (patch-states-configuration.json)"),
    .list = "",
    .recognises = [](const RecordShape& shape) { return shape.has("patchStates"); },
    .fields = fields,
    .read = readStates,
};
