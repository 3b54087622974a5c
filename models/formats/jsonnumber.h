// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// The number at the beginning of a text, by JSON's grammar.
struct JsonNumber
{
    enum class Kind { Invalid, Integer, Real, TooLarge, TooLong };

    Kind kind = Kind::Invalid;
    std::size_t length = 0; // Invalid: up to the character that cannot stand there
    std::int64_t integer = 0;
    double real = 0; // what is too small is 0
};

// Integers beyond 64 bits are real, and the nearest double.
[[nodiscard]] JsonNumber readJsonNumber(std::string_view text);
