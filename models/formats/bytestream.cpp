// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/bytestream.h"

#include <algorithm>
#include <cstring>

void KeptStream::keep(std::size_t most)
{
    constexpr std::size_t smallest = 8 * 1024; // most reports of one node
    std::size_t known = 0;
    try {
        while (known <= most && !m_whole) {
            m_bytes.resize(std::min(most + 1, std::max(smallest, 2 * known)));
            const auto count = m_below.read(m_bytes.data() + known, m_bytes.size() - known);
            known += count;
            m_whole = count == 0;
        }
    } catch (...) {
        m_problem = std::current_exception();
    }
    m_bytes.resize(known);
}

std::size_t KeptStream::read(char* buffer, std::size_t size)
{
    if (m_used < m_bytes.size()) {
        const auto count = m_bytes.copy(buffer, size, m_used);
        m_used += count;
        return count;
    }
    if (m_problem)
        std::rethrow_exception(m_problem);
    return m_whole ? 0 : m_below.read(buffer, size);
}

std::string_view PeekedStream::peek(std::size_t size)
{
    constexpr std::size_t least = 8; // a decoder can do nothing with less room
    while (m_head.size() - m_used < size && !m_problem) {
        const auto known = m_head.size();
        std::size_t count = 0;
        m_head.resize(std::max(m_used + size, known + least));
        try {
            count = m_below.read(m_head.data() + known, m_head.size() - known);
        } catch (...) {
            m_problem = std::current_exception();
        }
        m_head.resize(known + count);
        if (count == 0)
            break;
    }
    return std::string_view(m_head).substr(m_used, size);
}

void PeekedStream::throwProblem() const
{
    if (m_problem)
        std::rethrow_exception(m_problem);
}

std::size_t PeekedStream::read(char* buffer, std::size_t size)
{
    if (m_used == m_head.size()) {
        throwProblem();
        return m_below.read(buffer, size);
    }
    const auto count = std::min(size, m_head.size() - m_used);
    std::memcpy(buffer, m_head.data() + m_used, count);
    m_used += count;
    return count;
}
