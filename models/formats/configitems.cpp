// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"
#include "models/formats/nodeid.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

// AWS Config items of the resource types AWS::SSM::PatchCompliance, AssociationCompliance and ManagedInstanceInventory.
// Not documented in full: configuration holds inventory items as AWS:TYPE.Content, lists turned into maps by id, and is
// JSON inside a text where the API answers.

namespace {

constexpr Field fields[] = {{"resourceId"}, {"resourceType"}, {"configurationItemStatus"}};

constexpr std::array types = {
    "AWS::SSM::PatchCompliance", "AWS::SSM::AssociationCompliance", "AWS::SSM::ManagedInstanceInventory"};

bool isKnown(std::string_view type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool recognises(const RecordShape& shape)
{
    return shape.has("resourceType") && shape.has("resourceId")
        && (shape.has("configuration") || (shape.has("configurationItemStatus") && shape.isIn("configurationItems")));
}

std::string nodeOfItem(const JsonValue& item)
{
    for (const char* name : {"resourceId", "resourceName", "ARN"}) {
        const auto text = item[name].text();
        if (const auto node = nodeAtEnd(text); !node.empty())
            return std::string(node);
    }
    const auto id = item["resourceId"].text();
    return id.substr(id.rfind('/') + 1);
}

// Elements of a list, values of a map by id, or the one object itself.
std::vector<JsonValue::Member> entriesOf(const JsonValue& content)
{
    std::vector<JsonValue::Member> entries;
    for (const auto& element : content.elements())
        entries.emplace_back(std::string(), element);
    for (const auto& [id, value] : content.members()) {
        if (!value.isObject()) {
            entries.assign({{std::string(), content}});
            break;
        }
        entries.emplace_back(id, value);
    }
    return entries;
}

struct Item
{
    std::string node = {};
    JsonValue captured = {};
};

void addCompliance(RecordReading& reading, const Item& item, const JsonValue& content)
{
    for (const auto& [type, entries] : content.members()) {
        for (const auto& [id, entry] : entriesOf(entries)) {
            addInventory(reading, "AWS:ComplianceItem",
                entry.with({{"Id", JsonValue::ofText(id)}, {"ComplianceType", JsonValue::ofText(type)},
                    {"InstanceId", JsonValue::ofText(item.node)}, {"CaptureTime", item.captured}}));
        }
    }
}

void addOther(RecordReading& reading, const std::string& type, const Item& item, const JsonValue& content)
{
    for (const auto& [id, entry] : entriesOf(content)) {
        if (entry.isObject())
            addInventory(reading, type,
                entry.with({{"TypeName", JsonValue::ofText(type)}, {"InstanceId", JsonValue::ofText(item.node)},
                    {"CaptureTime", item.captured}}));
    }
}

}

void addConfigItem(RecordReading& reading, const JsonValue& item)
{
    if (!isKnown(item["resourceType"].text()) || item["configurationItemStatus"].text().starts_with("ResourceDeleted"))
        return;
    const auto configuration = item["configuration"].parsed();
    const auto captured = item["configurationItemCaptureTime"];
    const auto node = nodeOfItem(item);
    bool known = false;
    for (const auto& [type, part] : configuration.members()) {
        known = known || (type.starts_with("AWS:") && part.isObject());
        const auto time = part["CaptureTime"];
        const Item about {.node = node, .captured = time.instant() ? time : captured};
        if (type == "AWS:ComplianceItem")
            addCompliance(reading, about, part["Content"]);
        else if (type.starts_with("AWS:"))
            addOther(reading, type, about, part["Content"]);
    }
    reading.extent = SourceRecord::Extent::OfList;
    reading.listed = captured.instant();
    if (!known)
        reading.refusal = {
            QT_TRANSLATE_NOOP("Message", "The configuration of the AWS Config item holds no inventory that is known."),
            {}};
}

namespace {

void read(RecordReading& reading)
{
    reading.id = reading.values.text(0);
    const auto type = reading.values.text(1);
    if (!isKnown(type))
        return;
    const auto item = JsonValue::read(reading.original);
    reading.account = firstText({item["awsAccountId"], item["accountId"]});
    reading.region = item["awsRegion"].text();
    reading.captured = item["configurationItemCaptureTime"].instant();
    addConfigItem(reading, item);
}

}

const RecordKind configItemKind = {
    .key = "config-item",
    .title = QT_TRANSLATE_NOOP("RecordKind", "AWS Config items of patches, associations and inventory"),
    .list = "configurationItems",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .sparse = true,
};
