// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

namespace {

bool isLater(const std::optional<Instant>& now, const std::optional<Instant>& then)
{
    return now && (!then || *now > *then);
}

bool isHigher(const std::optional<int>& now, const std::optional<int>& then)
{
    return now && then && *now > *then; // what was not known cannot be compared
}

bool isBadCompliance(int compliance)
{
    const auto value = static_cast<FindingCompliance>(compliance);
    return value == FindingCompliance::Failed || value == FindingCompliance::Warning
        || value == FindingCompliance::NotAvailable;
}

bool gotWorse(const FindingState& current, const FindingState& known)
{
    const bool laterRecord = !current.updated || !known.updated || *current.updated > *known.updated;
    const bool archived = known.recordState == RecordState::Archived || current.wasArchived;
    if (laterRecord && archived && current.recordState == RecordState::Active) {
        return true;
    }
    const bool passed =
        static_cast<FindingCompliance>(known.compliance) == FindingCompliance::Passed || current.wasPassed;
    if (laterRecord && passed && isBadCompliance(current.compliance)) {
        return true;
    }
    const bool worse = isHigher(current.missing, known.missing) || isHigher(current.failed, known.failed)
        || isHigher(current.pendingReboot, known.pendingReboot) || isHigher(current.rejected, known.rejected)
        || current.severity > known.severity;
    return isLater(current.operationEnd, known.operationEnd) && worse;
}

// AWS carries a third status that was not there when the decision was taken, and nothing says that it is older than the
// decision.
bool isOverridden(const FindingState& current, const Decision& decision)
{
    return current.workflow != decision.known.workflow && current.workflow != *decision.status
        && (!current.workflowTime || *current.workflowTime > decision.at);
}

}

bool isPendingInAws(const Decision& decision, DecisionStanding standing, bool processed)
{
    using enum DecisionStanding;
    const bool saysMore = !decision.note.empty() || decision.severity;
    const bool hadIt = decision.status == decision.known.workflow;
    if (standing == Holds || standing == Exported || standing == Refused) {
        return saysMore || !hadIt; // an owner is nothing for AWS
    }
    // AWS had the status before; then that it still has it says nothing about the rest.
    return standing == Confirmed && !processed && saysMore && hadIt;
}

EffectiveStatus effectiveStatus(const FindingState& current, const std::optional<Decision>& decision, Instant at)
{
    if (!decision || !decision->status) {
        return {current.workflow, DecisionStanding::None};
    }
    const bool suppressed = *decision->status == WorkflowStatus::Suppressed;
    const bool reopens = !suppressed && *decision->status != WorkflowStatus::New && gotWorse(current, decision->known);
    if (isOverridden(current, *decision)) {
        // AWS reopens by the same rules: then the reason is the facts, not somebody's other opinion.
        const bool byFacts = reopens && current.workflow == WorkflowStatus::New;
        return {current.workflow, byFacts ? DecisionStanding::Reopened : DecisionStanding::Overridden};
    }
    if (suppressed && decision->expires && *decision->expires <= at) {
        return {WorkflowStatus::New, DecisionStanding::Expired};
    }
    if (reopens) {
        return {WorkflowStatus::New, DecisionStanding::Reopened};
    }
    // That AWS still has the status that it had says nothing of what else was decided: a note, an owner, a severity.
    const bool saysMore = !decision->note.empty() || !decision->owner.empty() || decision->severity;
    const bool isSame = current.workflow == *decision->status;
    const bool tells = isSame && !(saysMore && decision->known.workflow == *decision->status);
    return {*decision->status, tells ? DecisionStanding::Confirmed : DecisionStanding::Holds};
}
