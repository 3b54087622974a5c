// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingidentity.h"

#include <algorithm>
#include <nettle/sha2.h>

namespace {

constexpr std::size_t shortestPrefix = 16; // a word costs as much as this repeated
constexpr std::size_t shortestGenerator = 16;

const std::uint8_t* bytes(std::string_view text)
{
    return static_cast<const std::uint8_t*>(static_cast<const void*>(text.data()));
}

}

std::array<unsigned char, 16> findingIdentity(std::string_view productArn, std::string_view id)
{
    constexpr std::uint8_t nul = 0;
    sha256_ctx hash;
    sha256_init(&hash);
    sha256_update(&hash, productArn.size(), bytes(productArn));
    sha256_update(&hash, 1, &nul);
    sha256_update(&hash, id.size(), bytes(id));
    std::array<unsigned char, 16> first = {};
    sha256_digest(&hash, first.size(), first.data());
    return first;
}

FindingIdParts partsOf(std::string_view findingId)
{
    const auto size = findingId.rfind('/') + 1; // none: 0
    return size < shortestPrefix ? FindingIdParts {{}, findingId}
                                 : FindingIdParts {findingId.substr(0, size), findingId.substr(size)};
}

int generatorInId(std::string_view generator, std::string_view findingId)
{
    const bool within = generator.size() >= shortestGenerator && findingId.ends_with(generator);
    // SQL counts characters.
    const bool ascii = within && std::ranges::all_of(generator, [](char letter) { return letter > 0; });
    return ascii ? -static_cast<int>(generator.size()) : 0;
}
