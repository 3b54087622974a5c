// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/grouplines.h"

#include <algorithm>

void GroupLines::setGroups(GroupsPointer groups)
{
    if (m_groups && groups && m_groups->columns != groups->columns) {
        m_allExpanded = false;
        m_exceptions.clear();
    }
    m_groups = std::move(groups);
    place(0);
}

bool GroupLines::isExpanded(std::size_t group, const RowGroups& groups) const
{
    return m_allExpanded != (!m_exceptions.empty() && m_exceptions.contains(groups.names[group]));
}

void GroupLines::place(std::size_t from)
{
    m_tops.resize(m_groups ? m_groups->count() + 1 : 1);
    m_tops.front() = 0;
    for (auto group = from; group + 1 < m_tops.size(); ++group) {
        const auto size = m_groups->size(group);
        m_tops[group + 1] = m_tops[group] + 1 + (size > 1 && isExpanded(group, *m_groups) ? size : 0);
    }
}

std::uint32_t GroupLines::groupAt(int line) const
{
    const auto top = std::ranges::upper_bound(m_tops, static_cast<std::uint32_t>(line));
    return static_cast<std::uint32_t>(top - m_tops.begin() - 1);
}

bool GroupLines::isHeader(int line) const
{
    const auto group = groupAt(line);
    return m_groups->size(group) > 1 && m_tops[group] == static_cast<std::uint32_t>(line);
}

GroupLines::Span GroupLines::span(int line) const
{
    const auto group = groupAt(line);
    const auto begin = m_groups->begins[group];
    const auto below = static_cast<std::uint32_t>(line) - m_tops[group];
    return below == 0 ? Span {begin, m_groups->begins[group + 1]} : Span {begin + below - 1, begin + below};
}

int GroupLines::lineOf(std::uint32_t position) const
{
    const auto group = m_groups->groupOf(position);
    const auto top = static_cast<int>(m_tops[group]);
    const bool below = m_groups->size(group) > 1 && isExpanded(group, *m_groups);
    return below ? top + 1 + static_cast<int>(position - m_groups->begins[group]) : top;
}

int GroupLines::headerOf(int line) const
{
    const auto group = groupAt(line);
    return m_groups->size(group) > 1 ? static_cast<int>(m_tops[group]) : -1;
}

void GroupLines::setExpanded(int header, bool expanded)
{
    const auto group = groupAt(header);
    if (expanded == m_allExpanded) {
        m_exceptions.erase(m_groups->names[group]);
    } else {
        m_exceptions.insert(m_groups->names[group]);
    }
    place(group);
}

void GroupLines::setAllExpanded(bool expanded)
{
    m_allExpanded = expanded;
    m_exceptions.clear();
    place(0);
}
