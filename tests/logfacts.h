// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/nodedetail.h"
#include "tests/fleetfixture.h"

// Two nodes, and lines of their logs.
inline constexpr auto a = "i-0000000000000000a";
inline constexpr auto b = "i-0000000000000000b";
inline constexpr Instant today = FleetFixture::today;
inline constexpr Instant day = microsPerDay;
inline constexpr Instant minute = 60 * microsPerSecond;

inline EventFact log(const char* node, Instant at, const char* text)
{
    EventFact fact;
    fact.node = node;
    fact.kind = EventFact::Kind::Log;
    fact.subject = "amazon-ssm-agent.log";
    fact.text = text;
    fact.at = at;
    return fact;
}
