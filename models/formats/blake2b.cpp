// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/blake2b.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace {

static_assert(std::endian::native == std::endian::little);

using Words = std::array<std::uint64_t, 16>;
using State = std::array<std::uint64_t, 8>;

constexpr std::size_t blockSize = 128;
constexpr std::size_t rounds = 12;

constexpr State initial = {0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179};

constexpr std::size_t order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

// The mixing function G on the words a, b, c and d of the state with two words of the message.
template <std::size_t a, std::size_t b, std::size_t c, std::size_t d>
[[gnu::always_inline]] inline void mix(Words& v, std::uint64_t x, std::uint64_t y)
{
    v[a] += v[b] + x;
    v[d] = std::rotr(v[d] ^ v[a], 32);
    v[c] += v[d];
    v[b] = std::rotr(v[b] ^ v[c], 24);
    v[a] += v[b] + y;
    v[d] = std::rotr(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = std::rotr(v[b] ^ v[c], 63);
}

template <std::size_t number>
[[gnu::always_inline]] inline void mixRound(Words& v, const Words& message)
{
    constexpr const auto& s = order[number % 10];
    mix<0, 4, 8, 12>(v, message[s[0]], message[s[1]]);
    mix<1, 5, 9, 13>(v, message[s[2]], message[s[3]]);
    mix<2, 6, 10, 14>(v, message[s[4]], message[s[5]]);
    mix<3, 7, 11, 15>(v, message[s[6]], message[s[7]]);
    mix<0, 5, 10, 15>(v, message[s[8]], message[s[9]]);
    mix<1, 6, 11, 12>(v, message[s[10]], message[s[11]]);
    mix<2, 7, 8, 13>(v, message[s[12]], message[s[13]]);
    mix<3, 4, 9, 14>(v, message[s[14]], message[s[15]]);
}

template <std::size_t... numbers> void mixRounds(Words& v, const Words& message, std::index_sequence<numbers...>)
{
    (mixRound<numbers>(v, message), ...);
}

void compress(State& state, const char* block, std::uint64_t count, bool last)
{
    Words message;
    std::memcpy(message.data(), block, blockSize);
    Words v;
    for (std::size_t i = 0; i < state.size(); ++i) {
        v[i] = state[i];
        v[i + state.size()] = initial[i];
    }
    v[12] ^= count;
    if (last)
        v[14] = ~v[14];
    mixRounds(v, message, std::make_index_sequence<rounds>());
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] ^= v[i] ^ v[i + state.size()];
}

}

std::array<unsigned char, 32> blake2b256(std::string_view bytes)
{
    std::array<unsigned char, 32> digest;
    auto state = initial;
    state[0] ^= 0x01010000 ^ digest.size();
    std::uint64_t count = 0;
    for (; bytes.size() > blockSize; bytes.remove_prefix(blockSize))
        compress(state, bytes.data(), count += blockSize, false);
    char block[blockSize] = {};
    bytes.copy(block, bytes.size());
    compress(state, block, count + bytes.size(), true);
    std::memcpy(digest.data(), state.data(), digest.size());
    return digest;
}
