// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-instance-patches (AWS: PatchComplianceData). The answer does not name the node: it comes from a member that
// a script added, from the object around the list, or from the file's name.

namespace {

enum { KBId, Title, Classification, VendorSeverity, State, InstalledTime, CVEIds, InstanceId, AddedInstanceId };

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
};

bool recognises(const RecordShape& shape)
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
