// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"

#include <cstdint>
#include <optional>
#include <string>

// Valid UTF-8 without NUL, whatever the file is written in: UTF-8 (checked strictly), with or without byte order mark,
// or UTF-16 with one. Everything else throws, with the byte, once what stands before it was read.
class TextDecoder : public ByteStream
{
public:
    explicit TextDecoder(PeekedStream& below);

    // May return 0 only at the end. `size` at least 8.
    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

private:
    enum class Encoding { Utf8, Utf16Little, Utf16Big };

    void findEncoding();
    [[nodiscard]] std::size_t readUtf16(char* buffer, std::size_t size);
    [[nodiscard]] std::size_t readUtf8(char* buffer, std::size_t size);
    [[nodiscard]] std::size_t check(const char* bytes, std::size_t count); // how many are UTF-8 and no NUL
    [[noreturn]] void refuseByte(std::uint64_t byte, unsigned char value) const;

    PeekedStream& m_below;
    Encoding m_encoding = Encoding::Utf8;
    bool m_started = false;
    std::uint64_t m_position = 0; // of the bytes below
    unsigned m_state = 0; // of the UTF-8 check: bytes that must follow
    unsigned char m_least = 0x80; // bounds of the next one
    unsigned char m_most = 0xBF;
    std::string m_units; // UTF-16 bytes not yet decoded
    char32_t m_high = 0; // first half of a pair
    std::optional<unsigned char> m_bad; // the byte at m_position, when it cannot be read
};
