// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

// Reads numbers of `Width` bytes each, the lowest byte first. Of no width: all are the one that stands there.
template <unsigned Width> struct PackedReader
{
    using Value = std::conditional_t<(Width <= 4), std::uint32_t, std::uint64_t>;
    static constexpr unsigned width = Width;

    const unsigned char* bytes;

    [[nodiscard]] Value operator[](std::size_t index) const
    {
        Value value = 0;
        if constexpr (Width == 0) {
            return PackedReader<4> {bytes}[0];
        } else if constexpr (std::endian::native == std::endian::little && (Width == 3 || Width == 5)) {
            std::memcpy(&value, bytes + index * Width, sizeof value); // what follows the last one is there, too
            return value & ((Value {1} << (8 * Width)) - 1);
        } else if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&value, bytes + index * Width, Width);
            return value;
        } else {
            for (unsigned byte = 0; byte < Width; ++byte) {
                value |= Value {bytes[index * Width + byte]} << (8 * byte);
            }
            return value;
        }
    }
};

// Numbers from 0, each in as many bytes as the greatest one needs: 1, 2, 3, 4, 5 or 8; none when all are the same.
class PackedValues
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] std::uint64_t operator[](std::size_t index) const;

    void add(std::uint64_t value);
    void set(std::size_t index, std::uint64_t value);
    // Of others some runs (first, count), one behind the other. The bound is theirs.
    [[nodiscard]] static PackedValues ofRuns(
        const PackedValues& others, std::span<const std::pair<std::size_t, std::size_t>> runs);
    // Of others those in some places, one behind the other. The bound is theirs.
    [[nodiscard]] static PackedValues ofPlaces(const PackedValues& others, std::span<const std::uint32_t> places);
    [[nodiscard]] static PackedValues ofPlaces(const PackedValues& others, const PackedValues& places);
    void put(std::span<const std::size_t> places, const PackedValues& others); // one at each place
    void reserve(std::size_t count);
    void finish(); // gives back what is not needed

    [[nodiscard]] std::size_t memory() const { return m_bytes.capacity(); }

    [[nodiscard]] std::uint64_t bound() const { return m_bound; } // all are less

    friend bool operator==(const PackedValues& left, const PackedValues& right);

    // One call with a PackedReader of the right width: for loops over many values.
    template <typename Work> auto visit(Work work) const
    {
        const auto* bytes = m_bytes.data();
        switch (m_width) {
        case 0:
            return work(PackedReader<0> {bytes});
        case 1:
            return work(PackedReader<1> {bytes});
        case 2:
            return work(PackedReader<2> {bytes});
        case 3:
            return work(PackedReader<3> {bytes});
        case 4:
            return work(PackedReader<4> {bytes});
        case 5:
            return work(PackedReader<5> {bytes});
        default:
            return work(PackedReader<8> {bytes});
        }
    }

private:
    template <typename Places>
    [[nodiscard]] static PackedValues picked(const PackedValues& others, std::size_t count, Places places);
    [[nodiscard]] static PackedValues like(const PackedValues& others, std::size_t size); // yet to be filled
    void widen(unsigned width);
    void foldSame();
    void write(std::size_t index, std::uint64_t value);

    std::vector<unsigned char> m_bytes; // and some behind the last value
    std::size_t m_size = 0;
    std::size_t m_reserved = 0;
    std::uint64_t m_bound = 0;
    std::uint64_t m_most = 0xff; // that fits
    unsigned m_width = 1;
};

inline std::uint64_t PackedValues::operator[](std::size_t index) const
{
    return visit([index](auto values) { return std::uint64_t {values[index]}; });
}
