// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/bytestream.h"

#include <algorithm>
#include <cstring>

std::string_view PeekedStream::peek(std::size_t size)
{
    while (m_head.size() - m_used < size) {
        const auto known = m_head.size();
        m_head.resize(m_used + size);
        const auto count = m_below.read(m_head.data() + known, m_head.size() - known);
        m_head.resize(known + count);
        if (count == 0)
            break;
    }
    return std::string_view(m_head).substr(m_used, size);
}

std::size_t PeekedStream::read(char* buffer, std::size_t size)
{
    if (m_used == m_head.size())
        return m_below.read(buffer, size);
    const auto count = std::min(size, m_head.size() - m_used);
    std::memcpy(buffer, m_head.data() + m_used, count);
    m_used += count;
    return count;
}
