// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonnumber.h"

#include "models/formats/limits.h"

#include <algorithm>
#include <charconv>

namespace {

std::size_t endOfDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

char at(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? text[offset] : '\0';
}

// Whether a number of valid grammar that no double holds is too large, not too small: the power of ten of its first
// digit that is not 0.
bool isLarge(std::string_view digits)
{
    const auto mark = digits.find_first_of("eE");
    const auto mantissa = digits.substr(0, mark);
    const auto first = mantissa.find_first_of("123456789");
    if (first == mantissa.npos)
        return false;
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    const auto power = first < point ? std::int64_t(point - first) - 1 : -std::int64_t(first - point);
    if (mark == digits.npos)
        return power > 0;
    auto exponent = digits.substr(mark + 1);
    const bool negative = exponent.front() == '-';
    if (negative || exponent.front() == '+')
        exponent.remove_prefix(1);
    std::int64_t value = 0;
    if (std::from_chars(exponent.data(), exponent.data() + exponent.size(), value).ec != std::errc())
        return !negative;
    return negative ? power > value : power + value > 0;
}

double realOf(std::string_view text, JsonNumber::Kind& kind)
{
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
        return value;
    if (isLarge(text))
        kind = JsonNumber::Kind::TooLarge;
    return text.front() == '-' ? -0.0 : 0.0;
}

}

JsonNumber readJsonNumber(std::string_view text)
{
    using Kind = JsonNumber::Kind;
    const std::size_t first = at(text, 0) == '-' ? 1 : 0;
    auto end = at(text, first) == '0' ? first + 1 : endOfDigits(text, first);
    if (end == first)
        return {.kind = Kind::Invalid, .length = end};
    const auto integerEnd = end;
    if (at(text, end) == '.') {
        const auto begin = end + 1;
        end = endOfDigits(text, begin);
        if (end == begin)
            return {.kind = Kind::Invalid, .length = end};
    }
    if (at(text, end) == 'e' || at(text, end) == 'E') {
        auto begin = end + 1;
        if (at(text, begin) == '+' || at(text, begin) == '-')
            ++begin;
        end = endOfDigits(text, begin);
        if (end == begin)
            return {.kind = Kind::Invalid, .length = end};
    }
    JsonNumber number {.kind = Kind::Integer, .length = end};
    if (end == integerEnd && std::from_chars(text.data(), text.data() + end, number.integer).ec == std::errc())
        return number;
    number.kind = end > limits::number ? Kind::TooLong : Kind::Real;
    if (number.kind == Kind::Real)
        number.real = realOf(text.substr(0, end), number.kind);
    return number;
}
