// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/tables/nodedetail.h"

#include <QString>

#include <map>
#include <span>
#include <string>
#include <vector>

// Who is to see to what: a node's id or name, or an account, and its owner. A node's rule goes before its account's.
using OwnerRules = std::map<std::string, std::string>;

struct OwnerAssignment
{
    std::vector<DecidedFinding> decided =
        {}; // whose owner is to be another one; all else stays. For exchangeDecisions()
    std::size_t already = 0; // have the owner that they are to have
    std::vector<std::string> unknown = {}; // what rules name and is no node and no account here, sorted
};

// Of open findings. `findings`: all of the moment, for who has them already.
[[nodiscard]] OwnerAssignment assignByRules(Database& database, const Moment& moment, const OwnerRules& rules,
    const std::string& author, const TablePointer& findings = {});

// What is handed over to an owner: the open findings by node, with the node's diagnosis.
struct OwnedFinding
{
    std::int64_t key = 0;
    QString severity = {}; // in the user's language, as the summary
    std::int64_t rank = 0; // of it, worse is more
    std::string status = {};
    QString summary = {};
    std::string id = {};
    std::optional<Instant> updated = {};
};

struct OwnedNode
{
    std::optional<NodeDetail> detail = {}; // none: findings that are about no node
    std::string accountName = {}; // empty: not known
    std::vector<OwnedFinding> findings = {}; // the worst first, of equal ones the latest
};

[[nodiscard]] std::vector<OwnedNode> loadOwned(
    Database& database, const Moment& moment, const std::string& owner, const TablePointer& findings = {});
[[nodiscard]] std::vector<std::string> loadOwners(Database& database, const Moment& moment); // of open findings, sorted
// The one of these that is meant: the same, else the only one that differs in capitals alone. Empty: none.
[[nodiscard]] std::string meantOwner(std::span<const std::string> owners, const std::string& name);

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
