// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/packedvalues.h"

#include <limits>

// Numbers of any size, and "not known", as small ones: code 0 is "not known", others are multiples of a unit over the
// least number. Codes are in the order of the numbers.
class PackedNumbers
{
public:
    static constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();

    // Times: whole seconds or milliseconds as long as all are.
    explicit PackedNumbers(bool times = false);

    [[nodiscard]] std::size_t size() const { return m_codes.size(); }

    [[nodiscard]] std::int64_t operator[](std::size_t index) const { return valueOf(m_codes[index]); }

    [[nodiscard]] std::int64_t valueOf(std::uint64_t code) const
    {
        return code == 0 ? absent : static_cast<std::int64_t>(m_base + (code - 1) * m_unit);
    }

    void add(std::int64_t value) { m_codes.add(codeOf(value)); }

    void set(std::size_t index, std::int64_t value) { m_codes.set(index, codeOf(value)); }

    // Of others some runs (first, count), one behind the other.
    [[nodiscard]] static PackedNumbers ofRuns(
        const PackedNumbers& others, std::span<const std::pair<std::size_t, std::size_t>> runs);

    // Of others those in some places, one behind the other.
    template <typename Places>
    [[nodiscard]] static PackedNumbers ofPlaces(const PackedNumbers& others, const Places& places)
    {
        return others.withCodes(PackedValues::ofPlaces(others.m_codes, places));
    }

    void put(std::span<const std::size_t> places, const PackedNumbers& others); // one at each place

    // Makes the codes of both mean the same numbers: then one is put into the other without reckoning.
    static void align(PackedNumbers& left, PackedNumbers& right);

    void reserve(std::size_t count) { m_codes.reserve(count); }

    void finish(); // gives back what is not needed

    [[nodiscard]] const PackedValues& codes() const { return m_codes; }

    // What numbers are the same, whatever their codes are.
    friend bool operator==(const PackedNumbers& left, const PackedNumbers& right);

private:
    [[nodiscard]] bool isAlignedWith(const PackedNumbers& others) const
    {
        return m_base == others.m_base && m_unit == others.m_unit;
    }

    [[nodiscard]] PackedNumbers withCodes(PackedValues&& codes) const;
    [[nodiscard]] std::uint64_t codeOf(std::int64_t value); // makes room for it
    void recode(std::uint64_t base, std::uint64_t unit);

    PackedValues m_codes;
    std::uint64_t m_base = 0; // modulo 2^64, as is all reckoning here
    std::uint64_t m_unit = 1;
    bool m_times;
    bool m_any = false;
};
