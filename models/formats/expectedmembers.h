// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// The members that a record is thought to have, in their order, because the one before it had them, and what they lead
// to: so that they need not be looked up. Whether it was so is known when the record is read.
class ExpectedMembers
{
public:
    struct Member
    {
        std::string key = {};
        int child = -1; // in the tree of fields
        bool exact = true;
    };

    void set(std::vector<Member> members) { m_members = std::move(members); }

    void begin()
    {
        m_next = 0;
        m_asThought = !m_members.empty();
    }

    // The next one, when its key is this; else null.
    [[nodiscard]] const Member* next(std::string_view key)
    {
        m_asThought = m_asThought && m_next < m_members.size() && m_members[m_next].key == key;
        return m_asThought ? &m_members[m_next++] : nullptr;
    }

    [[nodiscard]] bool met() const { return m_asThought && m_next == m_members.size(); } // all, and no other

private:
    std::vector<Member> m_members;
    std::size_t m_next = 0;
    bool m_asThought = false;
};
