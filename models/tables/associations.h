// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/store/database.h"
#include "models/tables/views.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

// Texts of the table `word`, each read once.
class Words
{
public:
    explicit Words(Database& database);

    [[nodiscard]] const std::string& text(std::int64_t word); // empty when there is none
    [[nodiscard]] std::int64_t find(std::string_view text); // -1: not there

private:
    Statement m_byId;
    Statement m_byText;
    std::unordered_map<std::int64_t, std::string> m_texts;
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
    bool unknown = false; // neither failed nor succeeded: pending, or without a status
    Severity severity = Severity::None;
    std::string document = {};
    std::string name = {};
    std::string errorCode = {};
    std::string summary = {};
    std::optional<Instant> time = {}; // last execution, else when it was last reported
    Instant since = 0;
    std::int64_t original = 0;
    std::int64_t file = 0;
};

// What a compliance summary says of one node and type.
struct TypeSummary
{
    std::int64_t node = 0;
    std::int64_t type = 0; // word
    ComplianceStatus status = ComplianceStatus::Unspecified;
    Severity severity = Severity::None;
    std::optional<int> compliant = {};
    std::optional<int> nonCompliant = {};
    Instant time = 0;
    Instant since = 0;
};

[[nodiscard]] bool saysNoneFails(const TypeSummary& summary);
[[nodiscard]] std::vector<TypeSummary> loadTypeSummaries(
    Database& database, const Moment& moment, const Scope& scope = {});

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
// Those of some nodes (node.id) only.
[[nodiscard]] std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment,
    const std::set<std::int64_t>& nodes, const std::vector<TypeSummary>& summaries);
