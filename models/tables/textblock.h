// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/packedvalues.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Texts one after the other in one block of memory, without overhead but where each ends. Those that are not ASCII are
// kept folded, too.
class TextBlock
{
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    [[nodiscard]] std::string_view operator[](std::size_t index) const
    {
        const auto begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
    }

    // As it is compared but for the case of ASCII letters.
    [[nodiscard]] std::string_view foldable(std::size_t index) const;

    void add(std::string_view text);
    void reserve(std::size_t texts, std::size_t bytes);
    void finish();

    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

    [[nodiscard]] std::size_t memory() const;

    // Sets found[index] to 1 where the folded text contains the folded needle.
    void mark(std::span<std::uint8_t> found, std::string_view foldedNeedle) const;
    void markEnds(std::span<std::uint8_t> found, std::string_view foldedEnd) const; // ends with it

private:
    std::string m_bytes;
    PackedValues m_ends;
    std::vector<std::uint32_t> m_others; // that are not ASCII
    std::vector<std::string> m_folded; // these
};
