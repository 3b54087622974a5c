// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/datakind.h"
#include "models/tables/views.h"

#include <optional>
#include <unordered_map>

// The newest data of one kind about one node. Times are those at which it was true, 0 when the data has none.
struct NodeData
{
    std::optional<Instant> whole = {}; // complete as far as it goes
    std::optional<Instant> part = {}; // a page of it, newer than what is whole
    std::optional<Instant> captured = {}; // when the file was made that told it
    std::int64_t partialFile = 0; // source_file.id, when that is a part of a report
};

class PastFacts;

using DataOfNodes = std::unordered_map<std::int64_t, NodeData>; // by node.id

// Kinds that are told for each node; empty for the others. Terminated nodes are in it, too.
[[nodiscard]] DataOfNodes loadDataOfNodes(
    Database& database, DataKind kind, const Moment& moment, const Scope& scope = {});
[[nodiscard]] bool isToldByNode(DataKind kind);

// Fresh: whole and not older than the limit.
[[nodiscard]] bool isFresh(const NodeData& data, const Moment& moment);

// By node.id, bits 1 << DataKind: what the node has no fresh data of. Nodes that have all are not in it.
// `past`: from memory, of all nodes as of a date.
[[nodiscard]] std::unordered_map<std::int64_t, std::int64_t> loadGaps(
    Database& database, const Moment& moment, const Scope& scope = {}, const PastFacts* past = nullptr);
