// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// Rows with a key that are written one behind another: of each only the bytes that differ from the row before it, for
// neighbours are much alike. Whoever packs and whoever unpacks begin with a new object and go through the same rows.
class PackedRow
{
public:
    using Key = std::array<std::uint64_t, 2>;
    using Bytes = std::span<const unsigned char>;

    static constexpr std::size_t slack = sizeof(std::uint32_t); // bytes behind packed rows that may be read, too

    void pack(const Key& key, Bytes row, std::vector<unsigned char>& packed); // appends

    [[nodiscard]] std::size_t unpack(const unsigned char* packed); // the next row; returns how many bytes it took

    [[nodiscard]] Key key() const;
    [[nodiscard]] Bytes bytes() const; // of the row at hand, until the next one

private:
    // A byte tells of each word of a unit how many of its bytes differ.
    static constexpr std::size_t wordsOfUnit = 4;
    using Unit = std::array<std::uint32_t, wordsOfUnit>;
    static_assert(sizeof(Key) == sizeof(Unit));

    void setSize(std::size_t size);

    [[nodiscard]] std::size_t units() const { return 1 + (m_size + sizeof(Unit) - 1) / sizeof(Unit); }

    std::vector<Unit> m_units = std::vector<Unit>(1); // the key, the last row, and what is left of longer ones
    std::size_t m_size = 0;
};
