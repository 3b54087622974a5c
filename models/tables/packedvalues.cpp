// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/packedvalues.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {
constexpr std::size_t behind = 8;

unsigned widthOf(std::uint64_t value)
{
    const auto bytes = (static_cast<unsigned>(std::bit_width(value)) + 7) / 8;
    return bytes > 5 ? 8 : std::max(bytes, 1U);
}

std::uint64_t mostOf(unsigned width)
{
    return width == 8 ? std::numeric_limits<std::uint64_t>::max() : (std::uint64_t {1} << (8 * width)) - 1;
}
}

void PackedValues::write(std::size_t index, std::uint64_t value)
{
    auto* place = m_bytes.data() + index * m_width;
    for (unsigned byte = 0; byte < m_width; ++byte) {
        place[byte] = static_cast<unsigned char>(value >> (8 * byte));
    }
    m_bound = std::max(m_bound, value == std::numeric_limits<std::uint64_t>::max() ? value : value + 1);
}

void PackedValues::add(std::uint64_t value)
{
    if (m_width == 0) {
        widen(widthOf(std::max(value, m_bound)));
    }
    if (value > m_most) {
        widen(widthOf(value));
    }
    if (const auto needed = (m_size + 1) * m_width + behind; needed > m_bytes.size()) {
        m_bytes.resize(std::max(needed + needed / 2, m_reserved * m_width + behind));
    }
    write(m_size++, value);
}

void PackedValues::set(std::size_t index, std::uint64_t value)
{
    if (m_width == 0) {
        widen(widthOf(std::max(value, m_bound)));
    }
    if (value > m_most) {
        widen(widthOf(value));
    }
    write(index, value);
}

void PackedValues::put(std::span<const std::size_t> places, const PackedValues& others)
{
    if (places.empty() || (m_width == 0 && others.m_width == 0 && (*this)[0] == others[0])) {
        return;
    }
    const auto most = std::max(m_bound, others.m_bound);
    if (const auto width = widthOf(most == 0 ? 0 : most - 1); m_width == 0 || width > m_width) {
        widen(width);
    }
    others.visit([&](auto theirs) {
        for (std::size_t index = 0; index < places.size(); ++index) {
            write(places[index], theirs[index]);
        }
    });
}

PackedValues PackedValues::like(const PackedValues& others, std::size_t size)
{
    PackedValues values;
    values.m_width = others.m_width;
    values.m_most = others.m_most;
    values.m_bound = others.m_bound;
    values.m_size = size;
    return values;
}

template <typename Places>
PackedValues PackedValues::picked(const PackedValues& others, std::size_t count, Places places)
{
    auto values = like(others, count);
    if (others.m_width == 0) {
        values.m_bytes = others.m_bytes;
        return values;
    }
    values.m_bytes.resize(count * others.m_width + behind);
    others.visit([&](auto theirs) {
        constexpr auto width = decltype(theirs)::width;
        auto* bytes = values.m_bytes.data();
        for (std::size_t index = 0; index < count; ++index, bytes += width) {
            std::memcpy(bytes, theirs.bytes + std::size_t {places[index]} * width, width);
        }
    });
    return values;
}

PackedValues PackedValues::ofPlaces(const PackedValues& others, std::span<const std::uint32_t> places)
{
    return picked(others, places.size(), places);
}

PackedValues PackedValues::ofPlaces(const PackedValues& others, const PackedValues& places)
{
    return places.visit([&](auto codes) { return picked(others, places.size(), codes); });
}

PackedValues PackedValues::ofRuns(const PackedValues& others, std::span<const std::pair<std::size_t, std::size_t>> runs)
{
    std::size_t size = 0;
    for (const auto& [first, count] : runs) {
        size += count;
    }
    auto values = like(others, size);
    if (others.m_width == 0) {
        values.m_bytes = others.m_bytes;
        return values;
    }
    values.m_bytes.reserve(values.m_size * others.m_width + behind);
    for (const auto& [first, count] : runs) {
        const auto* bytes = others.m_bytes.data() + first * others.m_width;
        values.m_bytes.insert(values.m_bytes.end(), bytes, bytes + count * others.m_width);
    }
    values.m_bytes.resize(values.m_size * others.m_width + behind);
    return values;
}

void PackedValues::reserve(std::size_t count)
{
    m_reserved = count;
}

void PackedValues::widen(unsigned width)
{
    PackedValues wider;
    wider.m_width = width;
    wider.m_most = mostOf(width);
    wider.m_reserved = m_reserved;
    wider.m_bytes.resize(std::max(m_size, m_reserved) * width + behind);
    visit([&](auto values) {
        for (std::size_t index = 0; index < m_size; ++index) {
            wider.write(index, values[index]);
        }
    });
    wider.m_size = m_size;
    *this = std::move(wider);
}

// m_most stays that of the width it had: add() and set() unfold first.
void PackedValues::foldSame()
{
    if (m_size == 0 || m_width > 4) {
        return;
    }
    const auto first = (*this)[0];
    const bool same = visit([&](auto values) {
        std::size_t index = 1;
        while (index < m_size && values[index] == first) {
            ++index;
        }
        return index == m_size;
    });
    if (same) {
        m_width = 0;
        m_bytes.assign(behind, 0);
        for (unsigned byte = 0; byte < 4; ++byte) {
            m_bytes[byte] = static_cast<unsigned char>(first >> (8 * byte));
        }
    }
}

void PackedValues::finish()
{
    m_reserved = 0;
    foldSame();
    const auto needed = m_size * m_width + behind;
    if (m_bytes.capacity() > needed + needed / 16) {
        std::vector<unsigned char>(
            m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(std::min(needed, m_bytes.size())))
            .swap(m_bytes);
        m_bytes.resize(needed);
    }
}

bool operator==(const PackedValues& left, const PackedValues& right)
{
    if (left.m_size != right.m_size) {
        return false;
    }
    if (left.m_width == right.m_width && left.m_width != 0) {
        return std::equal(left.m_bytes.begin(),
            left.m_bytes.begin() + static_cast<std::ptrdiff_t>(left.m_size * left.m_width), right.m_bytes.begin());
    }
    return left.visit([&](auto ours) {
        return right.visit([&](auto theirs) {
            for (std::size_t index = 0; index < left.m_size; ++index) {
                if (std::uint64_t {ours[index]} != std::uint64_t {theirs[index]}) {
                    return false;
                }
            }
            return true;
        });
    });
}
