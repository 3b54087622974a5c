// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/contenthash.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <cstring>

void ContentHash::clear()
{
    m_text.clear();
    m_members.clear();
    m_objects.clear();
}

std::array<unsigned char, 16> ContentHash::result() const
{
    const auto digest = QCryptographicHash::hash(
        QByteArrayView(m_text.data(), qsizetype(m_text.size())), QCryptographicHash::Blake2b_256);
    std::array<unsigned char, 16> hash {};
    std::memcpy(hash.data(), digest.constData(), hash.size());
    return hash;
}

void ContentHash::append(char tag, const void* bytes, std::size_t size)
{
    m_text += tag;
    m_text.append(static_cast<const char*>(bytes), size);
}

void ContentHash::integer(std::int64_t value)
{
    append('i', &value, sizeof value);
}

void ContentHash::number(double value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::abs(value) <= exact && std::trunc(value) == value)
        integer(std::int64_t(value));
    else
        append('d', &value, sizeof value);
}

void ContentHash::string(std::string_view text)
{
    const auto size = std::uint32_t(text.size());
    append('s', &size, sizeof size);
    m_text.append(text);
}

void ContentHash::key(std::string_view text)
{
    m_members.push_back(m_text.size());
    string(text);
}

void ContentHash::beginObject()
{
    m_text += '{';
    m_objects.push_back(m_members.size());
}

void ContentHash::endObject()
{
    const auto first = m_members.begin() + std::ptrdiff_t(m_objects.back());
    m_objects.pop_back();
    if (first != m_members.end()) {
        const std::string_view text = m_text;
        const auto begin = *first;
        std::vector<std::string_view> members;
        members.reserve(std::size_t(m_members.end() - first));
        for (auto member = first; member != m_members.end(); ++member)
            members.push_back(
                text.substr(*member, (member + 1 == m_members.end() ? text.size() : member[1]) - *member));
        if (!std::is_sorted(members.begin(), members.end())) {
            std::sort(members.begin(), members.end());
            m_sorted.clear();
            for (const auto& member : members)
                m_sorted.append(member);
            m_text.replace(begin, m_sorted.size(), m_sorted);
        }
        m_members.erase(first, m_members.end());
    }
    m_text += '}';
}
