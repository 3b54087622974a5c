// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"

#include <set>
#include <string>
#include <vector>

// When a node is compliant. AWS: "Patch compliance state values"; the third state and the freshness limit are ours.

enum class Verdict : int { Compliant, NonCompliant, CannotBeJudged };

enum class Doubt : int { // data-trust notes; the first four forbid a clean verdict
    NoData, // no compliance data at all
    CountsUnknown, // -1 or missing
    TimeUnknown, // operation time missing or 1970
    Stale, // newest patch operation older than the freshness limit
    ItemsDisagree, // list and counts of the same operation differ
    SeverityContradicts, // a finding of INFORMATIONAL with patches missing
    ItemsOutdated, // the list of patches is older than the counts
    NotInNewestRound, // the newest reports say nothing of its account and Region, earlier ones did
};

enum class Cause : int { // the order in which they are worked
    NeverScanned,
    OperationFailed,
    Missing,
    MissingAfterInstall,
    Failed,
    PendingReboot,
    Rejected,
    AssociationFailed,
    InventoryFailed,
    Custom,
    ScansOverwrite,
    StaleFinding,
};

// The newest facts of one node and compliance type, already chosen by time ("newer facts win").
struct TypeEvidence
{
    std::string type = {};
    bool hasItems = false;
    int nonCompliantItems = 0; // -1 never: items are always countable
    int unknownItems = 0; // without a status: never read as passed
    Count reportedNonCompliant = {}; // list-resource-compliance-summaries
    ComplianceStatus reportedStatus = ComplianceStatus::Unspecified;
    std::optional<Instant> time = {};
};

// Patch evidence, chosen: counts of the newest operation, from its list when there is one, else from its summary.
struct PatchEvidence
{
    bool any = false; // some patch data exists
    bool fromItems = false; // the counts below were counted in the list
    bool summaryKnown = false; // a patch summary exists
    Count installed = {}, installedOther = {}, pendingReboot = {}, rejected = {}, missing = {}, failed = {},
          notApplicable = {}, availableSecurityUpdate = {};
    int availableNonCompliant = 0; // items in another state that say NON_COMPLIANT themselves (AvailableSecurityUpdate)
    Count reportedNonCompliant = {}; // list-resource-compliance-summaries, only when nothing newer tells the states
    ComplianceStatus reportedStatus = ComplianceStatus::Unspecified;
    std::optional<Instant> operationEnd = {}; // newest operation, whichever report told it
    bool itemsDisagree = false;
    bool itemsOutdated = false;
    bool operationFailed = false; // an operation that ended later left neither time nor counts
};

// What is known besides the counts.
struct Circumstances
{
    Operation operation = Operation::None; // the newest one
    int failedAssociations = 0; // inventory ones included
    int failedInventory = 0;
    int failedPatchDocuments = 0; // failed associations that run a patch document
    bool patchCommandFailed = false; // the newest one of a patch document, after all patch data
    bool baselineFlips = false;
    int staleFindings = 0;
    bool severityContradicts = false;
    bool notInNewestRound = false;
};

struct Judgement
{
    Verdict verdict = Verdict::CannotBeJudged;
    std::vector<Cause> causes =
        {}; // what there is to do: why it is non-compliant or cannot be judged, stale findings; sorted, each once
    std::vector<Doubt> doubts = {}; // sorted, each once
};

[[nodiscard]] std::string_view word(Verdict verdict); // COMPLIANT, NON_COMPLIANT, CANNOT_BE_JUDGED

// Known counts, and none of Missing, Failed, InstalledPendingReboot and InstalledRejected.
[[nodiscard]] bool isClean(const PatchEvidence& patches);
[[nodiscard]] Verdict judgePatches(const PatchEvidence& patches, Instant at, int freshDays, std::vector<Doubt>& doubts);
[[nodiscard]] Verdict judgeType(const TypeEvidence& evidence);
// The node as a whole. `types` are the others: Association, Custom:x.
[[nodiscard]] Judgement judge(const PatchEvidence& patches, const std::vector<TypeEvidence>& types,
    const Circumstances& circumstances, Instant at, int freshDays);

// AWS-GatherSoftwareInventory, by name or ARN; AWS-RunPatchBaseline and its kin.
[[nodiscard]] bool isInventoryDocument(std::string_view document);
[[nodiscard]] bool isPatchDocument(std::string_view document);
// "pb-0123..." of a baseline's id or ARN: what baselines are compared by.
[[nodiscard]] std::string_view baselineTail(std::string_view baseline);
