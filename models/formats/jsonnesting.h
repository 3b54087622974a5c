// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/limits.h"
#include "models/formats/scanbytes.h"

// The brackets that are open in a value, and whether a string is.
struct JsonNesting
{
    unsigned depth = 0;
    std::uint64_t objects = 0; // one bit a level: object or list
    std::uint64_t inString = 0; // all bits or none
    bool escaped = false; // the next character

    // The brackets of a block that structure the value.
    [[nodiscard]] std::uint64_t brackets(ScannedBlock block)
    {
        if (block.backslashes != 0 || escaped) {
            std::uint64_t behind = escaped ? 1 : 0;
            escaped = false;
            for (auto left = block.backslashes & ~behind; left != 0;) {
                const auto next = (left & (~left + 1)) << 1;
                escaped = next == 0;
                behind |= next;
                left &= (left - 1) & ~next;
            }
            block.quotes &= ~behind;
        }
        auto inside = block.quotes; // from an opening quote up to the closing one
        for (unsigned shift = 1; shift < ScannedBlock::size; shift *= 2)
            inside ^= inside << shift;
        inside ^= inString;
        inString = std::uint64_t(0) - (inside >> (ScannedBlock::size - 1));
        return block.brackets & ~inside;
    }

    void open(bool object)
    {
        if (++depth <= limits::depth)
            objects = objects << 1 | (object ? 1U : 0U);
    }

    [[nodiscard]] bool close(bool object)
    {
        if (depth-- > limits::depth)
            return true;
        const bool matches = ((objects & 1) != 0) == object;
        objects >>= 1;
        return matches;
    }
};
