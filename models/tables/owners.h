// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/tables/nodedetail.h"

#include <map>
#include <string>
#include <vector>

// Who is to see to what: a node's id or name, or an account, and its owner. A node's rule goes before its account's.
using OwnerRules = std::map<std::string, std::string>;

// Open findings whose owner is to be another one by the rules; all else about them stays. For exchangeDecisions().
// `findings`: all of the moment, for who has them already.
[[nodiscard]] std::vector<DecidedFinding> assignedByRules(Database& database, const Moment& moment,
    const OwnerRules& rules, const std::string& author, const TablePointer& findings = {});

// What is handed over to an owner: the open findings by node, with the node's diagnosis.
struct OwnedFinding
{
    std::int64_t key = 0;
    std::string severity = {}; // AWS's word
    std::string status = {};
    std::string summary = {};
    std::string id = {};
    std::optional<Instant> updated = {};
};

struct OwnedNode
{
    std::optional<NodeDetail> detail = {}; // none: findings that are about no node
    std::vector<OwnedFinding> findings = {};
};

[[nodiscard]] std::vector<OwnedNode> loadOwned(
    Database& database, const Moment& moment, const std::string& owner, const TablePointer& findings = {});
[[nodiscard]] std::vector<std::string> loadOwners(Database& database, const Moment& moment); // of open findings, sorted

// How many open findings each owner has, sorted by name; without those of nobody.
struct OwnerCount
{
    std::string owner = {};
    int open = 0;
    int fresh = 0; // of them: nobody was notified
};

[[nodiscard]] std::vector<OwnerCount> countOwners(const TablePointer& findings);

// What handing over does besides: these are marked notified, with this note.
[[nodiscard]] std::vector<std::int64_t> newFindingsOf(const TablePointer& findings, const std::string& owner);
[[nodiscard]] std::string handOverNote(const std::string& owner); // in English, as all that goes to AWS
