// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/words.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What one record of a report says, in the field's words and not yet compared with anything. Text is UTF-8 as the
// source spells it; ids are never validated or changed. A count that is absent or -1 is "not known" (no value), never
// zero.

using Count = std::optional<int>;

// The counts that one patch operation left behind (AWS: InstancePatchState; ASFF: PatchSummary).
struct PatchSummaryFact
{
    enum class Source : int { Finding, CompliancePatchSummary, PatchStates }; // the later, the richer

    std::string node = {};
    Source source = Source::PatchStates;
    std::string baseline = {};
    std::string patchGroup = {};
    std::string snapshot = {};
    Operation operation = Operation::None;
    RebootOption rebootOption = RebootOption::None;
    std::optional<Instant> operationStart = {};
    std::optional<Instant> operationEnd = {};
    std::optional<Instant> lastNoRebootInstall = {};
    std::string installOverrideList = {};
    Count installed = {};
    Count installedOther = {};
    Count installedPendingReboot = {};
    Count installedRejected = {};
    Count missing = {};
    Count failed = {};
    Count notApplicable = {};
    Count unreportedNotApplicable = {};
    Count availableSecurityUpdate = {};
    Count criticalNonCompliant = {}; // these three overlap: never add them up
    Count securityNonCompliant = {};
    Count otherNonCompliant = {};
};

// One line of the compliance report, or of describe-instance-patches (then type is "Patch").
struct ComplianceItemFact
{
    std::string node = {}; // empty: the file does not say (describe-instance-patches); FileScope::node fills it
    std::string type = {}; // Patch, Association, Custom:x
    std::string id = {};
    std::string title = {};
    PatchState state = PatchState::None;
    ComplianceStatus status = ComplianceStatus::Unspecified;
    Severity severity = Severity::None; // the baseline's level
    std::optional<Instant> at = {}; // InstalledTime of a patch; ExecutionTime of an association
    std::string patchSeverity = {}; // the vendor's word
    std::string classification = {};
    std::string cves = {}; // comma separated, as given
    std::string document = {};
    std::string documentVersion = {};
    std::string details = {}; // custom items: the Details object as JSON text; associations: DetailedText
    // Of the report as a whole (the same for all items of one upload):
    std::optional<Instant> reported = {}; // ExecutionTime; none: FileScope::captured
    std::string executionId = {};
    std::string executionType = {};
    std::string baseline = {};
    std::string patchGroup = {};
};

// State Manager's status of one association on one node (describe-instance-associations-status).
struct AssociationFact
{
    std::string node = {};
    std::string id = {};
    std::string document = {};
    std::string documentVersion = {};
    std::string associationVersion = {};
    std::string name = {};
    std::string status = {};
    std::string detailedStatus = {};
    std::string errorCode = {};
    std::string summary = {};
    std::string outputUrl = {};
    std::optional<Instant> executed = {};
};

// What is known of the machine itself. Each source has a history of its own: one that says nothing of the ping status does
// not take back what another one said of it.
struct NodeFact
{
    enum class Source : int {
        Described, // describe-instance-information
        Inventory, // AWS:InstanceInformation
        Told, // in passing: reports, events, API calls
    };

    std::string node = {};
    std::string name = {}; // Name of an on-premises node
    std::string computerName = {};
    std::string platformType = {}; // Windows, Linux, MacOS
    std::string platformName = {};
    std::string platformVersion = {};
    std::string agentVersion = {};
    std::string ipAddress = {};
    std::string resourceType = {}; // EC2Instance, ManagedInstance
    std::string instanceStatus = {}; // Active, ConnectionLost, Stopped, Terminated
    std::string iamRole = {};
    PingStatus ping = PingStatus::None;
    std::optional<bool> latestAgent = {};
    std::optional<Instant> lastPing = {}; // also the time at which this was true; none: FileScope::captured
    Source source = Source::Described;
};

// One row a node and type (list-resource-compliance-summaries).
struct TypeSummaryFact
{
    std::string node = {};
    std::string type = {};
    ComplianceStatus status = ComplianceStatus::Unspecified;
    Severity severity = Severity::None;
    std::optional<Instant> executed = {};
    Count compliant = {};
    Count nonCompliant = {};
};

// An ASFF finding, schema version 2018-10-08. Identity is (productArn, id), byte for byte. Description, remediation,
// links and everything else stay in the original record and are read from it when one finding is shown.
struct FindingFact
{
    std::string id = {};
    std::string productArn = {};
    std::string title = {};
    std::string generator = {};
    std::string account = {};
    std::string accountName = {};
    std::string region =
        {}; // the resource's, else the finding's, else that of the ARN in the Id: never the ProductArn's
    std::string product = {};
    std::string company = {};
    std::string type = {};
    std::string control = {};
    std::string resourceType = {};
    std::string resource = {};
    std::string node = {}; // i-... or mi-..., empty when the finding is about something else
    std::string nodeName = {}; // Tags.Name of that resource
    std::string cves = {};
    Severity severity = Severity::None;
    std::optional<WorkflowStatus> workflow = {};
    RecordState recordState = RecordState::Active;
    FindingCompliance compliance = FindingCompliance::None;
    bool sample = false;
    std::optional<Instant> created = {};
    std::optional<Instant> updated = {};
    std::optional<Instant> firstObserved = {};
    std::optional<Instant> lastObserved = {};
    std::optional<Instant> noted = {}; // Note.UpdatedAt: tells when a workflow status was set in AWS
    std::optional<PatchSummaryFact> patchSummary = {};
    std::array<unsigned char, 16> contentHash = {}; // of the whole record, whatever its spacing and order of members
};

// One tag of a node (inventory type AWS:Tag, tags of an EC2 resource).
struct NodeTagFact
{
    std::string node = {};
    std::string key = {};
    std::string value = {};
    std::optional<Instant> reported = {}; // capture time; none: FileScope::captured
};

// Something that happened at one time and is never changed: a command's run on a node, an execution of an association,
// a state that an event told, an API call, a line of a log. Kept as it was told, for the diagnosis and the timeline;
// two that read the same are one.
struct EventFact
{
    enum class Kind : int {
        Command, // Run Command, one plugin of it on one node
        Association, // an execution of an association, on one node or as a whole
        ComplianceState, // EventBridge "Configuration Compliance State Change"
        ComplianceReport, // PutComplianceItems: somebody reported items
        Inventory, // PutInventory: the types in `type` were reported
        ApiCall, // another call that the timeline shows (SendCommand, ...)
        Log, // what an agent, patch operation or command log says: the failing line in `text`
    };

    std::string node = {}; // empty: about no single node
    Kind kind = Kind::ApiCall;
    std::string subject = {}; // command id, association id, name of the API operation or of the log
    std::string part = {}; // execution id of an association, plugin of a command
    std::string document = {};
    std::string type = {}; // compliance or inventory types
    std::string status = {}; // as given
    std::string detailedStatus = {};
    std::string errorCode = {};
    std::optional<int> exitCode = {};
    std::string actor = {}; // who called: an ARN or user name
    std::string text = {}; // execution summary, output or log lines: at most 4 KiB of them
    std::string pattern = {}; // key of the known failure it shows (models/domain/logpatterns.h), empty: none
    std::optional<Instant> at = {}; // none: FileScope::captured
};

// What something in an account is set up to be: kept as AWS describes it, newest first.
struct DefinitionFact
{
    enum class Kind : int {
        Baseline, // describe-patch-baselines, get-patch-baseline; id: pb-...
        Association, // list-associations, describe-association, describe-effective-instance-associations
        PatchGroup, // describe-patch-groups: the group and its baseline
        Totals, // counts that name no node (describe-patch-group-state, list-compliance-summaries); id: of what
    };

    Kind kind = Kind::Baseline;
    std::string id = {};
    std::string name = {};
    std::string details = {}; // JSON object: AWS's member names, without what stands above
    std::optional<Instant> at = {}; // when it was last modified or known; none: FileScope::captured
};

// What was done to a finding in Security Hub: an answer of BatchUpdateFindings (a receipt), or the call itself
// (CloudTrail).
struct FindingUpdateFact
{
    std::string id = {};
    std::string productArn = {};
    bool receipt = false; // an answer: it was processed, unless there is an error code
    std::optional<WorkflowStatus> workflow = {};
    std::string note = {};
    std::string author = {};
    std::string errorCode = {}; // of an unprocessed one: FindingNotFound, ...
    std::string errorMessage = {};
    std::optional<Instant> at = {}; // none: FileScope::captured
};

[[nodiscard]] bool isPatchManager(std::string_view productArn); // ends in product/aws/ssm-patch-manager

using Fact = std::variant<FindingFact, PatchSummaryFact, ComplianceItemFact, AssociationFact, NodeFact, TypeSummaryFact,
    NodeTagFact, EventFact, DefinitionFact, FindingUpdateFact>;
