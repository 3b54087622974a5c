// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

// Where a folded needle begins in ASCII text that is not folded, from a place on; npos: nowhere.
[[nodiscard]] std::size_t findFolded(std::string_view text, std::string_view foldedNeedle, std::size_t from);
[[nodiscard]] std::size_t findFoldedPlainly(std::string_view text, std::string_view foldedNeedle, std::size_t from);

// Eight letters at once, the first in the lowest byte: A to Z become a to z.
[[nodiscard]] constexpr std::uint64_t loweredLetters(std::uint64_t letters)
{
    constexpr std::uint64_t each = 0x0101010101010101U;
    const auto low = letters & (each * 0x7f);
    const auto upper = (low + each * (0x80 - 'A')) & ~(low + each * (0x7f - 'Z')) & ~letters & (each * 0x80);
    return letters | (upper >> 2U);
}
