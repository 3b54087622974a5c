// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <array>

// CloudTrail events: of all API calls, those that report compliance, associations, nodes and inventory, send commands,
// or change findings. AWS CloudTrail user guide: "CloudTrail record contents"; members are the API's in camelCase.

namespace {

enum { EventId, EventName, EventSource, RecipientAccount, UserAccount, Region, EventTime };

constexpr Field fields[] = {
    {"eventID"},
    {"eventName"},
    {"eventSource"},
    {"recipientAccountId"},
    {"userIdentity.accountId"},
    {"awsRegion"},
    {"eventTime", true},
};

struct Call
{
    JsonValue event = {};
    JsonValue input = {};
    std::string name = {};
    std::string error = {}; // then it changed nothing
};

EventFact eventOf(const Call& call, EventFact::Kind kind, const std::string& node)
{
    const auto user = call.event["userIdentity"];
    EventFact event;
    event.kind = kind;
    event.node = node;
    event.subject = call.name;
    event.errorCode = call.error;
    if (!call.error.empty())
        event.text = call.event["errorMessage"].text();
    event.actor = firstText({user["arn"], user["userName"], user["invokedBy"], user["principalId"]});
    event.at = call.event["eventTime"].instant();
    return event;
}

// "items": [] with a hash says that nothing has changed, not that there is nothing.
void readPutComplianceItems(const Call& call, RecordReading& reading)
{
    auto event = eventOf(call, EventFact::Kind::ComplianceReport, call.input["resourceId"].text());
    event.type = call.input["complianceType"].text();
    event.status = call.input["uploadType"].text();
    reading.id = event.node;
    if (call.error.empty()) {
        for (const auto& item : putItems(call.input))
            addPart(reading, putComplianceItemKind, item);
        const auto reported = call.input["executionSummary"]["executionTime"].instant();
        const bool whole = !sameWord(event.status, "PARTIAL");
        reading.extent = whole ? SourceRecord::Extent::OfList : SourceRecord::Extent::Alone;
        reading.listed = reported ? reported : event.at;
        for (auto& fact : reading.facts)
            std::get<ComplianceItemFact>(fact).reported = reading.listed;
    }
    reading.facts.emplace_back(std::move(event));
}

void readPutInventory(const Call& call, RecordReading& reading)
{
    auto event = eventOf(call, EventFact::Kind::Inventory, call.input["instanceId"].text());
    reading.id = event.node;
    for (const auto& item : call.input["items"].elements())
        event.type += (event.type.empty() ? "" : ",") + item["typeName"].text();
    reading.facts.emplace_back(std::move(event));
}

void readAssociationStatus(const Call& call, RecordReading& reading)
{
    const auto result = call.input["executionResult"];
    auto event = eventOf(call, EventFact::Kind::Association, call.input["instanceId"].text());
    AssociationFact association;
    association.node = event.node;
    association.id = call.input["associationId"].text();
    association.status = result["status"].text();
    association.errorCode = result["errorCode"].text();
    association.summary = result["executionSummary"].text();
    association.executed = firstInstant({result["executionDate"], call.event["eventTime"]});
    reading.id = association.id;
    if (association.id.empty()) {
        reading.refusal = withoutMember("associationId");
        return;
    }
    event.subject = association.id;
    event.status = association.status;
    if (call.error.empty()) {
        event.errorCode = association.errorCode;
        event.text = association.summary;
        event.at = association.executed;
        reading.extent = SourceRecord::Extent::Alone;
        reading.facts.emplace_back(std::move(association));
    }
    reading.facts.emplace_back(std::move(event));
}

// The short form, every few minutes, names little more than the agent.
void readInstanceInformation(const Call& call, RecordReading& reading)
{
    const auto& input = call.input;
    reading.id = input["instanceId"].text();
    if (!call.error.empty()) {
        reading.facts.emplace_back(eventOf(call, EventFact::Kind::ApiCall, reading.id));
        return;
    }
    NodeFact node;
    node.source = NodeFact::Source::Told;
    node.node = reading.id;
    node.computerName = input["computerName"].text();
    node.platformType = input["platformType"].text();
    node.platformName = input["platformName"].text();
    node.platformVersion = input["platformVersion"].text();
    node.agentVersion = input["agentVersion"].text();
    node.ipAddress = input["iPAddress"].text();
    node.lastPing = call.event["eventTime"].instant();
    reading.facts.emplace_back(std::move(node));
}

void readSendCommand(const Call& call, RecordReading& reading)
{
    const auto command = call.event["responseElements"]["command"];
    auto event = eventOf(call, EventFact::Kind::Command, {});
    event.document = firstText({call.input["documentName"], command["documentName"]});
    event.status = command["status"].text();
    event.detailedStatus = command["statusDetails"].text();
    if (const auto id = command["commandId"].text(); !id.empty())
        event.subject = id;
    reading.id = event.subject;
    for (const auto& instance : call.input["instanceIds"].elements()) {
        event.node = instance.text();
        reading.facts.emplace_back(event);
    }
    if (reading.facts.empty() && call.error.empty()) // its targets are tags or groups
        reading.facts.emplace_back(std::move(event));
}

// What could not be changed stands in the answer with its reason.
void readBatchUpdateFindings(const Call& call, RecordReading& reading)
{
    if (!call.error.empty())
        return;
    const auto event = eventOf(call, EventFact::Kind::ApiCall, {});
    const auto refused = call.event["responseElements"]["unprocessedFindings"].elements();
    for (const auto& identifier : call.input["findingIdentifiers"].elements()) {
        FindingUpdateFact update;
        update.id = identifier["id"].text();
        update.productArn = identifier["productArn"].text();
        update.workflow = readWorkflowStatus(call.input["workflow"]["status"].text());
        update.note = call.input["note"]["text"].text();
        update.author = event.actor;
        update.at = event.at;
        for (const auto& other : refused) {
            const auto named = other["findingIdentifier"];
            if (named["id"].text() != update.id || named["productArn"].text() != update.productArn)
                continue;
            update.errorCode = other["errorCode"].text();
            update.errorMessage = other["errorMessage"].text();
        }
        if (!update.id.empty() && !update.productArn.empty())
            reading.facts.emplace_back(std::move(update));
    }
}

// Whole findings only: CloudTrail cuts long input.
void readBatchImportFindings(const Call& call, RecordReading& reading)
{
    for (const auto& finding : call.input["findings"].elements()) {
        const bool whole = !finding["id"].text().empty() && !finding["productArn"].text().empty();
        if (whole && call.error.empty())
            reading.parts.push_back({asffFindingKind, finding.capitalised()});
    }
}

struct Reader
{
    const char* source;
    const char* name;
    void (*read)(const Call& call, RecordReading& reading);
};

constexpr const char* systemsManager = "ssm.amazonaws.com";
constexpr const char* securityHub = "securityhub.amazonaws.com";
constexpr std::array readers = {
    Reader {systemsManager, "PutComplianceItems", readPutComplianceItems},
    Reader {systemsManager, "PutInventory", readPutInventory},
    Reader {systemsManager, "UpdateInstanceAssociationStatus", readAssociationStatus},
    Reader {systemsManager, "UpdateInstanceInformation", readInstanceInformation},
    Reader {systemsManager, "SendCommand", readSendCommand},
    Reader {securityHub, "BatchUpdateFindings", readBatchUpdateFindings},
    Reader {securityHub, "BatchImportFindings", readBatchImportFindings},
};

const Reader* readerOf(std::string_view source, std::string_view name)
{
    for (const auto& reader : readers) {
        if (source == reader.source && name == reader.name)
            return &reader;
    }
    return nullptr;
}

bool recognises(const RecordShape& shape)
{
    return shape.has("eventVersion") && shape.has("eventSource");
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    reading.id = values.text(EventId);
    reading.account = values.text(values.text(RecipientAccount).empty() ? UserAccount : RecipientAccount);
    reading.region = values.text(Region);
    reading.captured = values.instant(EventTime);
    if (readerOf(values.text(EventSource), values.text(EventName)))
        addCloudTrailEvent(reading, JsonValue::read(reading.original));
}

}

void addCloudTrailEvent(RecordReading& reading, const JsonValue& event)
{
    const Call call {.event = event,
        .input = event["requestParameters"],
        .name = event["eventName"].text(),
        .error = event["errorCode"].text()};
    if (const auto* const reader = readerOf(event["eventSource"].text(), call.name))
        reader->read(call, reading);
}

const RecordKind cloudTrailKind = {
    .key = "cloudtrail",
    .title = QT_TRANSLATE_NOOP("RecordKind", "CloudTrail logs"),
    .list = "",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .sparse = true,
};
