// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/store/database.h"
#include "models/tables/typesummaries.h"
#include "models/tables/views.h"
#include "models/tables/wordtexts.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

// What many nodes' associations say alike.
struct AssociationSaid
{
    Severity severity = Severity::None;
    std::string document = {};
    std::string name = {};
    std::string errorCode = {};
    std::string summary = {};
    bool succeeded = false; // else, when it has not failed: pending, or without a status
};

// The state of one association on one node that holds at a moment. describe-instance-associations-status
// ('@association'), the compliance items of type Association and list-resource-compliance-summaries may all speak of
// it: the latest one counts.
struct AssociationState
{
    std::int64_t node = 0; // node.id
    std::string id = {};
    bool detailed = false; // told by '@association': content is a row of association_content, else of item_content
    std::int64_t key = 0; // of the fact: word, or item_key
    std::int64_t content = 0;
    bool failed = false;
    std::shared_ptr<const AssociationSaid> said = {}; // always there
    std::optional<Instant> time = {}; // last execution, else when it was last reported
    Instant since = 0;
    std::int64_t original = 0; // 0, as file: read from PastFacts
    std::int64_t file = 0;

    [[nodiscard]] bool unknown() const { return !failed && !said->succeeded; }
};

// Nodes with a fact of these kinds (words) that is bad at the moment.
void addNodesWithBad(
    std::set<std::int64_t>& nodes, Database& database, const Moment& moment, std::span<const std::int64_t> kinds);

// All of them, failed or not, by node and id. A node's are left out when a later compliance summary says that none
// fails.
[[nodiscard]] std::vector<AssociationState> loadAssociations(
    Database& database, const Moment& moment, const Scope& scope = {});
// As above, where the summaries are known already.
[[nodiscard]] std::vector<AssociationState> loadAssociations(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<TypeSummary>& summaries);
// Of all nodes as of a date.
[[nodiscard]] std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment,
    const PastFacts& past, const std::vector<TypeSummary>& summaries);
// Those of some nodes (node.id) only.
[[nodiscard]] std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment,
    const std::set<std::int64_t>& nodes, const std::vector<TypeSummary>& summaries);
