// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/overview.h"

#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

// The newest moment of each of the last 14 days on which something was observed, oldest first.
struct ReportDays
{
    ReportDays() = default;
    ReportDays(Database& database, Instant at);

    std::vector<Instant> days = {};
    Instant next = std::numeric_limits<Instant>::max(); // the first that is still to come
};

class FleetMemory;

// The first and the newest moment of every day on which something was observed: most questions for days need no more.
class AllReportDays
{
public:
    explicit AllReportDays(Database& database);

    [[nodiscard]] std::optional<ReportDays> at(Instant at) const; // none: it is in the midst of a day's reports

private:
    std::map<Instant, std::pair<Instant, Instant>> m_days; // by their numbers
};

[[nodiscard]] HistoryPoint pointOf(const Fleet& fleet, const Overview& counts); // of countFleet()

// Without the first days, up to the last one that `before` does not know.
[[nodiscard]] std::vector<Instant> knownDays(
    Database& database, const Overview& overview, const std::vector<Instant>& days, const Overview* before);

// One point for each day. Those that `before` knows are taken from there: what was so on a day of the past changes only
// when something is imported or taken back, or the freshness limit is another one.
[[nodiscard]] std::vector<HistoryPoint> readPast(Database& database, const Overview& overview,
    const std::vector<Instant>& days, const Overview* before, FleetMemory& memory);
