// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionexchange.h"
#include "models/tables/ruleexchange.h"
#include "tests/fuzz/memorystream.h"

// Any line of a file that colleagues exchange: what is read of it is written, and read again as the same.

namespace {

template <typename Shared> void demandSameAgain(const Shared& shared, std::optional<Shared> (*read)(std::string_view))
{
    const auto line = jsonLine(shared);
    demand(line.ends_with('\n') && line.find('\n') == line.size() - 1);
    const auto again = read(line);
    demand(again.has_value());
    demand(jsonLine(*again) == line);
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    if (const auto decision = readJsonLine(line))
        demandSameAgain(*decision, readJsonLine);
    if (const auto rule = readRuleLine(line))
        demandSameAgain(*rule, readRuleLine);
    return 0;
}
