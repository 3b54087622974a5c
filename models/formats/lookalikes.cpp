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
constexpr const char* instancePatches = QT_TRANSLATE_NOOP("Message",
    "The patches of a node come from: aws ssm describe-instance-patches --instance-id NODE --output json > "
    "patches-NODE.json");
constexpr const char* nodes = QT_TRANSLATE_NOOP(
    "Message", "The managed nodes come from: aws ssm describe-instance-information --output json > nodes.json");
constexpr const char* again =
    QT_TRANSLATE_NOOP("Message", "Run the command again when its error is solved, and import what it answers then.");

// The first that fits is said; so the special ones stand before the general ones.
constexpr std::array lookalikes = {
    Lookalike {"", {"digestStartTime", "logFiles"},
        QT_TRANSLATE_NOOP("Message", "This is a CloudTrail digest: it lists log files, without their events."),
        listItems},
    Lookalike {"", {"profiles", "statistics"},
        QT_TRANSLATE_NOOP("Message", "This is a report in the Heimdall Data Format (HDF)."), getFindings},
    Lookalike {"", {"insightArn", "insightResults"},
        QT_TRANSLATE_NOOP("Message", "These are Security Hub insight results: they hold no findings."), getFindings},
    Lookalike {"Records", {"FindingIdentifier", ""},
        QT_TRANSLATE_NOOP("Message", "This is the history of findings (get-finding-history), not the findings."),
        getFindings},
    Lookalike {"", {"FindingIdentifiers", ""},
        QT_TRANSLATE_NOOP("Message", "This is the input of batch-update-findings: it holds no findings."), getFindings},
    Lookalike {"", {"findingArn", "awsAccountId"},
        QT_TRANSLATE_NOOP("Message", "These are findings as Amazon Inspector lists them, not as Security Hub does."),
        getFindings},
    Lookalike {"", {"SchemaVersion", "Resource"},
        QT_TRANSLATE_NOOP("Message", "These are findings as Amazon GuardDuty lists them, not as Security Hub does."),
        getFindings},
    Lookalike {"", {"ProductArn", "SeverityLabel"},
        QT_TRANSLATE_NOOP("Message", "This is a flattened finding: its lists were turned into text."), getFindings},
    Lookalike {"", {"ComplianceStatus", "SeverityLabel"},
        QT_TRANSLATE_NOOP("Message", "This is a flattened finding: its lists were turned into text."), getFindings},
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
