// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// What finding_key.hash holds: (ProductArn, Id), byte for byte.
[[nodiscard]] std::array<unsigned char, 16> findingIdentity(std::string_view productArn, std::string_view id);

// The part of an Id that it shares with others (all up to its last '/', as in the ARNs of AWS), and the rest.
struct FindingIdParts
{
    std::string_view prefix = {};
    std::string_view rest = {};
};

[[nodiscard]] FindingIdParts partsOf(std::string_view findingId);

// What finding.generator holds when the generator is the end of the Id, as in Patch Manager's: -length; else 0.
[[nodiscard]] int generatorInId(std::string_view generator, std::string_view findingId);
