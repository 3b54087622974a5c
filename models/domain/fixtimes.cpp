// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fixtimes.h"

#include <algorithm>
#include <iterator>
#include <numeric>

FixTimes fixTimesOf(std::vector<std::int64_t> days)
{
    if (days.empty()) {
        return {};
    }
    const auto middle = days.begin() + (std::ssize(days) - 1) / 2;
    std::ranges::nth_element(days, middle);
    const auto sum = std::accumulate(days.begin(), days.end(), std::int64_t {0});
    return {.fixes = std::ssize(days),
        .median = *middle,
        .mean = static_cast<double>(sum) / static_cast<double>(days.size())};
}
