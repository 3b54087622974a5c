// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

// Inventory: get-inventory (AWS: InventoryResultEntity), list-inventory-entries, and the items that a patch operation
// leaves on its node (patch-inventory-from-last-operation.json), which do not name it. What Resource Data Sync writes
// flat stands here in {"TypeName": ..., "CaptureTime": ..., "Content": [...]}.

namespace {

constexpr Field entityFields[] = {{"Id"}};
constexpr Field itemFields[] = {{"TypeName"}};

const RecordKind* kindOf(std::string_view type)
{
    const std::array<std::pair<const char*, const RecordKind*>, 6> kinds = {{
        {"AWS:InstanceInformation", &syncInstanceInformationKind},
        {"AWS:PatchSummary", &syncPatchSummaryKind},
        {"AWS:ComplianceItem", &syncComplianceItemKind},
        {"AWS:ComplianceSummary", &syncTypeSummaryKind},
        {"AWS:PatchCompliance", &syncPatchComplianceKind},
        {"AWS:Tag", &syncTagKind},
    }};
    const auto* const found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return type == kind.first; });
    return found == kinds.end() ? nullptr : found->second;
}

// An entry with what stands around its list.
std::string completed(const JsonValue& entry, const std::string& type, const std::string& node, const JsonValue& item)
{
    std::vector<JsonValue::Member> members = {
        {"TypeName", JsonValue::ofText(type)}, {"CaptureTime", item["CaptureTime"]}};
    if (!node.empty())
        members.emplace_back("InstanceId", JsonValue::ofText(node));
    for (const auto& [name, value] : item["Context"].members())
        members.emplace_back(name, value);
    return entry.with(members);
}

bool recognisesEntity(const RecordShape& shape)
{
    return shape.has("Id") && shape.has("Data");
}

void readEntity(RecordReading& reading)
{
    const auto entity = JsonValue::read(reading.original);
    const auto node = entity["Id"].text();
    reading.id = node;
    for (const auto& [type, item] : entity["Data"].members()) {
        if (type.starts_with("AWS:OpsItem")) {
            reading.refusal = {QT_TRANSLATE_NOOP("Message", "This is OpsData (get-ops-summary), not inventory."), {}};
            return;
        }
        const auto content = item["Content"].elements();
        for (const auto& entry : content)
            addInventory(reading, type, completed(entry, type, node, item));
        if (content.empty())
            addInventory(reading, {}, completed({}, type, node, item));
    }
    if (node.empty() && reading.refusal.empty())
        reading.refusal = withoutMember("Id");
}

bool recognisesItem(const RecordShape& shape)
{
    return shape.has("TypeName") && (shape.has("Content") || shape.has("Entries") || shape.has("ContentHash"));
}

// Content is left out when it has not changed.
void readItem(RecordReading& reading)
{
    const auto item = JsonValue::read(reading.original);
    const auto type = item["TypeName"].text();
    const auto node = item["InstanceId"].text();
    for (const char* list : {"Entries", "Content"}) {
        for (const auto& entry : item[list].elements())
            reading.parts.push_back({inventoryEntryKind, completed(entry, type, node, item)});
    }
    reading.container = true;
}

void readEntry(RecordReading& reading)
{
    const std::string type(reading.values.text(0));
    reading.id = type;
    addInventory(reading, type, std::string(reading.original));
}

}

void addInventory(RecordReading& reading, std::string_view type, const std::string& entry)
{
    if (const auto* const kind = kindOf(type))
        return addPart(reading, *kind, entry);
    const auto values = JsonValue::read(entry);
    EventFact event;
    event.kind = EventFact::Kind::Inventory;
    event.node = values["InstanceId"].text();
    event.type = values["TypeName"].text();
    event.at = values["CaptureTime"].instant();
    if (event.at)
        reading.captured = std::max(reading.captured, event.at);
    const auto same = [&](const Fact& fact) {
        const auto* const other = std::get_if<EventFact>(&fact);
        return other && other->type == event.type;
    };
    if (!event.node.empty() && std::none_of(reading.facts.begin(), reading.facts.end(), same))
        reading.facts.emplace_back(std::move(event));
}

const RecordKind inventoryEntityKind = {
    .key = "inventory",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Inventory of nodes (get-inventory)"),
    .list = "Entities",
    .recognises = recognisesEntity,
    .fields = entityFields,
    .read = readEntity,
};

const RecordKind inventoryItemKind = {
    .key = "inventory-item",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Inventory of one type (list-inventory-entries, files on the node)"),
    .list = "",
    .recognises = recognisesItem,
    .fields = itemFields,
    .read = readItem,
};

const RecordKind inventoryEntryKind = {
    .key = "inventory-entry",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Inventory of one type (list-inventory-entries, files on the node)"),
    .list = "",
    .recognises = [](const RecordShape&) { return false; },
    .fields = itemFields,
    .read = readEntry,
    .node = RecordKind::Node::Context,
};
