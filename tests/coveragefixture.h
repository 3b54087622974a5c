// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coverage.h"
#include "models/tables/datakinds.h"
#include "tests/fleetfixture.h"

#include <QTest>

// What the tests of the coverage share: three nodes, one place, a moment.

using namespace Qt::StringLiterals;

inline constexpr auto a = "i-0000000000000000a";
inline constexpr auto b = "i-0000000000000000b";
inline constexpr auto c = "i-0000000000000000c";
inline constexpr Instant today = FleetFixture::today;
inline constexpr Instant day = microsPerDay;
inline constexpr auto account = "111122223333";

inline FileScope here(Instant captured = today, bool partial = false, const char* kind = "test")
{
    return {.kind = kind,
        .account = account,
        .region = "eu-west-1",
        .captured = captured,
        .capturedFrom = CapturedFrom::FileName,
        .partial = partial};
}

inline Moment at(Instant now, int freshDays = 30)
{
    Moment moment;
    moment.now = now;
    moment.freshDays = freshDays;
    return moment;
}

inline const CoverageCell& cell(const CoverageRow& row, DataKind kind)
{
    return *std::ranges::find(row.cells, kind, &CoverageCell::kind);
}

inline QString english(const Message& message)
{
    return translated(message);
}
