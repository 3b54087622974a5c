// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablemerge.h"
#include "models/tables/tablesource.h"

#include <limits>

// Which node each code of the column "node" is. To look for all of them takes milliseconds, and one column has the
// texts of the other when it is made from it.
struct NodePlaces
{
    std::shared_ptr<const TextDictionary> texts = {};
    std::vector<std::size_t> byCode = {}; // positions among the nodes; notThere

    static constexpr auto notThere = std::numeric_limits<std::size_t>::max();
};

[[nodiscard]] NodePlaces nodePlaces(const Table& table, const FindingNodes& nodes);

// By code of the column "node", null where it is none of these. `known`: places of the same nodes; may be none.
using NodesByCode = std::vector<const FindingNode*>;
[[nodiscard]] NodesByCode nodesByCode(const Table& table, const FindingNodes& nodes, const NodePlaces* known = nullptr);

// What every row of the findings says of its node: the columns in which it differs between `before` and `nodes`, which
// are the same nodes in the same order.
[[nodiscard]] OtherColumns otherNodeColumns(
    const Table& table, const FindingNodes& before, const FindingNodes& nodes, const NodePlaces* known = nullptr);

// All of them; their texts are those of `like`, as long as it has all that are needed.
[[nodiscard]] OtherColumns nodeColumns(const Table& table, const NodesByCode& nodes, const Table& like);
