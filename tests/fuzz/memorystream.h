// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"

#include <algorithm>

// Bytes in memory, given out in pieces of one size.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::string_view bytes, std::size_t piece = 1 << 20)
        : m_bytes(bytes)
        , m_piece(piece)
    {
    }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override
    {
        const auto count = m_bytes.copy(buffer, std::min(size, m_piece));
        m_bytes.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_bytes;
    std::size_t m_piece;
};

// What must hold. Not assert(): that is gone in a release build.
inline void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}
