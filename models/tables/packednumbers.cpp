// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/packednumbers.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::uint64_t second = 1'000'000;

std::uint64_t unitFor(std::uint64_t distance, std::uint64_t unit)
{
    for (const auto smaller : std::array<std::uint64_t, 3> {second, 1000, 1}) {
        if (smaller <= unit && distance % smaller == 0) {
            return smaller;
        }
    }
    return 1;
}
}

PackedNumbers::PackedNumbers(bool times)
    : m_unit(times ? second : 1)
    , m_times(times)
{
}

std::uint64_t PackedNumbers::codeOf(std::int64_t value)
{
    if (value == absent) {
        return 0;
    }
    if (!m_any) {
        m_any = true;
        m_base = m_times || value < 0 ? static_cast<std::uint64_t>(value) : 0;
    }
    const auto base = static_cast<std::int64_t>(m_base);
    const auto lowest = static_cast<std::uint64_t>(absent) + 1;
    if (value < base) { // as much again, so that falling numbers do not recode all again and again
        const auto distance = m_base - static_cast<std::uint64_t>(value);
        const auto unit = unitFor(distance, m_unit);
        const auto span = m_codes.bound() <= 2 ? 0 : (m_codes.bound() - 2) * m_unit;
        const auto room = m_base - lowest;
        recode(m_base - (room - distance >= span ? distance + span : distance), unit);
    } else if (const auto unit = unitFor(static_cast<std::uint64_t>(value) - m_base, m_unit); unit != m_unit) {
        recode(m_base, unit);
    }
    return (static_cast<std::uint64_t>(value) - m_base) / m_unit + 1;
}

PackedNumbers PackedNumbers::ofRuns(
    const PackedNumbers& others, std::span<const std::pair<std::size_t, std::size_t>> runs)
{
    return others.withCodes(PackedValues::ofRuns(others.m_codes, runs));
}

PackedNumbers PackedNumbers::withCodes(PackedValues&& codes) const
{
    PackedNumbers numbers(m_times);
    numbers.m_base = m_base;
    numbers.m_unit = m_unit;
    numbers.m_any = m_any;
    numbers.m_codes = std::move(codes);
    return numbers;
}

void PackedNumbers::put(std::span<const std::size_t> places, const PackedNumbers& others)
{
    if (isAlignedWith(others)) {
        m_codes.put(places, others.m_codes);
        m_any = m_any || others.m_any;
    } else {
        for (std::size_t index = 0; index < places.size(); ++index) {
            if (const auto value = others[index]; (*this)[places[index]] != value) {
                set(places[index], value);
            }
        }
    }
    m_codes.finish();
}

void PackedNumbers::align(PackedNumbers& left, PackedNumbers& right)
{
    if (left.isAlignedWith(right)) {
        return;
    }
    if (!left.m_any || !right.m_any) {
        auto& empty = left.m_any ? right : left;
        const auto& other = left.m_any ? left : right;
        empty.m_base = other.m_base;
        empty.m_unit = other.m_unit;
        empty.m_any = other.m_any;
        return;
    }
    const bool leftFirst = static_cast<std::int64_t>(left.m_base) < static_cast<std::int64_t>(right.m_base);
    const auto base = leftFirst ? left.m_base : right.m_base;
    const auto distance = (leftFirst ? right.m_base : left.m_base) - base;
    const auto unit = unitFor(distance, std::min(left.m_unit, right.m_unit));
    for (auto* numbers : {&left, &right}) {
        if (numbers->m_base != base || numbers->m_unit != unit) {
            numbers->recode(base, unit);
            numbers->m_codes.finish();
        }
    }
}

void PackedNumbers::recode(std::uint64_t base, std::uint64_t unit)
{
    PackedValues fresh;
    fresh.reserve(m_codes.size());
    m_codes.visit([&](auto codes) {
        for (std::size_t index = 0; index < m_codes.size(); ++index) {
            const std::uint64_t code = codes[index];
            fresh.add(code == 0 ? 0 : (m_base + (code - 1) * m_unit - base) / unit + 1);
        }
    });
    m_codes = std::move(fresh);
    m_base = base;
    m_unit = unit;
}

void PackedNumbers::finish()
{
    if (m_times && m_any) {
        auto least = std::numeric_limits<std::uint64_t>::max();
        m_codes.visit([&](auto codes) {
            for (std::size_t index = 0; index < m_codes.size(); ++index) {
                least = std::min(least, std::uint64_t {codes[index]} - 1); // 0 becomes the greatest
            }
        });
        if (least != 0 && least != std::numeric_limits<std::uint64_t>::max()) {
            recode(m_base + least * m_unit, m_unit);
        }
    }
    m_codes.finish();
}

bool operator==(const PackedNumbers& left, const PackedNumbers& right)
{
    if (left.m_base == right.m_base && left.m_unit == right.m_unit) {
        return left.m_codes == right.m_codes;
    }
    if (left.size() != right.size()) {
        return false;
    }
    for (std::size_t index = 0; index < left.size(); ++index) {
        if (left[index] != right[index]) {
            return false;
        }
    }
    return true;
}
