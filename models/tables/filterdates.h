// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

#include <optional>

// From the first to the last microsecond of what was written.
struct TimeSpan
{
    Instant first = 0;
    Instant last = 0;
};

// "2026", "2026-11", "2026-11-20" (UTC), or a time as readInstant() reads it: so exact as it is written.
[[nodiscard]] std::optional<TimeSpan> readTimeSpan(const QString& text);
// The shortest text whose span begins (or ends) there.
[[nodiscard]] QString beginningText(Instant first);
[[nodiscard]] QString endText(Instant last);
[[nodiscard]] QString exactTimeText(Instant instant); // exactly it

// "7d": s, min, h, d, w, mo (30 days), y (365 days). Microseconds.
[[nodiscard]] std::optional<std::int64_t> readAge(const QString& text);
[[nodiscard]] QString ageText(std::int64_t age);
