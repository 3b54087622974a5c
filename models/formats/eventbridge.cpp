// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <array>

// EventBridge events without findings (those with findings are read as lists of findings). AWS Systems Manager user
// guide: "Amazon EventBridge event examples for Systems Manager". Known by detail-type alone: the source of some of
// AWS's own examples is an account.

namespace {

constexpr Field fields[] = {{"id"}};

struct Event
{
    std::string type = {};
    JsonValue detail = {};
    std::optional<Instant> time = {};
};

EventFact eventOf(const Event& event, EventFact::Kind kind)
{
    EventFact fact;
    fact.kind = kind;
    fact.status = event.detail["status"].text();
    fact.detailedStatus = firstText({event.detail["detailed-status"], event.detail["status-details"]});
    fact.document = event.detail["document-name"].text();
    fact.at = event.time;
    return fact;
}

void readComplianceState(const Event& event, RecordReading& reading)
{
    const auto& detail = event.detail;
    TypeSummaryFact summary;
    summary.node = detail["resource-id"].text();
    summary.type = detail["compliance-type"].text();
    summary.status = readComplianceStatus(detail["compliance-status"].text());
    summary.severity = readSeverity(detail["severity"].text());
    summary.executed = detail["last-runtime"].instant();
    if (!summary.executed)
        summary.executed = event.time;
    reading.id = summary.node;
    if (summary.type.empty()) {
        reading.refusal = withoutMember("compliance-type");
        return;
    }
    auto fact = eventOf(event, EventFact::Kind::ComplianceState);
    fact.node = summary.node;
    fact.subject = detail["patch-baseline-id"].text();
    fact.type = summary.type;
    fact.status = detail["compliance-status"].text();
    reading.facts.emplace_back(std::move(summary));
    reading.facts.emplace_back(std::move(fact));
}

EventFact associationEvent(const Event& event)
{
    const auto& detail = event.detail;
    auto fact = eventOf(event, EventFact::Kind::Association);
    fact.node = detail["instance-id"].text();
    fact.subject = detail["association-id"].text();
    fact.errorCode = detail["error-code"].text();
    fact.text = firstText({detail["execution-summary"], detail["association-status-aggregated-count"]});
    return fact;
}

void readNodeAssociation(const Event& event, RecordReading& reading)
{
    const auto& detail = event.detail;
    AssociationFact association;
    association.node = detail["instance-id"].text();
    association.id = detail["association-id"].text();
    reading.id = association.id;
    if (association.id.empty()) {
        reading.refusal = withoutMember("association-id");
        return;
    }
    association.document = detail["document-name"].text();
    association.documentVersion = detail["document-version"].text();
    if (association.documentVersion == "Optional.empty")
        association.documentVersion.clear();
    association.associationVersion = detail["association-version"].text();
    association.name = detail["association-name"].text();
    association.status = detail["status"].text();
    association.detailedStatus = detail["detailed-status"].text();
    association.errorCode = detail["error-code"].text();
    association.summary = detail["execution-summary"].text();
    association.outputUrl = detail["output-url"].text();
    association.executed = detail["last-execution-date"].instant();
    if (!association.executed)
        association.executed = event.time;
    reading.facts.emplace_back(std::move(association));
    reading.facts.emplace_back(associationEvent(event));
}

void readAssociation(const Event& event, RecordReading& reading)
{
    auto fact = associationEvent(event);
    reading.id = fact.subject;
    if (fact.subject.empty())
        reading.refusal = withoutMember("association-id");
    else
        reading.facts.emplace_back(std::move(fact));
}

void readCommand(const Event& event, RecordReading& reading)
{
    auto fact = eventOf(event, EventFact::Kind::Command);
    fact.subject = event.detail["command-id"].text();
    fact.node = event.detail["instance-id"].text();
    reading.id = fact.subject;
    if (fact.subject.empty())
        reading.refusal = withoutMember("command-id");
    else
        reading.facts.emplace_back(std::move(fact));
}

void readInventory(const Event& event, RecordReading& reading)
{
    auto fact = eventOf(event, EventFact::Kind::Inventory);
    fact.node = event.detail["resource-id"].text();
    fact.subject = event.detail["action"].text();
    fact.type = event.detail["type-name"].text();
    fact.status = event.detail["action-status"].text();
    fact.text = event.detail["action-reason"].text();
    if (!fact.node.empty())
        reading.facts.emplace_back(std::move(fact));
}

struct Reader
{
    const char* type;
    void (*read)(const Event& event, RecordReading& reading);
};

// Other events (insight results, maintenance windows, automation, ...) tell nothing that is kept here.
constexpr std::array readers = {
    Reader {"Configuration Compliance State Change", readComplianceState},
    Reader {"EC2 State Manager Instance Association State Change", readNodeAssociation},
    Reader {"EC2 State Manager Association State Change", readAssociation},
    Reader {"EC2 Command Status-change Notification", readCommand},
    Reader {"EC2 Command Invocation Status-change Notification", readCommand},
    Reader {"Inventory Resource State Change", readInventory},
    Reader {"AWS API Call via CloudTrail",
        [](const Event& event, RecordReading& reading) { addCloudTrailEvent(reading, event.detail); }},
    Reader {"Config Configuration Item Change",
        [](const Event& event, RecordReading& reading) { addConfigItem(reading, event.detail["configurationItem"]); }},
};

bool recognises(const RecordShape& shape)
{
    return (shape.has("detail-type") || shape.has("detailType")) && shape.has("detail");
}

void read(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    const Event event {.type = firstText({record["detail-type"], record["detailType"]}),
        .detail = record["detail"].parsed(),
        .time = record["time"].instant()};
    reading.id = record["id"].text();
    reading.account = record["account"].text();
    reading.region = record["region"].text();
    reading.extent = SourceRecord::Extent::Alone;
    reading.captured = event.time;
    for (const auto& reader : readers) {
        if (sameWord(event.type, reader.type))
            return reader.read(event, reading);
    }
}

}

const RecordKind eventBridgeKind = {
    .key = "eventbridge",
    .title = QT_TRANSLATE_NOOP("RecordKind", "EventBridge events"),
    .list = "",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .sparse = true,
};
