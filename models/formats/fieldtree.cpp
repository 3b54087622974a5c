// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/fieldtree.h"

#include <algorithm>

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
    const auto& members = m_nodes[std::size_t(node)].members;
    for (const auto& [member, child] : members) {
        if (member == name)
            return child;
    }
    exact = false;
    for (const auto& [member, child] : members) {
        if (sameAscii(member, name))
            return child;
    }
    return -1;
}
