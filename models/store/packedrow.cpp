// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedrow.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace {

static_assert(std::endian::native == std::endian::little); // the bytes of a word that differ come first
constexpr std::size_t longestSize = 10; // of a number, seven bits a byte

unsigned char* putSize(unsigned char* to, std::size_t size)
{
    for (; size >= 0x80; size >>= 7U) {
        *to++ = static_cast<unsigned char>(size | 0x80U);
    }
    *to++ = static_cast<unsigned char>(size);
    return to;
}

const unsigned char* takeSize(const unsigned char* from, std::size_t& size)
{
    size = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::size_t part = *from++;
        size |= (part & 0x7fU) << shift;
        if (part < 0x80) {
            return from;
        }
    }
}

// How many bytes a word takes, by the two bits that tell it, and which they are.
constexpr std::array<unsigned, 4> widths {0, 1, 2, 4};
constexpr std::array<std::uint32_t, 4> masks {0, 0xff, 0xffff, 0xffff'ffff};

constexpr unsigned codeOf(std::uint32_t word)
{
    return (word > 0 ? 1U : 0U) + (word > masks[1] ? 1U : 0U) + (word > masks[2] ? 1U : 0U);
}

}

void PackedRow::setSize(std::size_t size)
{
    m_size = size;
    if (m_units.size() < units()) {
        m_units.resize(units());
    }
}

void PackedRow::pack(const Key& key, Bytes row, std::vector<unsigned char>& packed)
{
    setSize(row.size());
    const std::size_t before = packed.size();
    packed.resize(before + longestSize + units() * (sizeof(Unit) + 1) + slack);
    unsigned char* to = putSize(packed.data() + before, m_size);
    for (std::size_t i = 0; i < units(); ++i) {
        Unit unit = {};
        if (i == 0) {
            std::memcpy(unit.data(), key.data(), sizeof(Unit));
        } else {
            const Bytes rest = row.subspan((i - 1) * sizeof(Unit));
            std::memcpy(unit.data(), rest.data(), std::min(rest.size(), sizeof(Unit)));
        }
        unsigned char& codes = *to++;
        codes = 0;
        if (unit == m_units[i]) {
            continue;
        }
        for (std::size_t word = 0; word < wordsOfUnit; ++word) {
            const std::uint32_t differs = unit[word] ^ m_units[i][word];
            const unsigned code = codeOf(differs);
            std::memcpy(to, &differs, sizeof differs); // the next one overwrites what is too much
            to += widths[code];
            codes |= static_cast<unsigned char>(code << (2 * word));
        }
        m_units[i] = unit;
    }
    packed.resize(static_cast<std::size_t>(to - packed.data()));
}

std::size_t PackedRow::unpack(const unsigned char* packed)
{
    std::size_t size = 0;
    const unsigned char* from = takeSize(packed, size);
    setSize(size);
    for (std::size_t i = 0; i < units(); ++i) {
        unsigned codes = *from++;
        for (std::size_t word = 0; codes != 0; ++word, codes >>= 2U) {
            const unsigned code = codes & 3U;
            std::uint32_t differs = 0;
            std::memcpy(&differs, from, sizeof differs);
            m_units[i][word] ^= differs & masks[code];
            from += widths[code];
        }
    }
    return static_cast<std::size_t>(from - packed);
}

PackedRow::Key PackedRow::key() const
{
    Key key;
    std::memcpy(key.data(), m_units.front().data(), sizeof(Key));
    return key;
}

PackedRow::Bytes PackedRow::bytes() const
{
    return {static_cast<const unsigned char*>(static_cast<const void*>(m_units.data() + 1)), m_size};
}
