// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/nodeid.h"

#include <cstddef>

namespace {

constexpr std::size_t shortest = 8;
constexpr std::size_t longest = 17;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}

std::string_view nodeAtEnd(std::string_view text)
{
    auto begin = text.size();
    while (begin > 0 && isAlphanumeric(text[begin - 1]))
        --begin;
    const auto length = text.size() - begin;
    if (length < shortest || length > longest || begin < 2 || text[begin - 1] != '-' || text[begin - 2] != 'i')
        return {};
    begin -= 2;
    if (begin > 0 && text[begin - 1] == 'm')
        --begin;
    return begin > 0 && isAlphanumeric(text[begin - 1]) ? std::string_view() : text.substr(begin);
}

std::string_view nodeIn(std::string_view text)
{
    for (auto dash = text.find("i-"); dash != text.npos; dash = text.find("i-", dash + 1)) {
        auto end = dash + 2;
        while (end < text.size() && isAlphanumeric(text[end]))
            ++end;
        if (const auto node = nodeAtEnd(text.substr(0, end)); !node.empty())
            return node;
    }
    return {};
}
