// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/arn.h"
#include "models/formats/csvtable.h"
#include "models/formats/nodeid.h"
#include "models/formats/textkind.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

// Findings as CSV: any table with the columns Id and ProductArn. Known to have them: AWS's sample "CSV Manager for
// Security Hub", ElectricEye, and our own export of findings.

namespace {

enum {
    Id,
    ProductArn,
    Title,
    SeverityLabel,
    NormalizedSeverity,
    Workflow,
    WorkflowState,
    State,
    Compliance,
    Resources,
    ResourceType,
    Node,
    NodeName,
    Control,
    Generator,
    Account,
    AccountName,
    Region,
    Product,
    Company,
    Types,
    Cves,
    Sample,
    CreatedAt,
    UpdatedAt,
    FirstObservedAt,
    LastObservedAt,
    NoteUpdatedAt,
    KeptInOriginal
};

constexpr const char* idNames[] = {"id", "findingid"};
constexpr const char* productArnNames[] = {"productarn"};
constexpr const char* titleNames[] = {"title", "findingtitle"};
constexpr const char* severityNames[] = {"severitylabel", "severity"};
constexpr const char* normalizedNames[] = {"normalizedseverity", "severitynormalized"};
constexpr const char* workflowNames[] = {"importedstatus", "workflow", "workflowstatus"};
constexpr const char* workflowStateNames[] = {"workflowstate"};
constexpr const char* stateNames[] = {"recordstate"};
constexpr const char* complianceNames[] = {"compliancestatus"};
constexpr const char* resourceNames[] = {"resourceid", "resources", "resource", "resourceids", "resourcearn"};
constexpr const char* resourceTypeNames[] = {"resourcetype"};
constexpr const char* nodeNames[] = {"instanceid"};
constexpr const char* nodeNameNames[] = {"nodename", "name"};
constexpr const char* controlNames[] = {"securitycontrolid", "controlid", "compliancesecuritycontrolid"};
constexpr const char* generatorNames[] = {"generatorid", "generator"};
constexpr const char* accountNames[] = {"awsaccountid", "accountid", "account"};
constexpr const char* accountNameNames[] = {"awsaccountname", "accountname"};
constexpr const char* regionNames[] = {"region", "awsregion"};
constexpr const char* productNames[] = {"productname", "product"};
constexpr const char* companyNames[] = {"companyname", "company"};
constexpr const char* typeNames[] = {"types", "type"};
constexpr const char* cveNames[] = {"cves", "cveids", "cveid", "vulnerabilities"};
constexpr const char* sampleNames[] = {"sample"};
constexpr const char* createdNames[] = {"createdat"};
constexpr const char* updatedNames[] = {"updatedat"};
constexpr const char* firstNames[] = {"firstobservedat"};
constexpr const char* lastNames[] = {"lastobservedat"};
constexpr const char* notedNames[] = {"noteupdatedat"};
// Shown from the original record, or of no use here.
constexpr const char* originalNames[] = {"description", "remediationrecommendation", "remediationrecommendationlink",
    "recommendationurl", "notetext", "noteupdatedby", "criticality", "confidence", "productseverity",
    "verificationstate", "customerowner", "customerissue", "customerticket", "updateversion", "standardsarn",
    "standardssubscriptionarn", "standardscontrolarn", "annotation", "status", "summary", "decision", "stale", "note",
    "decidedby", "decidedat", "expiresat", "missingcount", "failedcount", "installedpendingreboot",
    "installedrejectedcount", "operationendtime", "baselineid"};

constexpr CsvColumn columns[] = {{idNames}, {productArnNames}, {titleNames}, {severityNames}, {normalizedNames},
    {workflowNames}, {workflowStateNames}, {stateNames}, {complianceNames}, {resourceNames}, {resourceTypeNames},
    {nodeNames}, {nodeNameNames}, {controlNames}, {generatorNames}, {accountNames}, {accountNameNames}, {regionNames},
    {productNames}, {companyNames}, {typeNames}, {cveNames}, {sampleNames}, {createdNames}, {updatedNames},
    {firstNames}, {lastNames}, {notedNames}, {originalNames}};
static_assert(std::size(columns) == KeptInOriginal + 1);

std::string_view trimmed(std::string_view text, std::string_view what)
{
    const auto begin = text.find_first_not_of(what);
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(what) - begin + 1);
}

// Ids of resources: in a JSON or Python list, of texts or of objects with an Id, or with separators.
std::vector<std::string> idsIn(std::string_view text)
{
    std::vector<std::string> ids;
    for (const char quote : {'"', '\''}) {
        std::string json(text);
        std::replace(json.begin(), json.end(), quote, '"');
        auto list = nlohmann::json::parse(json, nullptr, false);
        if (list.is_object())
            list = nlohmann::json::array({list});
        for (const auto& entry : list.is_array() ? list : nlohmann::json()) {
            const auto id = entry.is_object() && entry.contains("Id") ? entry.at("Id") : entry;
            if (id.is_string())
                ids.push_back(id.get<std::string>());
        }
        if (!ids.empty())
            return ids;
    }
    while (!text.empty()) {
        const auto end = text.find_first_of(",;|\n");
        if (const auto id = trimmed(text.substr(0, end), " \t\r[]\"'"); !id.empty())
            ids.emplace_back(id);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return ids;
}

// The resource that is a node, else the first.
std::string resourceIn(std::string_view text)
{
    const auto ids = idsIn(text);
    const auto node = std::find_if(ids.begin(), ids.end(), [](const auto& id) { return !nodeAtEnd(id).empty(); });
    return node != ids.end() ? *node : ids.empty() ? std::string() : ids.front();
}

std::string_view first(std::string_view text, std::string_view other)
{
    return text.empty() ? other : text;
}

Severity severityOf(const CsvTable& table, const CsvRow& row)
{
    if (const auto label = readSeverity(table.text(row, SeverityLabel)); label != Severity::None)
        return label;
    const auto text = table.text(row, NormalizedSeverity);
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= 100 ? severityOfNormalized(number) : Severity::None;
}

void readNames(const CsvTable& table, const CsvRow& row, FindingFact& finding)
{
    const auto resource = resourceIn(table.text(row, Resources));
    finding.title = table.text(row, Title);
    finding.generator = table.text(row, Generator);
    finding.account = table.text(row, Account);
    finding.accountName = table.text(row, AccountName);
    finding.resource = resource;
    finding.resourceType = table.text(row, ResourceType);
    finding.node = resource.empty() ? table.text(row, Node) : nodeAtEnd(resource);
    finding.nodeName = finding.node.empty() ? std::string_view() : table.text(row, NodeName);
    for (const auto region : {arnPart(resource, 3), table.text(row, Region), arnPart(finding.id, 3)}) {
        if (finding.region.empty())
            finding.region = region;
    }
    const auto product = std::string_view(finding.productArn);
    const auto slash = product.rfind('/');
    const auto company = slash == product.npos ? std::string_view() : product.substr(0, slash);
    finding.product = first(table.text(row, Product), product.substr(slash + 1));
    finding.company = first(table.text(row, Company), company.substr(company.rfind('/') + 1));
    const auto types = trimmed(table.text(row, Types), " []\"'");
    finding.type = types.substr(0, types.find_first_of("\"'|;,\n"));
    finding.control = table.text(row, Control);
    finding.cves = table.text(row, Cves);
}

void readStates(const CsvTable& table, const CsvRow& row, FindingFact& finding)
{
    finding.severity = severityOf(table, row);
    finding.workflow = readWorkflowStatus(table.text(row, Workflow));
    if (!finding.workflow)
        finding.workflow = readWorkflowState(table.text(row, WorkflowState));
    finding.recordState = readRecordState(table.text(row, State));
    finding.compliance = readFindingCompliance(table.text(row, Compliance));
    finding.sample = columnKey(table.text(row, Sample)) == "true";
    finding.created = readInstant(table.text(row, CreatedAt));
    finding.updated = readInstant(table.text(row, UpdatedAt));
    finding.firstObserved = readInstant(table.text(row, FirstObservedAt));
    finding.lastObserved = readInstant(table.text(row, LastObservedAt));
    finding.noted = readInstant(table.text(row, NoteUpdatedAt));
}

void readRow(TextReading& reading, const CsvTable& table, CsvRow& row)
{
    FindingFact finding;
    const auto reject = [&](SourcePlace place, Message reason) {
        reading.taker.reject(place, finding.id, std::move(reason), row.text);
    };
    if (!row.problem.empty() || !table.fits(row))
        return reject(row.problemPlace, row.problem);
    finding.id = table.text(row, Id);
    finding.productArn = table.text(row, ProductArn);
    for (const auto& [text, name] : {std::pair(&finding.id, "Id"), std::pair(&finding.productArn, "ProductArn")}) {
        if (text->empty())
            return reject(row.place, withoutMember(name));
    }
    readNames(table, row, finding);
    readStates(table, row, finding);
    finding.contentHash = table.contentHash(row);
    const auto original = table.original(row);
    reading.taker.take({.place = row.place,
        .original = original,
        .facts = {std::move(finding)},
        .extent = SourceRecord::Extent::Alone});
}

bool isHeader(const std::vector<std::string>& cells)
{
    const CsvTable table(columns, cells);
    const bool decisions =
        std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return columnKey(cell) == "withdrawn"; });
    return table.has(Id) && table.has(ProductArn) && !decisions; // an exported list of decisions has both, too
}

bool recognises(std::string_view head)
{
    const auto rows = firstCsvRows(head, 1);
    return !rows.empty() && isHeader(rows.front());
}

void read(TextReading& reading)
{
    CsvReader reader(reading.text, reading.ticked);
    CsvRow row;
    bool found = false;
    while (!found && reader.next(row))
        found = !row.blank();
    const CsvTable table(columns, row.cells);
    if (const auto unknown = table.unknown(); !unknown.empty())
        reading.notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "These columns are not known and were only kept in the original rows: %1"),
                {unknown}});
    while (reader.next(row)) {
        reading.ticked();
        if (!row.blank())
            readRow(reading, table, row);
    }
    if (reading.taker.records() == 0)
        reading.notes.push_back(noRecords());
}

}

const TextKind findingsCsvKind = {
    .key = "finding-csv",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Security Hub findings as CSV (with Id and ProductArn)"),
    .recognises = recognises,
    .read = read,
};
