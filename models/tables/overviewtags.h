// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/overview.h"

#include <map>

// The fleet by the values of each tag, for keys that group it: at most 500 values, and not, as names do, nearly as many
// as there are nodes. Nodes without the tag, or with one that says nothing, are a group of their own, without a name.
class TagCounts
{
public:
    void add(const NodeState& node); // no terminated one

    // By key. `all`: of all nodes that were added.
    [[nodiscard]] std::vector<TagCount> counted(const GroupCount& all) const;

private:
    std::map<std::string, std::map<std::string, GroupCount>> m_keys;
};
