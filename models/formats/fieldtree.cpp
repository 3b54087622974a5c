// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/fieldtree.h"

#include <algorithm>
#include <bit>

namespace {

// The same for names that differ by ASCII case only.
std::size_t hashOf(std::string_view name)
{
    const auto folded = [&](std::size_t i) { return std::size_t(static_cast<unsigned char>(name[i]) | 0x20); };
    return name.empty() ? 0 : name.size() + folded(0) * 7 + folded(name.size() / 2) * 13 + folded(name.size() - 1) * 31;
}

}

bool sameAscii(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return left.size() == right.size()
        && std::equal(left.begin(), left.end(), right.begin(), [&](char l, char r) { return lower(l) == lower(r); });
}

FieldTree::FieldTree(std::span<const Field> fields)
    : m_nodes(1)
{
    for (const auto& field : fields)
        add(field.path, field.path);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].time)
            continue;
        m_leaves[i].firstPart = int(m_leaves.size());
        for (const auto* part : {"year", "month", "day", "hour", "minute", "second", "microsecond"})
            add(fields[i].path, std::string(fields[i].path) + '.' + part);
    }
    for (auto& node : m_nodes)
        index(node);
}

void FieldTree::index(Node& node)
{
    if (node.members.empty())
        return;
    node.table.assign(std::bit_ceil(2 * node.members.size()), -1);
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        auto place = hashOf(node.members[i].first);
        while (node.table[place % node.table.size()] >= 0)
            ++place;
        node.table[place % node.table.size()] = int(i);
    }
}

void FieldTree::add(const char* path, std::string_view rest)
{
    int node = root();
    bool many = false;
    while (!rest.empty()) {
        auto name = rest.substr(0, rest.find('.'));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        const bool list = name.ends_with("[]");
        if (list)
            name.remove_suffix(2);
        many = many || list;
        node = addMember(node, name);
        if (list)
            node = addElement(node);
    }
    m_nodes[std::size_t(node)].leaf = int(m_leaves.size());
    m_leaves.push_back({.path = path, .many = many});
}

int FieldTree::addMember(int node, std::string_view name)
{
    auto& members = m_nodes[std::size_t(node)].members;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.first == name; });
    if (found != members.end())
        return found->second;
    const int child = int(m_nodes.size());
    members.emplace_back(name, child);
    m_nodes.emplace_back();
    return child;
}

int FieldTree::addElement(int node)
{
    if (m_nodes[std::size_t(node)].element < 0) {
        m_nodes[std::size_t(node)].element = int(m_nodes.size());
        m_nodes.emplace_back();
    }
    return m_nodes[std::size_t(node)].element;
}

int FieldTree::member(int node, std::string_view name, bool& exact) const
{
    if (node < 0)
        return -1;
    const auto& [members, table, element, leaf] = m_nodes[std::size_t(node)];
    if (table.empty())
        return -1;
    int similar = -1;
    const auto last = table.size() - 1;
    for (auto place = hashOf(name) & last; table[place] >= 0; place = (place + 1) & last) {
        const auto& [member, child] = members[std::size_t(table[place])];
        if (member == name)
            return child;
        if (similar < 0 && sameAscii(member, name))
            similar = child;
    }
    exact = false;
    return similar;
}
