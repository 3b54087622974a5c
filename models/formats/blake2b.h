// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// BLAKE2b-256 without a key (RFC 7693). Its rounds are unrolled: more than twice as fast as QCryptographicHash, for
// which reason it is here.
[[nodiscard]] std::array<unsigned char, 32> blake2b256(std::string_view bytes);
