// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/scanbytes.h"

#include <algorithm>
#include <string_view>

ScannedBlock scanBlockPlainly(const char* bytes)
{
    ScannedBlock block;
    for (std::size_t i = 0; i < ScannedBlock::size; ++i) {
        const char c = bytes[i];
        const auto bit = std::uint64_t(1) << i;
        if (c == '"')
            block.quotes |= bit;
        else if (c == '\\')
            block.backslashes |= bit;
        else if (c == '{' || c == '}' || c == '[' || c == ']')
            block.brackets |= bit;
    }
    return block;
}

const char* endOfPlainTextPlainly(const char* begin, const char* end)
{
    return std::find_if(
        begin, end, [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
}

#ifdef __SSE2__

namespace {

__m128i load(const char* bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}

std::uint64_t bitsOf(__m128i found)
{
    return static_cast<unsigned>(_mm_movemask_epi8(found));
}

}

ScannedBlock scanBlock(const char* bytes)
{
    const auto quote = _mm_set1_epi8('"');
    const auto backslash = _mm_set1_epi8('\\');
    const auto lower = _mm_set1_epi8(0x20); // makes [ ] of { }, or the other way round
    const auto opening = _mm_set1_epi8('{');
    const auto closing = _mm_set1_epi8('}');
    ScannedBlock block;
    for (unsigned i = 0; i < ScannedBlock::size; i += 16) {
        const auto sixteen = load(bytes + i);
        const auto folded = _mm_or_si128(sixteen, lower);
        block.quotes |= bitsOf(_mm_cmpeq_epi8(sixteen, quote)) << i;
        block.backslashes |= bitsOf(_mm_cmpeq_epi8(sixteen, backslash)) << i;
        block.brackets |= bitsOf(_mm_or_si128(_mm_cmpeq_epi8(folded, opening), _mm_cmpeq_epi8(folded, closing))) << i;
    }
    return block;
}

LineCount countLines(const char* bytes, std::size_t size)
{
    const auto newLine = _mm_set1_epi8('\n');
    std::uint64_t lines = 0;
    std::size_t i = 0;
    while (size - i >= 16) {
        auto counts = _mm_setzero_si128(); // in each byte, so at most 255 times
        for (const auto stop = std::min(size - 15, i + 255 * 16); i < stop; i += 16)
            counts = _mm_sub_epi8(counts, _mm_cmpeq_epi8(load(bytes + i), newLine));
        const auto sums = _mm_sad_epu8(counts, _mm_setzero_si128());
        lines += std::uint64_t(_mm_cvtsi128_si64(sums)) + std::uint64_t(_mm_extract_epi16(sums, 4));
    }
    lines += std::uint64_t(std::count(bytes + i, bytes + size, '\n'));
    return {lines, lines == 0 ? 0 : std::string_view(bytes, size).rfind('\n') + 1};
}

std::size_t plainAscii(const char* bytes, std::size_t size)
{
    std::size_t i = 0;
    for (; size - i >= 16; i += 16) {
        const auto sixteen = load(bytes + i);
        const auto zeros = _mm_cmpeq_epi8(sixteen, _mm_setzero_si128());
        if (_mm_movemask_epi8(_mm_or_si128(sixteen, zeros)) != 0)
            break;
    }
    return i;
}

#else

ScannedBlock scanBlock(const char* bytes)
{
    return scanBlockPlainly(bytes);
}

LineCount countLines(const char* bytes, std::size_t size)
{
    const auto lines = std::uint64_t(std::count(bytes, bytes + size, '\n'));
    return {lines, lines == 0 ? 0 : std::string_view(bytes, size).rfind('\n') + 1};
}

std::size_t plainAscii(const char* bytes, std::size_t size)
{
    const auto* const end = std::find_if(bytes, bytes + size, [](char c) { return static_cast<signed char>(c) <= 0; });
    return std::size_t(end - bytes);
}

#endif
