// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <cstdint>
#include <vector>

// Which rows somebody has looked at, and when, in seconds: keys are small numbers. Four bytes a key up to the greatest.
class SeenKeys
{
public:
    void mark(std::int64_t key, Instant at) // not before 1970
    {
        const auto place = static_cast<std::size_t>(key);
        if (place >= m_seconds.size()) {
            m_seconds.resize(place + 1, 0);
        }
        m_count += m_seconds[place] == 0 ? 1 : 0;
        m_seconds[place] = static_cast<std::uint32_t>(at / microsPerSecond);
    }

    void forget(std::int64_t key)
    {
        if (contains(key)) {
            m_seconds[static_cast<std::size_t>(key)] = 0;
            --m_count;
        }
    }

    [[nodiscard]] bool contains(std::int64_t key) const
    {
        return key >= 0 && static_cast<std::size_t>(key) < m_seconds.size()
            && m_seconds[static_cast<std::size_t>(key)] != 0;
    }

    // Not since then.
    [[nodiscard]] bool isBefore(std::int64_t key, Instant moment) const
    {
        return !contains(key) || m_seconds[static_cast<std::size_t>(key)] < moment / microsPerSecond;
    }

    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::vector<std::uint32_t> m_seconds; // since 1970; 0: not seen
    std::size_t m_count = 0;
};
