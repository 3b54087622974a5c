// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Bytes read forward. Throws ReadProblem.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    // Up to `size` bytes, fewer only when it must; 0 at the end.
    [[nodiscard]] virtual std::size_t read(char* buffer, std::size_t size) = 0;
};

// A stream whose beginning can be looked at before it is read.
class PeekedStream : public ByteStream
{
public:
    explicit PeekedStream(ByteStream& below)
        : m_below(below)
    {
    }

    [[nodiscard]] std::string_view peek(std::size_t size); // shorter only at the end of the stream
    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

private:
    ByteStream& m_below;
    std::string m_head;
    std::size_t m_used = 0;
};
