// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// A moment: microseconds since 1970-01-01T00:00:00Z. Reports are compared by it; their own text stays in the original record.
using Instant = std::int64_t;

constexpr Instant microsPerSecond = 1'000'000;
constexpr Instant microsPerDay = 86'400 * microsPerSecond;

// Every spelling that AWS's files use: ISO 8601 with 0-9 digits and Z, +02:00 or -0930, a space for the T, "Jul 10, 2023, 12:05:54 PM" (UTC),
// seconds since 1970 as text. Empty, unreadable, impossible, 0 and 1970-01-01T00:00:00 mean "never or unknown": no value.
[[nodiscard]] std::optional<Instant> readInstant(std::string_view text);

// Seconds since 1970 as a number (AWS CLI version 1); values of 1e11 and more are milliseconds. 0 and negative: no value.
[[nodiscard]] std::optional<Instant> readInstant(double seconds);

// "2026-11-20T22:05:00.000Z": one width, for files and exports.
[[nodiscard]] std::string isoInstant(Instant instant);

[[nodiscard]] Instant now();
