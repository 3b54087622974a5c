// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Looking at many bytes at once: with SSE2, which every x86-64 processor has, else in plain C++. Both give the same.

// One bit a byte of a block, the lowest for the first.
struct ScannedBlock
{
    static constexpr std::size_t size = 64;

    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t brackets = 0; // { } [ ]
};

[[nodiscard]] ScannedBlock scanBlock(const char* bytes);
[[nodiscard]] ScannedBlock scanBlockPlainly(const char* bytes);

// The first quote, backslash or control character from `begin` on, else `end`.
[[nodiscard]] const char* endOfPlainTextPlainly(const char* begin, const char* end);

[[nodiscard]] inline const char* endOfPlainText(const char* begin, const char* end)
{
#ifdef __SSE2__
    const auto quote = _mm_set1_epi8('"');
    const auto backslash = _mm_set1_epi8('\\');
    const auto control = _mm_set1_epi8(0x1F);
    for (; end - begin >= 16; begin += 16) {
        const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(begin));
        const auto special = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
            _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
        if (const auto found = unsigned(_mm_movemask_epi8(special)); found != 0)
            return begin + std::countr_zero(found);
    }
#endif
    return endOfPlainTextPlainly(begin, end);
}

struct LineCount
{
    std::uint64_t lines = 0;
    std::size_t lastLine = 0; // begins there; when there are any
};

[[nodiscard]] LineCount countLines(const char* bytes, std::size_t size);

// How many bytes from the beginning on are ASCII without NUL; may stop up to 15 bytes too early.
[[nodiscard]] std::size_t plainAscii(const char* bytes, std::size_t size);
