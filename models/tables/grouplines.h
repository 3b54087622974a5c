// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowgroups.h"

#include <unordered_set>

// The lines that a table of groups has on screen: a group of one is its row; one of several has a header, and below it
// its rows while it is expanded. Which are expanded is kept from one set of groups to the next, by their names.
// Memory: a number for each group.
class GroupLines
{
public:
    // Positions in the rows, the first and the one behind the last.
    struct Span
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;

        friend bool operator==(const Span&, const Span&) = default;
    };

    void setGroups(GroupsPointer groups);

    [[nodiscard]] const GroupsPointer& groups() const { return m_groups; }

    [[nodiscard]] int count() const { return static_cast<int>(m_tops.back()); }

    [[nodiscard]] std::uint32_t groupAt(int line) const;
    [[nodiscard]] bool isHeader(int line) const;
    [[nodiscard]] Span span(int line) const; // what a line stands for: a header for all its rows
    [[nodiscard]] int lineOf(std::uint32_t position) const; // of its header while that is collapsed

    [[nodiscard]] int topOf(std::size_t group) const { return static_cast<int>(m_tops[group]); } // its first line

    [[nodiscard]] int headerOf(int line) const; // -1: the line is in no group of several

    [[nodiscard]] bool isExpanded(int header) const { return isExpanded(groupAt(header), *m_groups); }

    [[nodiscard]] int rowsBelow(int header) const { return static_cast<int>(m_groups->size(groupAt(header))); }

    void setExpanded(int header, bool expanded);
    void setAllExpanded(bool expanded);

private:
    [[nodiscard]] bool isExpanded(std::size_t group, const RowGroups& groups) const;
    void place(std::size_t from);

    GroupsPointer m_groups;
    std::vector<std::uint32_t> m_tops {0}; // line of each group's first line; the last one is the end
    bool m_allExpanded = false;
    std::unordered_set<std::uint64_t> m_exceptions; // names of groups
};
