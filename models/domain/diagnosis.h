// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/patchorigin.h"
#include "models/domain/verdict.h"

#include <string>
#include <vector>

// Why a node is not compliant, in words. AWS knowledge centre: "Why is my Systems Manager managed node non-compliant?".

struct Command
{
    std::string text = {};
    Message label = {};
    bool disruptive = false; // changes or reboots the node
};

// One cause: what holds, with evidence; what to do next.
struct CauseEntry
{
    Cause cause = Cause::Missing;
    Message title = {}; // "5 approved patches are missing"
    std::vector<Message> sentences = {}; // one or two: why, and the exact next step
    std::vector<std::string> names = {}; // patches, associations or items it is about (at most 20)
    int total = 0; // of these
    std::vector<Message> evidence = {}; // which report, when, counts
    std::vector<Command> commands = {};
    std::vector<std::string> paths = {}; // logs, for the node's platform
    std::string link = {}; // documentation, https
    std::string view = {}; // the view that holds its rows ("missing", ...), empty: none
};

struct Diagnosis
{
    Verdict verdict = Verdict::CannotBeJudged;
    Message status = {}; // "Non-compliant for 13 days · causes: 3"
    std::vector<CauseEntry> causes = {};
    Message origin = {}; // which way of patching produced the newest data; empty: not known
    std::vector<Message> doubts = {};
    std::vector<Message> cleanBill = {}; // for a compliant node: which operation, when, which baseline, counts
};

// What the words are made from; gathered by models/tables.
struct NodeEvidence
{
    struct Item
    {
        std::string id = {};
        std::string title = {};
        std::string extra = {}; // error code, custom details
        std::string type = {}; // Custom:x
        std::string document = {};
        std::optional<Instant> time = {};
        std::string execution = {}; // id of the failed execution of an association
        std::string status = {}; // of that execution
        std::string reporter = {}; // who called PutComplianceItems
    };

    // A Run Command that failed.
    struct FailedCommand
    {
        std::string id = {};
        std::string document = {};
        std::string status = {};
        std::string detailedStatus = {};
        std::optional<int> exitCode = {};
        std::string output = {};
        std::string pattern = {};
        std::optional<Instant> time = {};
    };

    struct LogLine
    {
        std::string text = {};
        std::string pattern = {}; // EventFact::pattern
        std::optional<Instant> time = {};
    };

    // What the baseline of the node is set up to do, as far as a description of it was imported.
    struct Baseline
    {
        std::string name = {};
        std::vector<int> approvalDays = {}; // ApproveAfterDays of its rules, ascending, each once
        std::string approvedUntil = {}; // ApproveUntilDate, the latest
        std::string rejectedAction = {}; // ALLOW_AS_DEPENDENCY, BLOCK
        ComplianceStatus availableUpdates = ComplianceStatus::Unspecified; // of AvailableSecurityUpdate
    };

    std::string node = {};
    std::string name = {};
    std::string account = {};
    std::string region = {};
    std::string platformType = {};
    PatchEvidence patches = {};
    Operation operation = Operation::None;
    RebootOption rebootOption = RebootOption::None;
    std::string baseline = {};
    std::string patchGroup = {};
    std::string baselineBefore = {}; // when successive operations alternate
    std::string documentName = {}; // AWS-RunPatchBaseline, ... where known
    std::string executionId = {}; // Run Command id where known
    PatchOrigin origin = {};
    std::string file = {}; // that the newest operation was read from
    std::optional<Instant> imported = {};
    PingStatus ping = PingStatus::None;
    // Rows that hold now; `total` of a cause comes from the counts, for there may be counts without rows.
    std::vector<Item> missing = {}, failed = {}, pendingReboot = {}, rejected = {}, associations = {}, custom = {};
    std::optional<FailedCommand> failedCommand = {}; // newer than all patch data
    std::optional<FailedCommand> operationCommand = {}; // that ran the newest patch operation, and failed
    std::vector<LogLine> commandLog = {}; // of that command, or of the time of the last failure; newest first
    std::vector<LogLine> patchLog = {}; // of that operation: lines that name a failed patch, then known failures
    Baseline rules = {};
    std::vector<Item> staleFindings = {}; // id: the finding's, extra: its ProductArn
    std::optional<Instant> nonCompliantSince = {};
    std::optional<Instant> lackingSince = {}; // NodeState
    Judgement judgement = {};
    Instant at = 0;
    int freshDays = 30;
};

[[nodiscard]] Diagnosis diagnose(const NodeEvidence& evidence);
