// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/weeklyfleet.h"

#include <filesystem>

// Writes what a week's calls and exports say about the fleet, as AWS spells it, into a folder: Resource Data Sync lines
// of the compliance items, describe-instance-patch-states, describe-instance-information and
// describe-instance-associations-status by account and Region, and the findings that came or changed. False: a file
// could not be written.
[[nodiscard]] bool writeRound(const WeeklyFleet& fleet, int round, const std::filesystem::path& folder);

// One finding as JSON.
void addFinding(std::string& text, const WeeklyFleet& fleet, int number, const WeeklyFinding& finding, int round);

// `pattern` with each ~ replaced by the next value.
void fill(std::string& text, std::string_view pattern, std::initializer_list<std::string_view> values);
