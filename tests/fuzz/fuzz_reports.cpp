// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readings.h"

// Any bytes as a report, of whatever kind they are.

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    demandSameReadings(bytes);
    static_cast<void>(readIn(bytes, bytes.size() + 1, true));
    return 0;
}
