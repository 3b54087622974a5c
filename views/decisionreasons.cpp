// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisionreasons.h"

#include "models/tables/statewords.h"
#include "views/findingwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionReasons)
};

}

QString reopeningReason(const FindingFact& now, const FindingState& known)
{
    QStringList reasons;
    const auto count = [&reasons](const Count& current, const std::optional<int>& before, const QString& text) {
        if (current && before && *current > *before) {
            reasons.append(text.arg(*before).arg(*current));
        }
    };
    if (now.patchSummary) {
        const auto& counts = *now.patchSummary;
        count(counts.missing, known.missing, Words::tr("%1 → %2 missing", "number of patches then and now"));
        count(counts.failed, known.failed, Words::tr("%1 → %2 failed", "number of patches then and now"));
        count(counts.installedPendingReboot, known.pendingReboot,
            Words::tr("%1 → %2 pending reboot", "number of patches then and now"));
        count(
            counts.installedRejected, known.rejected, Words::tr("%1 → %2 rejected", "number of patches then and now"));
    }
    if (now.severity > known.severity) {
        const auto severity = [](Severity value) { return stateWord(ColumnType::Severity, static_cast<int>(value)); };
        reasons.append(Words::tr("severity %1 → %2").arg(severity(known.severity), severity(now.severity)));
    }
    if (known.recordState == RecordState::Archived && now.recordState == RecordState::Active) {
        reasons.append(Words::tr("active again after it was archived"));
    }
    if (static_cast<FindingCompliance>(known.compliance) == FindingCompliance::Passed
        && now.compliance != FindingCompliance::Passed) {
        reasons.append(Words::tr("the check does not pass any more"));
    }
    return reasons.join(u", "_s);
}

Severity shownSeverity(const FindingDetail& finding)
{
    const bool decided = !finding.decisions.empty() && finding.decisions.back().status;
    return decided ? finding.decisions.back().severity.value_or(finding.fact.severity) : finding.fact.severity;
}

QString decisionInForce(const FindingDetail& finding)
{
    using enum DecisionStanding;
    const auto standing = finding.status.standing;
    if (finding.decisions.empty() || standing == None || standing == Overridden || standing == Reopened
        || standing == Expired || !finding.decisions.back().status) {
        return {};
    }
    const auto entry = decisionEntry(finding.decisions.back());
    return entry.note.isEmpty() ? entry.title
                                : Words::tr("%1: %2", "decision: its reason").arg(entry.title, entry.note);
}
