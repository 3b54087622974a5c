// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/sha256.h"

#include <QByteArray>

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace {

constexpr std::size_t blockSize = 64;

#if defined(__x86_64__)

bool hasInstructions()
{
    return __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3") && []() {
        unsigned eax = 7;
        unsigned ebx = 0;
        unsigned ecx = 0;
        unsigned edx = 0;
        __asm__("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
        return (ebx & (1U << 29)) != 0;
    }();
}

alignas(16) constexpr std::uint32_t roundConstants[64] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
    0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1,
    0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814,
    0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

__attribute__((target("sha,sse4.1,ssse3"))) void hashBlock(__m128i& first, __m128i& second, const unsigned char* bytes)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i words[4];
    for (int i = 0; i < 4; ++i)
        words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i)), bigEndian);
    const __m128i firstBefore = first;
    const __m128i secondBefore = second;
    for (int i = 0; i < 16; ++i) {
        const __m128i now = words[i % 4];
        __m128i sum = _mm_add_epi32(now, _mm_load_si128(reinterpret_cast<const __m128i*>(roundConstants + 4 * i)));
        second = _mm_sha256rnds2_epu32(second, first, sum);
        sum = _mm_shuffle_epi32(sum, 0x0E);
        first = _mm_sha256rnds2_epu32(first, second, sum);
        if (i < 12) { // the words of four rounds later take the place of these
            const __m128i last = words[(i + 3) % 4];
            const __m128i mixed = _mm_add_epi32(
                _mm_sha256msg1_epu32(now, words[(i + 1) % 4]), _mm_alignr_epi8(last, words[(i + 2) % 4], 4));
            words[i % 4] = _mm_sha256msg2_epu32(mixed, last);
        }
    }
    first = _mm_add_epi32(first, firstBefore);
    second = _mm_add_epi32(second, secondBefore);
}

__attribute__((target("sha,sse4.1,ssse3"))) void hashBlocks(
    std::uint32_t* state, const unsigned char* bytes, std::size_t count)
{
    const auto half = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(state)), 0xB1);
    auto second = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(state + 4)), 0x1B);
    auto first = _mm_alignr_epi8(half, second, 8);
    second = _mm_blend_epi16(second, half, 0xF0);
    for (; count > 0; --count, bytes += blockSize)
        hashBlock(first, second, bytes);
    first = _mm_shuffle_epi32(first, 0x1B);
    second = _mm_shuffle_epi32(second, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state), _mm_blend_epi16(first, second, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state + 4), _mm_alignr_epi8(second, first, 8));
}

#else

bool hasInstructions()
{
    return false;
}

void hashBlocks(std::uint32_t*, const unsigned char*, std::size_t) { }

#endif

}

Sha256::Sha256()
    : m_accelerated(hasInstructions())
    , m_state {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{
}

void Sha256::addBlocks(const unsigned char* bytes, std::size_t count)
{
    hashBlocks(m_state.data(), bytes, count);
}

void Sha256::add(std::string_view bytes)
{
    if (!m_accelerated) {
        m_portable.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        return;
    }
    m_size += bytes.size();
    if (!m_rest.empty()) {
        const auto count = std::min(blockSize - m_rest.size(), bytes.size());
        m_rest.append(bytes.substr(0, count));
        bytes.remove_prefix(count);
        if (m_rest.size() < blockSize)
            return;
        addBlocks(reinterpret_cast<const unsigned char*>(m_rest.data()), 1);
        m_rest.clear();
    }
    addBlocks(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size() / blockSize);
    m_rest = bytes.substr(bytes.size() / blockSize * blockSize);
}

std::string Sha256::hexadecimal()
{
    return m_accelerated ? finished() : m_portable.result().toHex().toStdString();
}

std::string Sha256::finished()
{
    const auto bits = m_size * 8;
    std::string end(1, '\x80');
    end.append((blockSize + 55 - m_size % blockSize) % blockSize, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        end += static_cast<char>(bits >> shift & 0xFF);
    add(end);
    QByteArray digest;
    for (const auto part : m_state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += static_cast<char>(part >> shift & 0xFF);
    }
    return digest.toHex().toStdString();
}
