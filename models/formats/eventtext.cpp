// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/eventtext.h"

std::string eventText(std::string_view text)
{
    constexpr std::size_t most = 4096;
    if (text.size() <= most)
        return std::string(text);
    text.remove_prefix(text.size() - most);
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    while (!text.empty() && isInside(text.front()))
        text.remove_prefix(1);
    return std::string(text);
}
