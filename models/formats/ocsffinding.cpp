// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"
#include "models/formats/nodeid.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

// Findings in OCSF (classes 2001 to 2004), as Security Hub's version 2, Security Lake, Prowler 4 and ElectricEye write
// them. Identity is (product, finding_info.uid) as for ASFF: the product is metadata.product.uid where that is an ARN,
// else its name, which stays the same from one version of the producer to the next.

namespace {

enum {
    Uid,
    OldUid,
    ProductUid,
    ProductName,
    VendorName,
    Title,
    OldTitle,
    Message_,
    EventCode,
    Account,
    OldAccount,
    AccountName,
    Region,
    Type,
    ClassName,
    Control,
    ResourceType,
    ResourceId,
    ResourceRegion,
    ResourceName,
    OneResourceType,
    OneResourceId,
    OneResourceRegion,
    OneResourceName,
    Cves,
    SeverityId,
    SeverityText,
    Status,
    StatusId,
    Compliance,
    StatusCode,
    RecordState_,
    Created,
    CreatedText,
    Modified,
    ModifiedText,
    FirstSeen,
    FirstSeenText,
    LastSeen,
    LastSeenText,
    Time,
    TimeText,
    EventTime
};

constexpr Field fields[] = {
    {"finding_info.uid"},
    {"finding.uid"},
    {"metadata.product.uid"},
    {"metadata.product.name"},
    {"metadata.product.vendor_name"},
    {"finding_info.title"},
    {"finding.title"},
    {"message"},
    {"metadata.event_code"},
    {"cloud.account.uid"},
    {"cloud.account_uid"},
    {"cloud.account.name"},
    {"cloud.region"},
    {"finding_info.types[]"},
    {"class_name"},
    {"compliance.control"},
    {"resources[].type"},
    {"resources[].uid"},
    {"resources[].region"},
    {"resources[].name"},
    {"resource.type"},
    {"resource.uid"},
    {"resource.region"},
    {"resource.name"},
    {"vulnerabilities[].cve.uid"},
    {"severity_id"},
    {"severity"},
    {"status"},
    {"status_id"},
    {"compliance.status"},
    {"status_code"},
    {"unmapped.RecordState"},
    {"finding_info.created_time", true},
    {"finding_info.created_time_dt", true},
    {"finding_info.modified_time", true},
    {"finding_info.modified_time_dt", true},
    {"finding_info.first_seen_time", true},
    {"finding_info.first_seen_time_dt", true},
    {"finding_info.last_seen_time", true},
    {"finding_info.last_seen_time_dt", true},
    {"time", true},
    {"time_dt", true},
    {"event_time", true},
};

bool recognises(const RecordShape& shape)
{
    return shape.has("class_uid") && shape.has("metadata");
}

std::string_view first(const RecordValues& values, std::initializer_list<int> asked)
{
    for (const int field : asked) {
        if (const auto text = values.text(field); !text.empty())
            return text;
    }
    return {};
}

std::optional<Instant> firstTime(const RecordValues& values, std::initializer_list<int> asked)
{
    for (const int field : asked) {
        if (const auto instant = values.instant(field))
            return instant;
    }
    return {};
}

std::string_view productOf(const RecordValues& values)
{
    const auto uid = values.text(ProductUid);
    return uid.starts_with("arn:") ? uid : first(values, {ProductName, ProductUid, VendorName});
}

// The number, except where it says "unknown" or "other": then the word beside it.
Severity severity(const RecordValues& values)
{
    constexpr std::array known = {Severity::None, Severity::Informational, Severity::Low, Severity::Medium,
        Severity::High, Severity::Critical, Severity::Critical}; // 6 is Fatal
    const auto number = values.count(SeverityId);
    if (number && *number > 0 && *number < int(known.size()))
        return known[std::size_t(*number)];
    const auto text = values.text(SeverityText);
    return sameWord(text, "Fatal") ? Severity::Critical : readSeverity(text);
}

// The word before the number: Prowler counts otherwise than the standard.
std::optional<WorkflowStatus> workflow(const RecordValues& values)
{
    constexpr std::array numbers = {
        WorkflowStatus::New, WorkflowStatus::Notified, WorkflowStatus::Suppressed, WorkflowStatus::Resolved};
    const auto text = values.text(Status);
    if (sameWord(text, "In Progress"))
        return WorkflowStatus::Notified;
    if (!text.empty())
        return readWorkflowStatus(text);
    const auto number = values.count(StatusId);
    return number && *number >= 1 && *number <= int(numbers.size()) ? std::optional(numbers[std::size_t(*number - 1)])
                                                                    : std::nullopt;
}

FindingCompliance compliance(const RecordValues& values)
{
    for (const int field : {Compliance, StatusCode}) {
        const auto text = values.text(field);
        if (sameWord(text, "Pass"))
            return FindingCompliance::Passed;
        if (sameWord(text, "Fail"))
            return FindingCompliance::Failed;
        if (const auto known = readFindingCompliance(text); known != FindingCompliance::None)
            return known;
    }
    return FindingCompliance::None;
}

bool isNodeType(std::string_view type, std::string_view id)
{
    constexpr std::array types = {"AwsEc2Instance", "AWS::EC2::Instance", "AWS::SSM::ManagedInstance",
        "AwsSsmPatchCompliance", "AwsSsmAssociationCompliance"};
    return id.find(":instance/") != id.npos || id.find(":managed-instance/") != id.npos
        || std::any_of(types.begin(), types.end(), [&](const char* name) { return sameWord(name, type); });
}

// The resource that is a node, else the first.
void readResource(const RecordValues& values, FindingFact& finding)
{
    int chosen = 0;
    for (int i = 0; i < values.elements(ResourceId) && finding.node.empty(); ++i) {
        const auto id = values.text(ResourceId, i);
        if (!isNodeType(values.text(ResourceType, i), id))
            continue;
        finding.node = nodeAtEnd(id);
        chosen = finding.node.empty() ? chosen : i;
    }
    const bool many = values.elements(ResourceId) > 0;
    const auto pick = [&](int field, int one) { return many ? values.text(field, chosen) : values.text(one); };
    finding.resourceType = pick(ResourceType, OneResourceType);
    finding.resource = pick(ResourceId, OneResourceId);
    finding.region = pick(ResourceRegion, OneResourceRegion);
    if (finding.region.empty())
        finding.region = values.text(Region);
    if (!many && isNodeType(finding.resourceType, finding.resource))
        finding.node = nodeAtEnd(finding.resource);
    const auto name = pick(ResourceName, OneResourceName);
    if (!finding.node.empty() && name != finding.resource && name != finding.node)
        finding.nodeName = name;
}

void readTimes(const RecordValues& values, FindingFact& finding)
{
    finding.created = firstTime(values, {CreatedText, Created, TimeText, Time, EventTime});
    finding.updated = firstTime(
        values, {ModifiedText, Modified, LastSeenText, LastSeen, TimeText, Time, EventTime, CreatedText, Created});
    finding.firstObserved = firstTime(values, {FirstSeenText, FirstSeen});
    finding.lastObserved = firstTime(values, {LastSeenText, LastSeen});
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    const int uid = values.text(Uid).empty() ? OldUid : Uid;
    FindingFact finding;
    finding.id = values.text(uid);
    finding.productArn = productOf(values);
    reading.id = finding.id;
    if (finding.id.empty() || values.isDamaged(uid)) {
        reading.refusal = withoutMember("finding_info.uid");
        return;
    }
    if (finding.productArn.empty()) {
        reading.refusal = withoutMember("metadata.product");
        return;
    }
    finding.title = first(values, {Title, OldTitle, Message_});
    finding.generator = values.text(EventCode);
    finding.account = first(values, {Account, OldAccount});
    finding.accountName = values.text(AccountName);
    finding.product = values.text(ProductName);
    finding.company = values.text(VendorName);
    finding.type = first(values, {Type, ClassName});
    finding.control = first(values, {Control, EventCode});
    finding.cves = values.joined(Cves);
    finding.severity = severity(values);
    finding.workflow = workflow(values);
    const bool archived = sameWord(values.text(Status), "Archived");
    finding.recordState = archived ? RecordState::Archived : readRecordState(values.text(RecordState_));
    finding.compliance = compliance(values);
    finding.contentHash = reading.contentHash;
    readResource(values, finding);
    readTimes(values, finding);
    reading.facts.emplace_back(std::move(finding));
}

}

const RecordKind ocsfFindingKind = {
    .key = "ocsf-finding",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Findings in OCSF (Security Hub V2, Security Lake, Prowler)"),
    .list = "",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .hashed = true,
};
