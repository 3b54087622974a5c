// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/lookalikes.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

// Known by all of its keys, in a list of that name (or anywhere, when it is empty).
struct Lookalike
{
    const char* list;
    std::array<const char*, 2> keys;
    const char* problem;
    const char* advice;
};

constexpr const char* getFindings = QT_TRANSLATE_NOOP(
    "Message", "Export the findings from Security Hub: aws securityhub get-findings --output json > findings.json");
constexpr const char* listItems = QT_TRANSLATE_NOOP("Message",
    "The compliance report comes from: aws ssm list-compliance-items --resource-ids NODE --output json > items.json");
constexpr const char* patchStates = QT_TRANSLATE_NOOP("Message",
    "The counts of each node come from: aws ssm describe-instance-patch-states --instance-ids NODE --output json > "
    "states.json");
constexpr const char* instancePatches = QT_TRANSLATE_NOOP("Message",
    "The patches of a node come from: aws ssm describe-instance-patches --instance-id NODE --output json > "
    "patches-NODE.json");
constexpr const char* associations = QT_TRANSLATE_NOOP("Message",
    "The status on each node comes from: aws ssm describe-instance-associations-status --instance-id NODE --output "
    "json > status.json");
constexpr const char* nodes = QT_TRANSLATE_NOOP(
    "Message", "The managed nodes come from: aws ssm describe-instance-information --output json > nodes.json");
constexpr const char* summaries = QT_TRANSLATE_NOOP("Message",
    "The state of each node comes from: aws ssm list-resource-compliance-summaries --output json > summaries.json");
constexpr const char* again =
    QT_TRANSLATE_NOOP("Message", "Run the command again when its error is solved, and import what it answers then.");

// The first that fits is said; so the special ones stand before the general ones.
constexpr std::array lookalikes = {
    Lookalike {"", {"class_uid", "metadata"},
        QT_TRANSLATE_NOOP("Message", "These are findings in OCSF, which is not read."), getFindings},
    Lookalike {"", {"eventVersion", "eventSource"},
        QT_TRANSLATE_NOOP("Message", "This is a CloudTrail log: it tells who called what, not the compliance."),
        listItems},
    Lookalike {"", {"insightArn", "insightResults"},
        QT_TRANSLATE_NOOP("Message", "These are Security Hub insight results: they hold no findings."), getFindings},
    Lookalike {"", {"detail-type", "detail"},
        QT_TRANSLATE_NOOP("Message",
            "This is an EventBridge event without Security Hub findings: it tells of a change, not of the compliance."),
        listItems},
    Lookalike {"", {"detailType", "detail"},
        QT_TRANSLATE_NOOP("Message",
            "This is an EventBridge event without Security Hub findings: it tells of a change, not of the compliance."),
        listItems},
    Lookalike {"Records", {"FindingIdentifier", ""},
        QT_TRANSLATE_NOOP("Message", "This is the history of findings (get-finding-history), not the findings."),
        getFindings},
    Lookalike {"", {"ProcessedFindings", ""},
        QT_TRANSLATE_NOOP("Message", "This is the answer of batch-update-findings: it holds no findings."),
        getFindings},
    Lookalike {"", {"FindingIdentifiers", ""},
        QT_TRANSLATE_NOOP("Message", "This is the input of batch-update-findings: it holds no findings."), getFindings},
    Lookalike {"", {"findingArn", "awsAccountId"},
        QT_TRANSLATE_NOOP("Message", "These are findings as Amazon Inspector lists them, not as Security Hub does."),
        getFindings},
    Lookalike {"", {"SchemaVersion", "Resource"},
        QT_TRANSLATE_NOOP("Message", "These are findings as Amazon GuardDuty lists them, not as Security Hub does."),
        getFindings},
    Lookalike {"", {"ComplianceStatus", "SeverityLabel"},
        QT_TRANSLATE_NOOP("Message", "This is a flattened finding: its lists were turned into text."), getFindings},
    Lookalike {"configurationItems", {"", ""},
        QT_TRANSLATE_NOOP("Message", "This is an AWS Config snapshot or history."), listItems},
    Lookalike {"", {"configurationItemCaptureTime", ""},
        QT_TRANSLATE_NOOP("Message", "This is an AWS Config item or its schema."), listItems},
    Lookalike {"", {"configurationItem", ""}, QT_TRANSLATE_NOOP("Message", "This is an AWS Config item or its schema."),
        listItems},
    Lookalike {"", {"EvaluationResults", ""}, QT_TRANSLATE_NOOP("Message", "These are results of AWS Config rules."),
        listItems},
    Lookalike {"", {"EvaluationResultIdentifier", ""},
        QT_TRANSLATE_NOOP("Message", "These are results of AWS Config rules."), listItems},
    Lookalike {"", {"ComplianceByResources", ""},
        QT_TRANSLATE_NOOP("Message", "These are results of AWS Config rules."), listItems},
    Lookalike {"", {"ComplianceSummaryItems", ""},
        QT_TRANSLATE_NOOP(
            "Message", "These are compliance counts of the whole account (list-compliance-summaries), without nodes."),
        summaries},
    Lookalike {"Patches", {"ReleaseDate", ""},
        QT_TRANSLATE_NOOP("Message",
            "This is the catalogue of available patches (describe-available-patches), not the patches of a node."),
        instancePatches},
    Lookalike {"Patches", {"Name", "Version"},
        QT_TRANSLATE_NOOP("Message",
            "This is the catalogue of available patches (describe-available-patches), not the patches of a node."),
        instancePatches},
    Lookalike {"", {"ReleaseDate", "ContentUrl"},
        QT_TRANSLATE_NOOP("Message",
            "This is the catalogue of available patches (describe-available-patches), not the patches of a node."),
        instancePatches},
    Lookalike {"Associations", {"", ""},
        QT_TRANSLATE_NOOP(
            "Message", "This is a list of associations (list-associations), without their status on each node."),
        associations},
    Lookalike {"", {"AssociationDescription", ""},
        QT_TRANSLATE_NOOP("Message",
            "This is the description of an association (describe-association), without its status on each node."),
        associations},
    Lookalike {"", {"AssociationExecutions", ""},
        QT_TRANSLATE_NOOP(
            "Message", "These are the runs of an association (describe-association-executions), without nodes."),
        associations},
    Lookalike {"", {"AssociationExecutionTargets", ""},
        QT_TRANSLATE_NOOP(
            "Message", "These are the targets of one run of an association (describe-association-execution-targets)."),
        associations},
    Lookalike {"", {"BaselineIdentities", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of patch baselines (describe-patch-baselines)."), patchStates},
    Lookalike {"", {"BaselineId", "ApprovalRules"},
        QT_TRANSLATE_NOOP("Message", "This is a patch baseline (get-patch-baseline)."), patchStates},
    Lookalike {"", {"Instances", "InstancesWithMissingPatches"},
        QT_TRANSLATE_NOOP(
            "Message", "These are counts of a whole patch group (describe-patch-group-state), without nodes."),
        patchStates},
    Lookalike {"", {"Mappings", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of patch groups (describe-patch-groups)."), patchStates},
    Lookalike {"CommandInvocations", {"", ""},
        QT_TRANSLATE_NOOP("Message", "These are runs of commands (list-command-invocations), not compliance."),
        listItems},
    Lookalike {"", {"CommandId", "StandardOutputContent"},
        QT_TRANSLATE_NOOP("Message", "This is the output of a command (get-command-invocation), not compliance."),
        listItems},
    Lookalike {"", {"Commands", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of commands (list-commands), not compliance."), listItems},
    Lookalike {"Entities", {"", ""}, QT_TRANSLATE_NOOP("Message", "This is inventory (get-inventory)."), nodes},
    Lookalike {"Entries", {"", ""},
        QT_TRANSLATE_NOOP("Message", "This is inventory of one type (list-inventory-entries)."), nodes},
    Lookalike {"", {"TypeName", "Content"},
        QT_TRANSLATE_NOOP("Message", "This is an inventory file of the node itself: it does not name the node."),
        patchStates},
    Lookalike {"", {"patchStates", ""},
        QT_TRANSLATE_NOOP("Message", "This is a patch state file of the node itself: it does not name the node."),
        instancePatches},
    Lookalike {"", {"patchBaseline", "patches"},
        QT_TRANSLATE_NOOP("Message", "This is a baseline snapshot of the node itself: it does not name the node."),
        instancePatches},
    Lookalike {"", {"ResourceDataSyncItems", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of Resource Data Syncs, not what they wrote."), listItems},
    Lookalike {"", {"Reservations", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of EC2 instances (describe-instances)."), nodes},
    Lookalike {"", {"StandardsSubscriptions", ""},
        QT_TRANSLATE_NOOP("Message", "This is a list of Security Hub standards."), getFindings},
    Lookalike {"", {"__type", ""},
        QT_TRANSLATE_NOOP("Message", "This is an error that AWS answered with, not a report."), again},
    Lookalike {"", {"Error", "ResponseMetadata"},
        QT_TRANSLATE_NOOP("Message", "This is an error that AWS answered with, not a report."), again},
    Lookalike {"", {"Code", "Message"},
        QT_TRANSLATE_NOOP("Message", "This is an error that AWS answered with, not a report."), again},
    Lookalike {"", {"message", ""},
        QT_TRANSLATE_NOOP("Message", "This is an error that AWS answered with, not a report."), again},
};

bool fits(const Lookalike& known, const RecordShape& shape)
{
    return (*known.list == '\0' || shape.isIn(known.list)) && (*known.list != '\0' || *known.keys[0] != '\0')
        && std::all_of(
            known.keys.begin(), known.keys.end(), [&](const char* key) { return *key == '\0' || shape.has(key); });
}

}

std::optional<ReadProblem> lookalike(const RecordShape& shape)
{
    const auto* const found =
        std::find_if(lookalikes.begin(), lookalikes.end(), [&](const auto& known) { return fits(known, shape); });
    if (found == lookalikes.end())
        return {};
    return ReadProblem {.problem = {found->problem, {}}, .advice = {found->advice, {}}, .place = {}, .broken = false};
}

ReadProblem unknownJson()
{
    return {.problem = {QT_TRANSLATE_NOOP("Message", "This is JSON, but none of the reports that can be read."), {}},
        .advice = {getFindings, {}},
        .place = {},
        .broken = false};
}
