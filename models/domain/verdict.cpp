// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/verdict.h"

#include <algorithm>
#include <array>

namespace {

bool positive(const Count& count)
{
    return count && *count > 0;
}

bool zero(const Count& count)
{
    return count && *count == 0;
}

bool reportedBad(const Count& count, ComplianceStatus status)
{
    return positive(count) || status == ComplianceStatus::NonCompliant;
}

bool reportedGood(const Count& count, ComplianceStatus status)
{
    return status == ComplianceStatus::Compliant || (zero(count) && status == ComplianceStatus::Unspecified);
}

bool isUnclean(const PatchEvidence& patches)
{
    return positive(patches.missing) || positive(patches.failed) || positive(patches.pendingReboot)
        || positive(patches.rejected) || patches.availableNonCompliant > 0
        || reportedBad(patches.reportedNonCompliant, patches.reportedStatus);
}

bool isStale(const PatchEvidence& patches, Instant at, int freshDays)
{
    return patches.operationEnd && at - *patches.operationEnd > freshDays * microsPerDay;
}

// Neither counts nor a time: the operation did not get as far as reporting.
bool leftNothing(const PatchEvidence& patches)
{
    const bool reported = patches.reportedNonCompliant || patches.reportedStatus != ComplianceStatus::Unspecified;
    return patches.summaryKnown && !patches.fromItems && !reported
        && (!patches.operationEnd || (!patches.missing && !patches.failed));
}

void addPatchCauses(std::vector<Cause>& causes, const PatchEvidence& patches, const Circumstances& known, bool stale)
{
    if (!patches.any || stale) {
        causes.push_back(Cause::NeverScanned);
    }
    if (patches.operationFailed || known.failedPatchDocuments > 0 || known.patchCommandFailed
        || (patches.any && leftNothing(patches))) {
        causes.push_back(Cause::OperationFailed);
    }
    if (positive(patches.missing) || patches.availableNonCompliant > 0
        || reportedBad(patches.reportedNonCompliant, patches.reportedStatus)) {
        causes.push_back(known.operation == Operation::Install ? Cause::MissingAfterInstall : Cause::Missing);
    }
    if (positive(patches.failed)) {
        causes.push_back(Cause::Failed);
    }
    if (positive(patches.pendingReboot)) {
        causes.push_back(Cause::PendingReboot);
    }
    if (positive(patches.rejected)) {
        causes.push_back(Cause::Rejected);
    }
}

void addTypeCause(std::vector<Cause>& causes, const TypeEvidence& type, const Circumstances& known)
{
    if (judgeType(type) != Verdict::NonCompliant) {
        return;
    }
    if (!sameWord(type.type, "Association")) {
        causes.push_back(Cause::Custom);
        return;
    }
    if (known.failedInventory > 0) {
        causes.push_back(Cause::InventoryFailed);
    }
    if (known.failedInventory == 0 || known.failedAssociations > known.failedInventory) {
        causes.push_back(Cause::AssociationFailed);
    }
}

// Documents are named plainly or by their ARN.
std::string_view documentName(std::string_view document)
{
    const auto slash = document.rfind('/');
    return slash == std::string_view::npos ? document : document.substr(slash + 1);
}

template <typename T> void sortUnique(std::vector<T>& values)
{
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
}

}

std::string_view word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Compliant:
        return "COMPLIANT";
    case Verdict::NonCompliant:
        return "NON_COMPLIANT";
    case Verdict::CannotBeJudged:
        return "CANNOT_BE_JUDGED";
    }
    return {};
}

bool isClean(const PatchEvidence& patches)
{
    const bool counted = zero(patches.missing) && zero(patches.failed) && zero(patches.pendingReboot)
        && zero(patches.rejected) && patches.availableNonCompliant == 0;
    return !isUnclean(patches) && (counted || reportedGood(patches.reportedNonCompliant, patches.reportedStatus));
}

Verdict judgePatches(const PatchEvidence& patches, Instant at, int freshDays, std::vector<Doubt>& doubts)
{
    if (!patches.any) {
        doubts.push_back(Doubt::NoData);
        return Verdict::CannotBeJudged;
    }
    const auto before = doubts.size();
    if ((!isUnclean(patches) && !isClean(patches)) || patches.operationFailed) {
        doubts.push_back(Doubt::CountsUnknown);
    }
    if (!patches.operationEnd) {
        doubts.push_back(Doubt::TimeUnknown);
    }
    if (isStale(patches, at, freshDays)) {
        doubts.push_back(Doubt::Stale);
    }
    const bool judgeable = doubts.size() == before;
    if (patches.itemsDisagree) {
        doubts.push_back(Doubt::ItemsDisagree);
    }
    if (patches.itemsOutdated) {
        doubts.push_back(Doubt::ItemsOutdated);
    }
    if (isUnclean(patches)) {
        return Verdict::NonCompliant;
    }
    return judgeable ? Verdict::Compliant : Verdict::CannotBeJudged;
}

Verdict judgeType(const TypeEvidence& evidence)
{
    if (evidence.nonCompliantItems > 0 || reportedBad(evidence.reportedNonCompliant, evidence.reportedStatus)) {
        return Verdict::NonCompliant;
    }
    if (evidence.hasItems) {
        return evidence.unknownItems == 0 ? Verdict::Compliant : Verdict::CannotBeJudged;
    }
    return reportedGood(evidence.reportedNonCompliant, evidence.reportedStatus) ? Verdict::Compliant
                                                                                : Verdict::CannotBeJudged;
}

Judgement judge(const PatchEvidence& patches, const std::vector<TypeEvidence>& types,
    const Circumstances& circumstances, Instant at, int freshDays)
{
    Judgement judgement;
    judgement.verdict = judgePatches(patches, at, freshDays, judgement.doubts);
    if (!patches.any && !types.empty()) { // something is known, but nothing about patches
        std::ranges::replace(judgement.doubts, Doubt::NoData, Doubt::CountsUnknown);
    }
    addPatchCauses(judgement.causes, patches, circumstances, isStale(patches, at, freshDays));
    for (const auto& type : types) {
        addTypeCause(judgement.causes, type, circumstances);
        if (judgeType(type) == Verdict::NonCompliant) {
            judgement.verdict = Verdict::NonCompliant;
        }
    }
    if (circumstances.baselineFlips) {
        judgement.causes.push_back(Cause::ScansOverwrite);
    }
    if (circumstances.staleFindings > 0) {
        judgement.causes.push_back(Cause::StaleFinding);
    }
    if (circumstances.severityContradicts) {
        judgement.doubts.push_back(Doubt::SeverityContradicts);
    }
    if (circumstances.notInNewestRound) {
        judgement.doubts.push_back(Doubt::NotInNewestRound);
    }
    sortUnique(judgement.causes);
    sortUnique(judgement.doubts);
    return judgement;
}

bool isInventoryDocument(std::string_view document)
{
    return documentName(document) == "AWS-GatherSoftwareInventory";
}

bool isPatchDocument(std::string_view document)
{
    constexpr std::array names {"AWS-RunPatchBaseline", "AWS-RunPatchBaselineAssociation",
        "AWS-RunPatchBaselineWithHooks", "AWS-ApplyPatchBaseline", "AWS-PatchAsgInstance",
        "AWS-PatchInstanceWithRollback", "AWS-InstallMissingWindowsUpdates", "AWS-InstallWindowsUpdates"};
    return std::ranges::any_of(
        names, [name = documentName(document)](std::string_view known) { return name == known; });
}

std::string_view baselineTail(std::string_view baseline)
{
    const auto at = baseline.rfind("pb-");
    return at == std::string_view::npos ? baseline : baseline.substr(at);
}
