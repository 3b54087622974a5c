// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
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

// A stream that can be read into memory in advance when it is short.
class KeptStream : public ByteStream
{
public:
    explicit KeptStream(ByteStream& below)
        : m_below(below)
    {
    }

    // Reads until more than `most` bytes are in memory. What goes wrong is thrown by read() in its place.
    void keep(std::size_t most);

    [[nodiscard]] bool isWhole() const { return m_whole; } // in memory

    [[nodiscard]] std::string_view bytes() const { return m_bytes; } // in memory

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

private:
    ByteStream& m_below;
    std::string m_bytes;
    std::size_t m_used = 0;
    bool m_whole = false;
    std::exception_ptr m_problem;
};

// A stream whose beginning can be looked at before it is read.
class PeekedStream : public ByteStream
{
public:
    explicit PeekedStream(ByteStream& below)
        : m_below(below)
    {
    }

    // Shorter only at the end of the stream, or where it breaks: what goes wrong is thrown by read() in its place.
    [[nodiscard]] std::string_view peek(std::size_t size);
    void throwProblem() const; // that a peek came upon
    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

private:
    ByteStream& m_below;
    std::string m_head;
    std::size_t m_used = 0;
    std::exception_ptr m_problem;
};
