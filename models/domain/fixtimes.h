// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

// How long it took to fix things, in whole days.
struct FixTimes
{
    std::int64_t fixes = 0; // that the rest is about
    std::int64_t median = 0; // half of them took no longer
    double mean = 0;

    friend bool operator==(const FixTimes&, const FixTimes&) = default;
};

[[nodiscard]] FixTimes fixTimesOf(std::vector<std::int64_t> days);
