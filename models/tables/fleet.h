// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"
#include "models/tables/views.h"

#include <string>
#include <vector>

// Everything the window says about one node at one moment. Computed in one place; the nodes view, the overview, the history chart, the node page and
// the diagnosis all read this.
struct NodeState
{
    std::int64_t id = 0;  // node.id
    std::string node = {}; // i-..., mi-...
    std::string name = {}; // Name tag, Name or ComputerName, whichever is known
    std::string account = {};
    std::string accountName = {};
    std::string region = {};
    std::string platformType = {};
    std::string platform = {}; // "Windows Server 2022", "Amazon Linux 2"
    std::string agentVersion = {};
    std::string ipAddress = {};
    PingStatus ping = PingStatus::None;
    std::string instanceStatus = {};
    bool terminated = false; // leaves the fleet figures, stays searchable

    PatchEvidence patches = {};
    std::string baseline = {};
    std::string patchGroup = {};
    Operation operation = Operation::None;
    RebootOption rebootOption = RebootOption::None;
    std::optional<Instant> operationStart = {};
    std::string snapshot = {};

    std::vector<TypeEvidence> types = {}; // Association and Custom:*; patches are above
    int failedAssociations = 0;
    int failedInventory = 0; // of these, AWS-GatherSoftwareInventory
    int customItems = 0;     // non-compliant
    int openFindings = 0;    // effective status NEW or NOTIFIED, record ACTIVE
    int staleFindings = 0;   // open Patch Manager findings that newer clean data contradicts ("Fixed", domain rule 5)
    Severity worstFinding = Severity::None; // among the open ones
    Severity worstItem = Severity::None;    // among the non-compliant items
    bool baselineFlips = false;

    Judgement judgement = {};
    std::optional<Instant> nonCompliantSince = {};
};

struct Fleet
{
    Moment moment = {};
    std::vector<NodeState> nodes = {}; // terminated ones included
};

[[nodiscard]] Fleet loadFleet(Database& database, const Moment& moment, const Scope& scope = {});
