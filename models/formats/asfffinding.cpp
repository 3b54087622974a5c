// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/arn.h"
#include "models/formats/kinds.h"
#include "models/formats/nodeid.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

// AWS Security Finding Format, schema version 2018-10-08. AWS Security Hub user guide: "AWS Security Finding Format
// (ASFF)".

namespace {

enum {
    Id,
    ProductArn,
    Title,
    GeneratorId,
    AwsAccountId,
    AwsAccountName,
    Region,
    ProductName,
    HubProductName,
    CompanyName,
    HubCompanyName,
    Types,
    ProviderTypes,
    SecurityControlId,
    ControlId,
    RuleId,
    ResourceType,
    ResourceId,
    ResourceRegion,
    ResourceName,
    Vulnerabilities,
    SeverityLabel,
    SeverityNormalized,
    ProviderSeverity,
    Workflow,
    WorkflowState,
    State,
    Compliance,
    Sample,
    CreatedAt,
    UpdatedAt,
    FirstObservedAt,
    LastObservedAt,
    NoteUpdatedAt,
    Baseline,
    Installed,
    InstalledOther,
    InstalledRejected,
    InstalledPendingReboot,
    Missing,
    Failed,
    OperationStart,
    OperationEnd,
    Reboot,
    Operation_
};

constexpr Field fields[] = {
    {"Id"},
    {"ProductArn"},
    {"Title"},
    {"GeneratorId"},
    {"AwsAccountId"},
    {"AwsAccountName"},
    {"Region"},
    {"ProductName"},
    {"ProductFields.aws/securityhub/ProductName"},
    {"CompanyName"},
    {"ProductFields.aws/securityhub/CompanyName"},
    {"Types[]"},
    {"FindingProviderFields.Types[]"},
    {"Compliance.SecurityControlId"},
    {"ProductFields.ControlId"},
    {"ProductFields.RuleId"},
    {"Resources[].Type"},
    {"Resources[].Id"},
    {"Resources[].Region"},
    {"Resources[].Tags.Name"},
    {"Vulnerabilities[].Id"},
    {"Severity.Label"},
    {"Severity.Normalized"},
    {"FindingProviderFields.Severity.Label"},
    {"Workflow.Status"},
    {"WorkflowState"},
    {"RecordState"},
    {"Compliance.Status"},
    {"Sample"},
    {"CreatedAt", true},
    {"UpdatedAt", true},
    {"FirstObservedAt", true},
    {"LastObservedAt", true},
    {"Note.UpdatedAt", true},
    {"PatchSummary.Id"},
    {"PatchSummary.InstalledCount"},
    {"PatchSummary.InstalledOtherCount"},
    {"PatchSummary.InstalledRejectedCount"},
    {"PatchSummary.InstalledPendingReboot"},
    {"PatchSummary.MissingCount"},
    {"PatchSummary.FailedCount"},
    {"PatchSummary.OperationStartTime", true},
    {"PatchSummary.OperationEndTime", true},
    {"PatchSummary.RebootOption"},
    {"PatchSummary.Operation"},
};

bool recognises(const RecordShape& shape)
{
    const bool flattened = shape.has("SeverityLabel") && !shape.has("Severity"); // its lists are texts
    return shape.has("ProductArn") && !shape.has("class_uid") && !flattened
        && (shape.has("Title") || shape.has("Resources") || shape.has("AwsAccountId"));
}

std::string_view first(std::initializer_list<std::string_view> texts)
{
    const auto* const found = std::find_if(texts.begin(), texts.end(), [](auto text) { return !text.empty(); });
    return found == texts.end() ? std::string_view() : *found;
}

// product/COMPANY/PRODUCT: 1 is the company, 2 the product.
std::string_view productPart(std::string_view arn, int part)
{
    auto product = arnPart(arn, 5);
    for (; part > 0 && product.find('/') != product.npos; --part)
        product.remove_prefix(product.find('/') + 1);
    return part == 0 ? product.substr(0, product.find('/')) : std::string_view();
}

Severity severity(const RecordValues& values)
{
    if (const auto label = readSeverity(values.text(SeverityLabel)); label != Severity::None)
        return label;
    if (const auto normalized = values.count(SeverityNormalized); normalized && *normalized <= 100)
        return severityOfNormalized(*normalized);
    return readSeverity(values.text(ProviderSeverity));
}

struct ResourceChoice
{
    int element = 0;
    std::string_view node = {};
};

// The resource that is a node, else the first.
ResourceChoice chooseResource(const RecordValues& values)
{
    constexpr std::array nodeTypes = {"AwsEc2Instance", "AwsSsmPatchCompliance", "AwsSsmAssociationCompliance"};
    for (int i = 0; i < values.elements(ResourceId); ++i) {
        const auto type = values.text(ResourceType, i);
        if (std::none_of(nodeTypes.begin(), nodeTypes.end(), [&](const char* name) { return type == name; }))
            continue;
        if (const auto node = nodeAtEnd(values.text(ResourceId, i)); !node.empty())
            return {i, node};
    }
    return {};
}

std::optional<PatchSummaryFact> patchSummary(const RecordValues& values, std::string_view node)
{
    bool any = false;
    for (int field = Baseline; field <= Operation_; ++field)
        any = any || values.has(field);
    if (!any)
        return {};
    PatchSummaryFact summary;
    summary.node = node;
    summary.source = PatchSummaryFact::Source::Finding;
    summary.baseline = values.text(Baseline);
    summary.operation = readOperation(values.text(Operation_));
    summary.rebootOption = readRebootOption(values.text(Reboot));
    summary.operationStart = values.instant(OperationStart);
    summary.operationEnd = values.instant(OperationEnd);
    summary.installed = values.count(Installed);
    summary.installedOther = values.count(InstalledOther);
    summary.installedPendingReboot = values.count(InstalledPendingReboot);
    summary.installedRejected = values.count(InstalledRejected);
    summary.missing = values.count(Missing);
    summary.failed = values.count(Failed);
    return summary;
}

void readNames(const RecordValues& values, FindingFact& finding)
{
    const auto resource = chooseResource(values);
    finding.title = values.text(Title);
    finding.generator = values.text(GeneratorId);
    finding.account = values.text(AwsAccountId);
    finding.accountName = values.text(AwsAccountName);
    finding.resourceType = values.text(ResourceType, resource.element);
    finding.resource = values.text(ResourceId, resource.element);
    finding.node = resource.node;
    finding.nodeName = resource.node.empty() ? std::string_view() : values.text(ResourceName, resource.element);
    finding.region =
        first({values.text(ResourceRegion, resource.element), values.text(Region), arnPart(finding.id, 3)});
    finding.product =
        first({values.text(ProductName), values.text(HubProductName), productPart(finding.productArn, 2)});
    finding.company =
        first({values.text(CompanyName), values.text(HubCompanyName), productPart(finding.productArn, 1)});
    finding.type = first({values.text(Types), values.text(ProviderTypes)});
    finding.control = first({values.text(SecurityControlId), values.text(ControlId), values.text(RuleId)});
    finding.cves = values.joined(Vulnerabilities);
}

void readStates(const RecordValues& values, FindingFact& finding)
{
    finding.severity = severity(values);
    finding.workflow = readWorkflowStatus(values.text(Workflow));
    if (!finding.workflow)
        finding.workflow = readWorkflowState(values.text(WorkflowState));
    finding.recordState = readRecordState(values.text(State));
    finding.compliance = readFindingCompliance(values.text(Compliance));
    finding.sample = values.flag(Sample).value_or(false);
    finding.created = values.instant(CreatedAt);
    finding.updated = values.instant(UpdatedAt);
    finding.firstObserved = values.instant(FirstObservedAt);
    finding.lastObserved = values.instant(LastObservedAt);
    finding.noted = values.instant(NoteUpdatedAt);
}

Message refusal(const RecordValues& values)
{
    for (const auto& [field, name] : {std::pair(Id, "Id"), std::pair(ProductArn, "ProductArn")}) {
        if (!values.isString(field) || values.text(field).empty())
            return withoutMember(name);
        if (values.isDamaged(field))
            return {QT_TRANSLATE_NOOP("Message", "The %1 of the record holds a NUL character."), {name}};
    }
    return {};
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    auto& finding = reading.first<FindingFact>();
    reading.id = values.text(Id);
    reading.refusal = refusal(values);
    if (!reading.refusal.empty())
        return;
    finding.id = values.text(Id);
    finding.productArn = values.text(ProductArn);
    finding.contentHash = reading.contentHash;
    readNames(values, finding);
    readStates(values, finding);
    finding.patchSummary = patchSummary(values, finding.node);
    auto summary = finding.patchSummary;
    if (summary && !summary->operationEnd)
        summary->operationEnd = finding.updated;
    const bool counted = finding.resourceType == "AwsSsmPatchCompliance";
    const auto updated = finding.updated;
    if (counted)
        addPatchCompliance(reading, updated);
    if (summary && !summary->node.empty() && summary->operationEnd)
        reading.facts.emplace_back(std::move(*summary));
}

}

const RecordKind asffFindingKind = {
    .key = "asff-finding",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Security Hub findings (ASFF)"),
    .list = "Findings",
    .recognises = recognises,
    .fields = fields,
    .read = read,
    .hashed = true,
    .reuses = true,
};
