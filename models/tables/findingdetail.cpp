// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingdetail.h"

#include "models/domain/reconcile.h"
#include "models/store/store.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingupdates.h"
#include "models/tables/findingversion.h"
#include "models/tables/safeurl.h"
#include "models/tables/scopedsql.h"

#include <array>
#include <nlohmann/json.hpp>
#include <tuple>

namespace {

using Json = nlohmann::json;

constexpr auto findingSql = R"(
SELECT k.finding_id, k.product_arn, f.title, f.generator, f.account, f.account_name, f.region, f.product, f.company, f.type, f.control,
  f.resource_type, f.resource, f.cves, f.node, n.node_id, n.name, f.severity, f.workflow, f.record_state, f.compliance, f.sample, f.created,
  f.updated, f.first_observed, f.last_observed, f.workflow_time, f.operation_end, f.installed, f.installed_other, f.missing, f.failed,
  f.pending_reboot, f.rejected, f.baseline, f.original, s.name,
  (SELECT count(*) FROM finding v WHERE v.key = f.key AND coalesce(v.updated, 0) <= ?1), f.patch_manager
FROM finding f JOIN finding_name k ON k.id = f.key LEFT JOIN node n ON n.id = f.node LEFT JOIN source_file s ON s.id = f.file
WHERE f.key = ?3 AND )";

Count count(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value && *value >= 0 ? Count(static_cast<int>(*value)) : Count();
}

void readTexts(FindingFact& fact, const Statement& row, Words& words)
{
    std::string* const texts[] = {&fact.productArn, &fact.title, &fact.generator, &fact.account, &fact.accountName,
        &fact.region, &fact.product, &fact.company, &fact.type, &fact.control, &fact.resourceType, &fact.resource,
        &fact.cves};
    fact.id = row.text(0);
    for (int column = 1; column <= 13; ++column) {
        *texts[column - 1] = words.text(row.integer(column));
    }
    if (const auto inId = row.integer(3); inId < 0) {
        fact.generator = fact.id.substr(fact.id.size() - std::min(fact.id.size(), static_cast<std::size_t>(-inId)));
    }
    fact.node = row.text(15);
    fact.nodeName = words.text(row.optionalInteger(16).value_or(-1));
}

void readSummary(FindingFact& fact, const Statement& row, Words& words)
{
    PatchSummaryFact summary;
    summary.node = fact.node;
    summary.source = PatchSummaryFact::Source::Finding;
    summary.operationEnd = row.optionalInteger(27);
    summary.installed = count(row, 28);
    summary.installedOther = count(row, 29);
    summary.missing = count(row, 30);
    summary.failed = count(row, 31);
    summary.installedPendingReboot = count(row, 32);
    summary.installedRejected = count(row, 33);
    summary.baseline = words.text(row.optionalInteger(34).value_or(-1));
    if (summary.operationEnd || summary.missing || summary.failed || summary.installed || !summary.baseline.empty()) {
        fact.patchSummary = std::move(summary);
    }
}

void readStates(FindingFact& fact, const Statement& row)
{
    fact.severity = static_cast<Severity>(row.integer(17));
    fact.workflow = static_cast<WorkflowStatus>(row.integer(18));
    fact.recordState = static_cast<RecordState>(row.integer(19));
    fact.compliance = static_cast<FindingCompliance>(row.integer(20));
    fact.sample = row.integer(21) != 0;
    fact.created = row.optionalInteger(22);
    fact.updated = row.optionalInteger(23);
    fact.firstObserved = row.optionalInteger(24);
    fact.lastObserved = row.optionalInteger(25);
    fact.noted = row.optionalInteger(26);
}

FindingState stateOf(const FindingFact& fact)
{
    FindingState state;
    state.workflow = fact.workflow.value_or(WorkflowStatus::New);
    state.recordState = fact.recordState;
    state.compliance = static_cast<int>(fact.compliance);
    state.severity = fact.severity;
    state.updated = fact.updated;
    state.workflowTime = fact.noted;
    if (fact.patchSummary) {
        state.operationEnd = fact.patchSummary->operationEnd;
        state.missing = fact.patchSummary->missing;
        state.failed = fact.patchSummary->failed;
        state.pendingReboot = fact.patchSummary->installedPendingReboot;
        state.rejected = fact.patchSummary->installedRejected;
    }
    return state;
}

// A member of an object as text; empty when there is none of that type.
std::string textOf(const Json& object, const char* name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

const Json& memberOf(const Json& object, const char* name)
{
    static const Json nothing;
    if (!object.is_object()) {
        return nothing;
    }
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

// A row of a CSV file: its members are called like its columns, which every tool spells in its own way.
void readColumns(FindingDetail& detail, const Json& record)
{
    if (!record.is_object()) {
        return;
    }
    const std::array<std::tuple<std::string_view, std::string*, bool>, 9> columns = {{
        {"description", &detail.description, false},
        {"remediationrecommendation", &detail.remediation, false},
        {"remediationrecommendationtext", &detail.remediation, false},
        {"remediationrecommendationlink", &detail.remediationUrl, true},
        {"remediationrecommendationurl", &detail.remediationUrl, true},
        {"recommendationurl", &detail.remediationUrl, true},
        {"sourceurl", &detail.sourceUrl, true},
        {"notetext", &detail.noteText, false},
        {"noteupdatedby", &detail.noteBy, false},
    }};
    for (const auto& [name, target, isUrl] : columns) {
        for (const auto& [key, value] : record.items()) {
            if (target->empty() && value.is_string() && sameWord(key, name)) {
                const auto& text = value.get_ref<const std::string&>();
                *target = isUrl ? safeUrl(text) : text;
            }
        }
    }
}

void readOcsf(FindingDetail& detail, const Json& record)
{
    const auto& info = memberOf(record, "finding_info");
    const auto& remediation = memberOf(record, "remediation");
    const auto& links = memberOf(remediation, "references");
    detail.description = textOf(info.is_object() ? info : memberOf(record, "finding"), "desc");
    detail.remediation = textOf(remediation, "desc");
    if (links.is_array() && !links.empty() && links.front().is_string()) {
        detail.remediationUrl = safeUrl(links.front().get<std::string>());
    }
    detail.sourceUrl = safeUrl(textOf(info, "src_url"));
    detail.noteText = textOf(record, "comment");
}

void readOriginal(FindingDetail& detail)
{
    const auto record = Json::parse(detail.original, nullptr, false);
    if (record.is_object() && record.contains("class_uid")) {
        return readOcsf(detail, record);
    }
    const auto& recommendation = memberOf(memberOf(record, "Remediation"), "Recommendation");
    const auto& note = memberOf(record, "Note");
    detail.description = textOf(record, "Description");
    detail.remediation = textOf(recommendation, "Text");
    detail.remediationUrl = safeUrl(textOf(recommendation, "Url"));
    detail.sourceUrl = safeUrl(textOf(record, "SourceUrl"));
    detail.noteText = textOf(note, "Text");
    detail.noteBy = textOf(note, "UpdatedBy");
    readColumns(detail, record);
}

void addProposal(FindingDetail& detail, Database& database, const NodeState& node, const Moment& moment)
{
    const auto state = stateOf(detail.fact);
    if (!isOpen(state, detail.status)) {
        return;
    }
    ReconciledNode now {.patches = node.patches, .baseline = node.baseline, .terminated = node.terminated};
    const auto newest = loadNewestFinding(database, moment, detail.node);
    now.newestFinding = newest.finding != 0 ? foundAt(newest.state) : std::nullopt;
    const auto baseline = detail.fact.patchSummary ? detail.fact.patchSummary->baseline : std::string();
    const auto proposal = reconcile(state, baseline, now);
    detail.proposal = proposalTitle(proposal);
    if (proposal == Proposal::Superseded) {
        detail.newer = newest;
    } else if (proposal != Proposal::Unknown) {
        detail.newer = loadOperation(database, detail.node, now.patches.operationEnd);
    }
    detail.evidence = proposalEvidence(proposal, {state, baseline}, now,
        {.finding = {newest.state, newest.baseline}, .id = detail.newer.id, .file = detail.newer.file});
}

// What newer data says against resolving the finding.
std::optional<Message> contradictionOf(const FindingDetail& detail, const PatchEvidence& patches, const Moment& moment)
{
    const auto told = foundAt(stateOf(detail.fact));
    std::vector<Doubt> doubts;
    if (!told || !patches.operationEnd || *patches.operationEnd <= *told
        || judgePatches(patches, moment.at(), moment.freshDays, doubts) != Verdict::NonCompliant) {
        return std::nullopt;
    }
    const auto text = [](const Count& number) { return number ? std::to_string(*number) : std::string("–"); };
    return Message {.text = QT_TRANSLATE_NOOP("Message",
                        "Newer data still shows this node as non-compliant: missing %1, failed %2,"
                        " waiting for a reboot %3, rejected %4"),
        .arguments = {
            text(patches.missing), text(patches.failed), text(patches.pendingReboot), text(patches.rejected)}};
}

void compareWithNode(FindingDetail& detail, Database& database, const Moment& moment)
{
    if (detail.node == 0 || !isPatchManager(detail.fact.productArn)) {
        return;
    }
    const auto fleet = readFleet(database, moment, {detail.node}, FleetDepth::Verdicts);
    if (!fleet.nodes.empty()) {
        detail.contradiction = contradictionOf(detail, fleet.nodes.front().patches, moment);
        addProposal(detail, database, fleet.nodes.front(), moment);
    }
}

}

std::optional<FindingDetail> loadFindingDetail(Database& database, std::int64_t key, const Moment& moment)
{
    const ReadTransaction reading(database);
    Words words(database);
    Statement row(database, heldThen(findingSql, moment));
    bindHeldThen(row, moment, key);
    if (!row.step()) {
        return std::nullopt;
    }
    FindingDetail detail;
    detail.key = key;
    detail.at = moment.at();
    readTexts(detail.fact, row, words);
    readStates(detail.fact, row);
    readSummary(detail.fact, row, words);
    detail.node = row.optionalInteger(14).value_or(0);
    detail.nodeName = detail.fact.nodeName;
    detail.fileName = row.text(36);
    detail.versions = static_cast<int>(row.integer(37));
    detail.original = originalText(database, row.integer(35));
    row.reset();
    readOriginal(detail);
    detail.decisions = loadDecisionsOf(database, key);
    detail.updates = loadUpdatesOf(database, key);
    const auto at = moment.at();
    if (moment.asOf) {
        std::erase_if(detail.decisions, [at](const Decision& decision) { return decision.at > at; });
        std::erase_if(detail.updates, [at](const FindingUpdateFact& update) { return update.at > at; });
    }
    const auto decided = DecisionReader(database, moment).of(key);
    detail.status =
        decided ? decided->status(stateOf(detail.fact), at) : effectiveStatus(stateOf(detail.fact), std::nullopt, at);
    if (decided && decided->rule) {
        detail.decisions.push_back(decided->decision); // told among the others
    }
    compareWithNode(detail, database, moment);
    if (detail.node != 0) {
        detail.others = loadOtherFindings(database, moment, detail.node, key, detail.fact.product);
    }
    return detail;
}
