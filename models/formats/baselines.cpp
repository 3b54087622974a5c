// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-patch-baselines (AWS: PatchBaselineIdentity), get-patch-baseline, and the snapshot of a baseline that a
// patch operation leaves on its node. AWS's own baselines are named by an ARN: their id is its end.

namespace {

constexpr Field fields[] = {{"BaselineId"}};

bool recognises(const RecordShape& shape)
{
    return shape.has("BaselineId")
        && (shape.has("ApprovalRules") || shape.has("BaselineName") || shape.has("OperatingSystem"))
        && !shape.has("InstanceId") && !shape.has("PatchGroup");
}

bool recognisesSnapshot(const RecordShape& shape)
{
    return shape.has("patchBaseline") && (shape.has("patches") || shape.has("snapshotId"));
}

void add(RecordReading& reading, const JsonValue& record)
{
    const auto whole = record["BaselineId"].text();
    DefinitionFact baseline;
    baseline.kind = DefinitionFact::Kind::Baseline;
    baseline.id = whole.substr(whole.rfind('/') + 1);
    reading.id = baseline.id;
    if (baseline.id.empty()) {
        reading.refusal = withoutMember("BaselineId");
        return;
    }
    baseline.name = firstText({record["Name"], record["BaselineName"]});
    baseline.details = record.without({"BaselineId", "Name", "BaselineName"});
    baseline.at = firstInstant({record["ModifiedDate"], record["CreatedDate"]});
    reading.facts.emplace_back(std::move(baseline));
}

}

const RecordKind baselineKind = {
    .key = "patch-baseline",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch baselines (describe-patch-baselines, get-patch-baseline)"),
    .list = "BaselineIdentities",
    .recognises = recognises,
    .fields = fields,
    .read = [](RecordReading& reading) { add(reading, JsonValue::read(reading.original)); },
};

const RecordKind baselineSnapshotKind = {
    .key = "baseline-snapshot",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Snapshot of a patch baseline on a node"),
    .list = "",
    .recognises = recognisesSnapshot,
    .fields = fields,
    .read =
        [](RecordReading& reading) {
            const auto baseline = JsonValue::read(reading.original)["patchBaseline"];
            add(reading, JsonValue::read(baseline.capitalised()));
        },
};
