// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/fixtimes.h"
#include "models/tables/evidence.h"
#include "models/tables/views.h"

#include <memory>
#include <vector>

// What the findings need to know of a node.
struct FindingNode
{
    std::int64_t id = 0; // node.id
    std::string node = {};
    std::string name = {};
    std::string baseline = {};
    std::string platform = {};
    std::string patchGroup = {};
    std::string patch = {}; // loadMostMissed(); of one node alone: not known
    std::optional<Stand> countedAs = {}; // what is bad about it, or that it is terminated: whatever time it is
    std::unique_ptr<const PatchEvidence> clean = {}; // of nodes that can contradict a finding
};

class FindingsArchive;

using FindingNodes = std::vector<FindingNode>; // by id

[[nodiscard]] FindingNodes loadFindingNodes(Database& database, const Moment& moment, const Scope& scope);
[[nodiscard]] const FindingNode* findNode(const FindingNodes& nodes, std::int64_t id);

// What of a database was there when a table was read. Only ever grows, or the table has to be read anew.
struct TableSource
{
    Moment moment = {};
    std::int64_t lastDecision = 0;
    std::int64_t lastExport = 0; // decision_export.id
    std::int64_t lastRuleExport = 0; // suppression_export.id
    std::int64_t lastRule = 0; // suppression.id
    std::int64_t lastMatch = 0; // suppression_match.id
    std::int64_t lastDigest = 0; // import_digest.id
    std::int64_t lastFinding = 0; // finding.id
    std::int64_t lastUpdate = 0; // finding_update.id
    std::vector<std::int64_t> files = {}; // that are stored, by id
    std::shared_ptr<const FindingNodes> nodes = {};
    std::weak_ptr<const FindingsArchive> archive = {}; // from which the findings were picked, but for those:
    std::vector<std::int64_t> notAsReported = {}; // decided about or contradicted; keys, ascending
    FigureDifference figure = {}; // of `changes`: how many nodes there were and are; its parts are counted in the rows
    FixTimes fixes = {}; // of `patches`: of all of them, on all nodes
};

// Inside of a ReadTransaction; without the nodes.
[[nodiscard]] TableSource readSource(Database& database, const Moment& moment);

// Whatever their moments are.
[[nodiscard]] bool isOfSameReports(const TableSource& left, const TableSource& right);
[[nodiscard]] bool isOfSameContent(const TableSource& left, const TableSource& right); // and of the same decisions
