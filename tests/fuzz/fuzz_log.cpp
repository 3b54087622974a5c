// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/lognames.h"
#include "models/formats/pathhints.h"
#include "tests/fuzz/readings.h"

#include <array>

// Any lines behind the first one of a log of the agent, of a patch operation and of what Run Command prints; and any
// text as the path of a log.

namespace {

constexpr std::array<std::string_view, 3> beginnings {
    "2026-11-20 07:00:01 INFO [ssm-agent-worker] [instanceID=i-0a1b2c3d4e5f60718] Starting\n",
    "11/20/2026 15:52:28 root [INFO]: Running with snapshot\n",
    "failed to run commands: exit status 156\n",
};

bool isIn(std::string_view part, std::string_view text)
{
    return part.empty() || text.find(part) != text.npos;
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    demandSameReadings(std::string(beginnings[size % beginnings.size()]).append(text));
    const auto names = namesOfLog(text);
    demand(isIn(names.node, text) && isIn(names.command, text) && isIn(names.plugin, text));
    demand(names.command.empty() || isCommandId(names.command));
    const auto scope = scopeOfPath(std::string(text));
    demand(isIn(scope.account, text) && isIn(scope.region, text));
    return 0;
}
