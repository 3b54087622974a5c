// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nettle/sha2.h>

#include <string>
#include <string_view>

// SHA-256 of bytes as they pass by. Nettle uses the processor's own instructions where it has them: several times as fast as QCryptographicHash.
class Sha256
{
public:
    Sha256();
    void add(std::string_view bytes);
    [[nodiscard]] std::string hexadecimal(); // ends it

private:
    sha256_ctx m_state;
};
