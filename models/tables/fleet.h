// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"
#include "models/tables/views.h"

#include <string>
#include <vector>

// Everything the window says about one node at one moment. Computed in one place; the nodes view, the overview, the
// history chart, the node page and the diagnosis all read this.
struct NodeState
{
    std::int64_t id = 0; // node.id
    std::string node = {}; // i-..., mi-...
    std::string name = {}; // Name tag, Name or ComputerName, whichever is known
    std::string account = {};
    std::string accountName = {};
    std::string region = {};
    std::string platformType = {};
    std::string platform = {}; // "Windows Server 2022", "Amazon Linux 2", else its type
    std::string agentVersion = {};
    std::string ipAddress = {};
    PingStatus ping = PingStatus::None;
    std::string instanceStatus = {};
    std::string tags = {}; // "key=value, ...", by key: tagtext.h
    bool terminated = false; // leaves the fleet figures, stays searchable

    PatchEvidence patches = {};
    std::string baseline = {};
    std::string patchGroup = {};
    Operation operation = Operation::None;
    RebootOption rebootOption = RebootOption::None;
    std::optional<Instant> operationStart = {};
    std::string snapshot = {};
    std::int64_t patchFile = 0; // source_file.id of what is said of its patches; 0: not known

    std::vector<TypeEvidence> types = {}; // Association and Custom:*; patches are above
    int failedAssociations = 0;
    int failedInventory = 0; // of these, AWS-GatherSoftwareInventory
    int failedPatchDocuments = 0; // of these, AWS-RunPatchBaseline and its kin
    bool patchCommandFailed = false; // the newest command of a patch document, after all patch data
    std::int64_t patchCommand = 0; // its id (word), failed or not
    int events = 0; // that were imported; counted for the node page only
    int customItems = 0; // non-compliant
    int openFindings = 0; // effective status NEW or NOTIFIED, record ACTIVE
    int staleFindings = 0; // open Patch Manager findings that newer clean data contradicts ("Fixed", domain rule 5)
    std::vector<std::int64_t> staleKeys = {}; // finding_key.id of these
    Severity worstFinding = Severity::None; // among the open ones
    Severity worstItem = Severity::None; // among the non-compliant items
    bool severityContradicts = false; // an open finding of INFORMATIONAL with patches missing
    bool baselineFlips = false;
    std::string baselineBefore = {}; // the other one, when they flip

    std::optional<Instant> lackingSince = {}; // when the newest round of reports began, which lacks its place and it

    Judgement judgement = {};
    std::optional<Instant> nonCompliantSince = {};
};

// All findings, whatever they are about, by their effective status.
struct FindingCounts
{
    int open = 0; // NEW or NOTIFIED, record ACTIVE
    int nodes = 0; // with open ones, terminated nodes too
    int critical = 0; // of the open ones
    int suppressed = 0;
    int resolved = 0;
};

struct Fleet
{
    Moment moment = {};
    FindingCounts findings = {};
    std::vector<NodeState> nodes = {}; // terminated ones included
};

// In the order of node.id. With a date in the past: the nodes about which something was known by then.
[[nodiscard]] Fleet loadFleet(Database& database, const Moment& moment, const Scope& scope = {});
