// SPDX-License-Identifier: GPL-3.0-or-later
// Report files of a fleet over up to 52 weeks, in which a few percent of the items change from week to week:
// makerounds FOLDER NODES ROUNDS [ITEMS] [FINDINGS] writes FOLDER/round-01, round-02, ...; ROUNDS is a number, or
// FIRST-LAST so that rounds can be made, imported and removed one by one. The same numbers give the same files. Built
// on request only.
#include "tests/weeklyreports.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    const auto number = [&](int place, int otherwise) { return argc > place ? std::atoi(argv[place]) : otherwise; };
    const std::string rounds = argc > 3 ? argv[3] : "";
    const auto dash = rounds.find('-');
    const int last = std::atoi(rounds.substr(dash == rounds.npos ? 0 : dash + 1).c_str());
    const int first = dash == rounds.npos ? 1 : std::atoi(rounds.c_str());
    WeeklyFleetSize size {.nodes = number(2, 0), .items = number(4, 450)};
    size.findings = number(5, 100 * size.nodes);
    if (size.nodes <= 0 || size.items < 1 || first < 1 || last < first || last > 52) {
        std::fprintf(stderr, "usage: makerounds FOLDER NODES ROUNDS|FIRST-LAST [ITEMS] [FINDINGS]\n");
        return 2;
    }
    const WeeklyFleet fleet(size);
    for (int round = first; round <= last; ++round) {
        const auto name = std::string(round < 10 ? "round-0" : "round-") + std::to_string(round);
        if (!writeRound(fleet, round, std::filesystem::path(argv[1]) / name)) {
            std::fprintf(stderr, "makerounds: %s cannot be written\n", name.c_str());
            return 1;
        }
    }
    const auto totals = fleet.totals(last);
    std::printf("after round %d: %d nodes, %d missing, %d failed, %d pending reboot, %d rejected, %d failed "
                "associations, %d findings\n",
        last, totals.nodes, totals.patches.missing, totals.patches.failed, totals.patches.pendingReboot,
        totals.patches.rejected, totals.failedAssociations, totals.findings);
    return 0;
}
