// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/decisions.h"
#include "models/tables/findingfixes.h"
#include "models/tables/importdigests.h"
#include "models/tables/loading.h"
#include "models/tables/sharedtexts.h"
#include "models/tables/tablesource.h"

#include <span>

// Reads findings of one moment into a table, in the order of their keys. Inside of a ReadTransaction.
class FindingsReader
{
public:
    FindingsReader(Database& database, const Moment& moment, const Scope& scope,
        std::shared_ptr<const FindingNodes> nodes, RuleUse rules = RuleUse::With);

    [[nodiscard]] std::shared_ptr<Table> readAll();
    // Only those that hold now, with or without what rules say of them; keys in ascending order.
    [[nodiscard]] std::shared_ptr<Table> read(std::span<const std::int64_t> keys);

    // Of these versions (finding.id), those that held at the moment, in the order of their keys.
    [[nodiscard]] std::shared_ptr<Table> readVersions(std::span<const std::int64_t> ids);
    // The same without anything that was decided.
    [[nodiscard]] std::shared_ptr<Table> readReported(std::span<const std::int64_t> ids);

private:
    using Decided = std::unordered_map<std::int64_t, DecidedState>;

    [[nodiscard]] std::shared_ptr<Table> readVersions(std::span<const std::int64_t> ids, const Decided& decided);
    [[nodiscard]] std::size_t rowsToCome();
    void addWith(const Decided& decided, const Statement& record);
    void add(const Statement& record, const DecidedState* decided);
    void addGenerator(std::int64_t key, std::int64_t generator);
    void addNode(const FindingNode* node);
    void addNodeFacts(const FindingNode* node);
    void addDecision(std::int64_t key, const DecidedState* decided);
    void addSummary(const FindingState& state);
    // Whether newer clean data of the node contradicts Patch Manager's finding.
    [[nodiscard]] bool isContradicted(const Statement& record, const FindingState& state, const FindingNode* node);

    Database& m_database;
    Moment m_moment;
    Scope m_scope;
    std::shared_ptr<const FindingNodes> m_nodes;
    RuleUse m_rules;
    DigestMarks m_digests;

    struct NodeTexts // their numbers
    {
        std::int64_t node = -1; // not met yet
        std::int64_t name = -1;
        std::int64_t platform = -1;
        std::int64_t patchGroup = -1;
        std::int64_t patch = -1;
    };

    std::vector<NodeTexts> m_nodeTexts; // as the nodes
    FindingFixes m_fixes;
    RowWriter m_row;
    Column& m_node;
    Column& m_name;
    Column& m_platform;
    Column& m_patchGroup;
    Column& m_patch;
    Column& m_title;
    Column& m_summary;
    SharedTexts m_ids;
    SharedTexts m_generators;
    std::string m_id; // of the finding that is added
};
