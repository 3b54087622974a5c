// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"

#include <chrono>
#include <optional>

// How fast an import goes and how long it will still take, over all its files, from what it told so far. The rate is
// smoothed over some seconds, so that one slow or small file does not make the time left jump.
class ImportPace
{
public:
    using Time = std::chrono::milliseconds; // since any moment, never backwards

    void begin(Time at);
    void add(const ImportProgress& progress, Time at);

    // No value in the first second, and when the sizes are not known.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
    [[nodiscard]] int permille() const; // of all bytes; -1: not known

    [[nodiscard]] double recordsPerSecond() const { return m_recordRate; }

    [[nodiscard]] Time elapsed() const { return m_last - m_begun; }

private:
    [[nodiscard]] std::uint64_t newRecords(const ImportProgress& progress);

    Time m_begun = {};
    Time m_last = {};
    Time m_sampled = {};
    ImportProgress m_progress = {};
    std::uint64_t m_sampledBytes = 0;
    std::uint64_t m_records = 0; // of all files
    std::uint64_t m_sampledRecords = 0;
    double m_byteRate = 0; // a second
    double m_recordRate = 0;
};
