// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overviewtags.h"

#include "models/tables/tagtext.h"

#include <algorithm>

namespace {

constexpr std::size_t mostValues = 500;
constexpr std::size_t fewValues = 8; // so many are shown at once

bool groups(const std::map<std::string, GroupCount>& values, int nodes)
{
    return values.size() <= fewValues
        || (values.size() <= mostValues && values.size() * 2 <= static_cast<std::size_t>(nodes));
}

}

void TagCounts::add(const NodeState& node)
{
    for (const auto& [key, value] : readTags(node.tags)) {
        if (!value.empty()) {
            auto& group = m_keys[key][value];
            group.name = value;
            ++group.nodes;
            group.compliant += node.judgement.verdict == Verdict::Compliant;
            group.nonCompliant += node.judgement.verdict == Verdict::NonCompliant;
        }
    }
}

std::vector<TagCount> TagCounts::counted(const GroupCount& all) const
{
    std::vector<TagCount> counted;
    for (const auto& [key, values] : m_keys) {
        auto rest = all;
        TagCount tag {.key = key, .groups = {}};
        for (const auto& [value, group] : values) {
            tag.groups.push_back(group);
            rest.nodes -= group.nodes;
            rest.compliant -= group.compliant;
            rest.nonCompliant -= group.nonCompliant;
        }
        if (!groups(values, all.nodes - rest.nodes)) {
            continue;
        }
        std::ranges::stable_sort(tag.groups, std::ranges::greater(), &GroupCount::nodes);
        if (rest.nodes > 0) {
            tag.groups.push_back(rest); // last: what is left to tag
        }
        counted.push_back(std::move(tag));
    }
    return counted;
}
