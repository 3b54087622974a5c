// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-patch-groups (AWS: PatchGroupPatchBaselineMapping), get-patch-baseline-for-patch-group, and counts that name
// no node: those of a patch group (describe-patch-group-state) and of a whole account (list-compliance-summaries).

namespace {

constexpr Field groupFields[] = {{"PatchGroup"}};
constexpr Field typeFields[] = {{"ComplianceType"}};

bool recognisesGroup(const RecordShape& shape)
{
    return shape.has("PatchGroup") && !shape.has("InstanceId")
        && (shape.has("BaselineIdentity") || (shape.has("BaselineId") && shape.has("OperatingSystem")));
}

bool recognisesState(const RecordShape& shape)
{
    return shape.has("Instances") && shape.has("InstancesWithMissingPatches");
}

bool recognisesSummary(const RecordShape& shape)
{
    return shape.has("ComplianceType") && (shape.has("CompliantSummary") || shape.has("NonCompliantSummary"))
        && !shape.has("ResourceId");
}

// A group has one baseline for each operating system.
void readGroup(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    const auto system = firstText({record["BaselineIdentity"]["OperatingSystem"], record["OperatingSystem"]});
    DefinitionFact group;
    group.kind = DefinitionFact::Kind::PatchGroup;
    group.name = record["PatchGroup"].text();
    group.id = group.name + (system.empty() ? "" : "/" + system);
    reading.id = group.name;
    if (group.name.empty()) {
        reading.refusal = withoutMember("PatchGroup");
        return;
    }
    group.details = record.without({"PatchGroup"});
    reading.facts.emplace_back(std::move(group));
}

// The answer does not name the group; a script may have added it.
void readState(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    DefinitionFact state;
    state.kind = DefinitionFact::Kind::Totals;
    state.name = record["PatchGroup"].text();
    state.id = "describe-patch-group-state" + (state.name.empty() ? "" : "/" + state.name);
    state.details = record.without({"PatchGroup"});
    reading.facts.emplace_back(std::move(state));
}

void readSummary(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    DefinitionFact summary;
    summary.kind = DefinitionFact::Kind::Totals;
    summary.name = record["ComplianceType"].text();
    summary.id = "list-compliance-summaries/" + summary.name;
    reading.id = summary.name;
    if (summary.name.empty()) {
        reading.refusal = withoutMember("ComplianceType");
        return;
    }
    summary.details = record.without({"ComplianceType"});
    reading.facts.emplace_back(std::move(summary));
}

}

const RecordKind patchGroupKind = {
    .key = "patch-group",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch groups (describe-patch-groups)"),
    .list = "Mappings",
    .recognises = recognisesGroup,
    .fields = groupFields,
    .read = readGroup,
};

const RecordKind patchGroupStateKind = {
    .key = "patch-group-state",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Counts of a patch group (describe-patch-group-state)"),
    .list = "",
    .recognises = recognisesState,
    .fields = groupFields,
    .read = readState,
};

const RecordKind accountSummaryKind = {
    .key = "account-compliance-summary",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Compliance counts of an account (list-compliance-summaries)"),
    .list = "ComplianceSummaryItems",
    .recognises = recognisesSummary,
    .fields = typeFields,
    .read = readSummary,
};
