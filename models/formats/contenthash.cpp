// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/contenthash.h"

#include "models/formats/blake2b.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace {

constexpr std::size_t smallest = 16 * 1024;
constexpr std::size_t slack = 16; // behind the end, may be read as part of a member's first bytes

}

void ContentHash::clear()
{
    m_size = 0;
    m_members.clear();
    m_objects.clear();
}

std::array<unsigned char, 16> ContentHash::result() const
{
    const auto digest = blake2b256({m_text.get(), m_size});
    std::array<unsigned char, 16> hash {};
    std::memcpy(hash.data(), digest.data(), hash.size());
    return hash;
}

void ContentHash::grow(std::size_t size)
{
    m_capacity = std::max(smallest, std::bit_ceil(m_size + size + slack));
    auto larger = std::make_unique<char[]>(m_capacity);
    if (m_size > 0)
        std::memcpy(larger.get(), m_text.get(), m_size);
    m_text = std::move(larger);
}

char* ContentHash::room(std::size_t size)
{
    if (m_capacity < m_size + size + slack)
        grow(size);
    return m_text.get() + std::exchange(m_size, m_size + size);
}

void ContentHash::append(char tag, std::uint64_t value)
{
    char* const place = room(1 + sizeof value);
    *place = tag;
    std::memcpy(place + 1, &value, sizeof value);
}

void ContentHash::integer(std::int64_t value)
{
    append('i', std::uint64_t(value));
}

void ContentHash::number(double value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::abs(value) <= exact && std::trunc(value) == value)
        integer(std::int64_t(value));
    else
        append('d', std::bit_cast<std::uint64_t>(value));
}

void ContentHash::string(std::string_view text)
{
    const auto size = std::uint32_t(text.size());
    char* const place = room(1 + sizeof size + text.size());
    *place = 's';
    std::memcpy(place + 1, &size, sizeof size);
    std::memcpy(place + 1 + sizeof size, text.data(), text.size());
}

bool ContentHash::key(std::string_view text)
{
    m_members.push_back({.begin = m_size});
    string(text);
    return true;
}

void ContentHash::beginObject()
{
    append('{');
    m_objects.push_back(m_members.size());
}

bool ContentHash::less(const Member& left, const Member& right) const
{
    if (left.first != right.first)
        return left.first < right.first;
    const auto textOf = [this](const Member& member) {
        return std::string_view(m_text.get() + member.begin, member.end - member.begin);
    };
    return textOf(left) < textOf(right);
}

void ContentHash::sortMembers(std::size_t first)
{
    const auto members = m_members.begin() + std::ptrdiff_t(first);
    const auto begin = members->begin;
    bool sorted = true;
    for (auto member = members; member != m_members.end(); ++member) {
        member->end = member + 1 == m_members.end() ? m_size : member[1].begin;
        // No member is the beginning of another, so that bytes behind a short one never decide.
        member->first = qFromBigEndian<quint64>(m_text.get() + member->begin + 1);
        sorted = sorted && (member == members || !less(*member, member[-1]));
    }
    if (sorted)
        return;
    std::sort(members, m_members.end(), [this](const auto& left, const auto& right) { return less(left, right); });
    if (m_sorted.size() < m_size - begin)
        m_sorted.resize(m_capacity);
    char* out = m_sorted.data();
    for (auto member = members; member != m_members.end(); ++member) {
        std::memcpy(out, m_text.get() + member->begin, member->end - member->begin);
        out += member->end - member->begin;
    }
    std::memcpy(m_text.get() + begin, m_sorted.data(), m_size - begin);
}

void ContentHash::endObject()
{
    const auto first = m_objects.back();
    m_objects.pop_back();
    if (m_members.size() > first) {
        sortMembers(first);
        m_members.resize(first);
    }
    append('}');
}
