// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// list-compliance-items (AWS: ComplianceItem), the flat lines of AWS:ComplianceItem that Resource Data Sync writes, and
// the items of put-compliance-items, which share their node, type and time.

namespace {

enum {
    ComplianceType,
    ResourceId,
    InstanceId,
    Id,
    Title,
    Status,
    Level,
    ExecutionTime,
    ExecutionId,
    ExecutionType,
    FlatTime,
    FlatId,
    FlatType,
    PatchStateName,
    FlatPatchState,
    PatchSeverity,
    FlatPatchSeverity,
    Classification,
    FlatClassification,
    InstalledTime,
    FlatInstalledTime,
    Baseline,
    FlatBaseline,
    Group,
    FlatGroup,
    CVEIds,
    FlatCVEIds,
    DocumentName,
    FlatDocumentName,
    DocumentVersion,
    FlatDocumentVersion,
    DetailedText,
    FlatDetailedText,
    CaptureTime
};

constexpr Field fields[] = {
    {"ComplianceType"},
    {"ResourceId"},
    {"InstanceId"},
    {"Id"},
    {"Title"},
    {"Status"},
    {"Severity"},
    {"ExecutionSummary.ExecutionTime", true},
    {"ExecutionSummary.ExecutionId"},
    {"ExecutionSummary.ExecutionType"},
    {"ExecutionTime", true},
    {"ExecutionId"},
    {"ExecutionType"},
    {"Details.PatchState"},
    {"PatchState"},
    {"Details.PatchSeverity"},
    {"PatchSeverity"},
    {"Details.Classification"},
    {"Classification"},
    {"Details.InstalledTime", true},
    {"InstalledTime", true},
    {"Details.PatchBaselineId"},
    {"PatchBaselineId"},
    {"Details.PatchGroup"},
    {"PatchGroup"},
    {"Details.CVEIds"},
    {"CVEIds"},
    {"Details.DocumentName"},
    {"DocumentName"},
    {"Details.DocumentVersion"},
    {"DocumentVersion"},
    {"Details.DetailedText"},
    {"DetailedText"},
    {"CaptureTime", true},
};

std::string_view either(const RecordValues& values, int nested, int flat)
{
    return values.text(values.text(nested).empty() ? flat : nested);
}

std::optional<Instant> eitherInstant(const RecordValues& values, int nested, int flat)
{
    const auto instant = values.instant(nested);
    return instant ? instant : values.instant(flat);
}

// The Details of a custom item: what its author put there, as it stands.
std::string detailsOf(std::string_view original)
{
    const auto details = JsonValue::read(original)["Details"];
    return details.members().empty() ? std::string() : details.json();
}

Message refusal(const RecordValues& values)
{
    if (values.text(ComplianceType).empty())
        return withoutMember("ComplianceType");
    if (values.text(Id).empty() && values.text(Title).empty())
        return withoutMember("Id");
    return {};
}

void readDetails(const RecordReading& reading, ComplianceItemFact& item)
{
    const auto& values = reading.values;
    const bool patch = item.type == "Patch";
    if (patch)
        item.state = readPatchState(either(values, PatchStateName, FlatPatchState)).value_or(PatchState::None);
    item.at = patch ? eitherInstant(values, InstalledTime, FlatInstalledTime) : item.reported;
    item.patchSeverity = either(values, PatchSeverity, FlatPatchSeverity);
    item.classification = either(values, Classification, FlatClassification);
    item.cves = either(values, CVEIds, FlatCVEIds);
    item.document = either(values, DocumentName, FlatDocumentName);
    item.documentVersion = either(values, DocumentVersion, FlatDocumentVersion);
    item.baseline = either(values, Baseline, FlatBaseline);
    item.patchGroup = either(values, Group, FlatGroup);
    if (!patch && item.type != "Association")
        item.details = detailsOf(reading.original);
    if (item.details.empty())
        item.details = either(values, DetailedText, FlatDetailedText);
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    auto& item = reading.first<ComplianceItemFact>();
    reading.id = values.text(Id);
    reading.refusal = refusal(values);
    if (!reading.refusal.empty())
        return;
    item.node = values.text(values.text(ResourceId).empty() ? InstanceId : ResourceId);
    item.type = values.text(ComplianceType);
    item.id = values.text(Id);
    item.title = values.text(Title);
    item.status = readComplianceStatus(values.text(Status));
    item.severity = readSeverity(values.text(Level));
    item.reported = eitherInstant(values, ExecutionTime, FlatTime);
    item.executionId = either(values, ExecutionId, FlatId);
    item.executionType = either(values, ExecutionType, FlatType);
    readDetails(reading, item);
    reading.captured = values.instant(CaptureTime);
    if (!item.reported)
        item.reported = reading.captured;
}

bool recognisesItem(const RecordShape& shape)
{
    return shape.has("ComplianceType") && shape.has("Status") && shape.has("ResourceId")
        && (shape.has("ExecutionSummary") || shape.has("Details")) && !shape.has("OverallSeverity");
}

bool recognisesSync(const RecordShape& shape)
{
    return shape.has("ComplianceType") && shape.has("Status") && shape.has("Id") && !shape.has("OverallSeverity")
        && !shape.has("Items");
}

bool recognisesNothing(const RecordShape&)
{
    return false;
}

constexpr Field inputFields[] = {{"ResourceId"}};

bool recognisesInput(const RecordShape& shape)
{
    return shape.has("ResourceId") && shape.has("ComplianceType") && shape.has("Items");
}

void readInput(RecordReading& reading)
{
    const auto input = JsonValue::read(reading.original);
    for (auto& item : putItems(input))
        reading.parts.push_back({putComplianceItemKind, std::move(item)});
    reading.container = true;
    reading.partial = sameAscii(input["UploadType"].text(), "PARTIAL");
}

}

std::vector<std::string> putItems(const JsonValue& input)
{
    std::vector<std::string> items;
    for (const auto& item : input["Items"].elements()) {
        items.push_back(item.isObject()
                ? item.with({{"ResourceId", input["ResourceId"]}, {"ComplianceType", input["ComplianceType"]},
                    {"ExecutionSummary", input["ExecutionSummary"]}})
                : item.json());
    }
    return items;
}

const RecordKind complianceItemKind = {
    .key = "compliance-item",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Compliance items (list-compliance-items)"),
    .list = "ComplianceItems",
    .recognises = recognisesItem,
    .fields = fields,
    .read = read,
    .reuses = true,
};

const RecordKind syncComplianceItemKind = {
    .key = "sync-compliance-item",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Compliance items of Resource Data Sync (AWS:ComplianceItem)"),
    .list = "",
    .recognises = recognisesSync,
    .fields = fields,
    .read = read,
    .node = RecordKind::Node::Context,
    .reuses = true,
};

// One of the items of put-compliance-items, completed with what stands around the list.
const RecordKind putComplianceItemKind = {
    .key = "put-compliance-item",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Input of put-compliance-items"),
    .list = "",
    .recognises = recognisesNothing,
    .fields = fields,
    .read = read,
    .reuses = true,
};

const RecordKind putComplianceInputKind = {
    .key = "put-compliance-input",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Input of put-compliance-items"),
    .list = "",
    .recognises = recognisesInput,
    .fields = inputFields,
    .read = readInput,
};
