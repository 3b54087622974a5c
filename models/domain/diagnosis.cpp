// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis.h"

#include "models/domain/causes.h"

#include <string>

namespace {

using Explain = void (*)(CauseEntry&, const NodeEvidence&);

Explain explanationOf(Cause cause)
{
    switch (cause) {
    case Cause::NeverScanned:
        return explainNeverScanned;
    case Cause::OperationFailed:
        return explainOperationFailed;
    case Cause::Missing:
        return explainMissing;
    case Cause::MissingAfterInstall:
        return explainMissingAfterInstall;
    case Cause::Failed:
        return explainFailed;
    case Cause::PendingReboot:
        return explainPendingReboot;
    case Cause::Rejected:
        return explainRejected;
    case Cause::AssociationFailed:
        return explainAssociation;
    case Cause::InventoryFailed:
        return explainInventory;
    case Cause::Custom:
        return explainCustom;
    case Cause::ScansOverwrite:
        return explainScansOverwrite;
    case Cause::StaleFinding:
        return explainStaleFinding;
    }
    return explainNeverScanned;
}

Message doubtText(Doubt doubt, const NodeEvidence& node)
{
    switch (doubt) {
    case Doubt::NoData:
        return {.text = QT_TRANSLATE_NOOP("Message", "There is no compliance data for this node.")};
    case Doubt::CountsUnknown:
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "Some counts of patches are not known: the report gives none, or -1. Import a newer report.")};
    case Doubt::TimeUnknown:
        return {.text = QT_TRANSLATE_NOOP("Message", "It is not known when the last patch operation ended.")};
    case Doubt::Stale:
        return {.text = QT_TRANSLATE_NOOP("Message", "The newest patch operation ended %1, more than %2 days ago."),
            .arguments = {timeText(node.patches.operationEnd), std::to_string(node.freshDays)}};
    case Doubt::ItemsDisagree:
        return {.text = QT_TRANSLATE_NOOP(
                    "Message", "The list of patches and the counts of the same operation differ; the list is shown.")};
    case Doubt::SeverityContradicts:
        return {.text = QT_TRANSLATE_NOOP(
                    "Message", "A finding is given as INFORMATIONAL although patches are not compliant.")};
    case Doubt::ItemsOutdated:
        return {.text = QT_TRANSLATE_NOOP(
                    "Message", "The list of patches is older than the counts: it is not shown as current.")};
    case Doubt::NotInNewestRound:
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "The newest reports, from %1 on, say nothing of account %2 in %3, of which earlier ones told: what "
                    "is known of this node may have changed. Collect them again."),
            .arguments = {timeText(node.lackingSince), node.account, node.region}};
    }
    return {};
}

Message sinceWhen(const NodeEvidence& node, const std::string& causes)
{
    if (!node.nonCompliantSince) {
        return {.text = QT_TRANSLATE_NOOP("Message", "Non-compliant · causes: %1"), .arguments = {causes}};
    }
    const auto days = (node.at - *node.nonCompliantSince) / microsPerDay;
    if (days < 1) {
        return {.text = QT_TRANSLATE_NOOP("Message", "Non-compliant for less than a day · causes: %1"),
            .arguments = {causes}};
    }
    if (days == 1) {
        return {.text = QT_TRANSLATE_NOOP("Message", "Non-compliant for 1 day · causes: %1"), .arguments = {causes}};
    }
    return {.text = QT_TRANSLATE_NOOP("Message", "Non-compliant for %2 days · causes: %1"),
        .arguments = {causes, std::to_string(days)}};
}

Message statusOf(const NodeEvidence& node, std::size_t causes)
{
    switch (node.judgement.verdict) {
    case Verdict::Compliant:
        return {.text = QT_TRANSLATE_NOOP("Message", "Compliant")};
    case Verdict::CannotBeJudged:
        return {.text = QT_TRANSLATE_NOOP("Message", "Cannot be judged")};
    case Verdict::NonCompliant:
        break;
    }
    return sinceWhen(node, std::to_string(causes));
}

std::vector<Message> cleanBillOf(const NodeEvidence& node)
{
    std::vector<Message> lines;
    lines.push_back({.text = QT_TRANSLATE_NOOP("Message",
                         "No patch is missing, failed, rejected or waiting for a reboot, and nothing else failed.")});
    for (auto& line : patchEvidenceLines(node)) {
        lines.push_back(std::move(line));
    }
    return lines;
}

}

Diagnosis diagnose(const NodeEvidence& evidence)
{
    Diagnosis diagnosis;
    diagnosis.verdict = evidence.judgement.verdict;
    for (const auto cause : evidence.judgement.causes) {
        auto& entry = diagnosis.causes.emplace_back();
        entry.cause = cause;
        explanationOf(cause)(entry, evidence);
    }
    for (const auto doubt : evidence.judgement.doubts) {
        diagnosis.doubts.push_back(doubtText(doubt, evidence));
    }
    diagnosis.origin = originText(evidence.origin);
    diagnosis.status = statusOf(evidence, diagnosis.causes.size());
    if (diagnosis.verdict == Verdict::Compliant) {
        diagnosis.cleanBill = cleanBillOf(evidence);
    }
    return diagnosis;
}
