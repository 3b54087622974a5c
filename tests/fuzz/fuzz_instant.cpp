// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"
#include "tests/fuzz/memorystream.h"

#include <cstring>

// Any text or number as a time: what is read is written in one width, and read again as the same millisecond.

namespace {

void check(std::optional<Instant> instant)
{
    if (!instant)
        return;
    const auto text = isoInstant(*instant);
    constexpr std::size_t width = 24;
    if (text.size() != width)
        return; // beyond year 9999
    const auto again = readInstant(text);
    const auto milli = *instant - ((*instant % 1000) + 1000) % 1000;
    demand(milli == 0 || (again && *again == milli));
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    check(readInstant(std::string_view(reinterpret_cast<const char*>(data), size)));
    double seconds = 0;
    if (size >= sizeof seconds) {
        std::memcpy(&seconds, data, sizeof seconds);
        check(readInstant(seconds));
    }
    return 0;
}
