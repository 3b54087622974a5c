// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"

#include <nettle/sha2.h>

#include <string>
#include <string_view>

// SHA-256 of bytes as they pass by. Nettle uses the processor's own instructions where it has them: several times as
// fast as QCryptographicHash.
class Sha256
{
public:
    Sha256();
    void add(std::string_view bytes);
    [[nodiscard]] std::string hexadecimal(); // ends it

private:
    sha256_ctx m_state;
};

// Passes bytes on and hashes them: the SHA-256 of a member of an archive.
class HashedStream final : public ByteStream
{
public:
    explicit HashedStream(ByteStream& below)
        : m_below(below)
    {
    }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override
    {
        const auto count = m_below.read(buffer, size);
        m_sha256.add({buffer, count});
        m_size += count;
        return count;
    }

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    [[nodiscard]] std::string sha256() { return m_sha256.hexadecimal(); }

private:
    ByteStream& m_below;
    Sha256 m_sha256;
    std::uint64_t m_size = 0;
};
