// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importprogress.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto smoothing = 4.0; // seconds
constexpr auto shortestSample = 200ms;
constexpr auto silentAtFirst = 1000ms;

double secondsOf(ImportPace::Time time)
{
    return std::chrono::duration<double>(time).count();
}

// The first samples count in full, later ones by how much time they stand for.
double smoothed(double rate, double sample, double seconds, double age)
{
    const auto weight = 1.0 - std::exp(-seconds / std::min(smoothing, std::max(age, seconds)));
    return rate == 0.0 ? sample : rate + weight * (sample - rate);
}

}

void ImportPace::begin(Time at)
{
    *this = {};
    m_begun = m_last = m_sampled = at;
}

// A progress counts the records of its own file.
std::uint64_t ImportPace::newRecords(const ImportProgress& progress)
{
    const bool sameFile = progress.fileNumber == m_progress.fileNumber && progress.file == m_progress.file
        && progress.records >= m_progress.records;
    return sameFile ? progress.records - m_progress.records : progress.records;
}

void ImportPace::add(const ImportProgress& progress, Time at)
{
    m_records += newRecords(progress);
    const auto done = std::max(progress.doneBytes, m_progress.doneBytes);
    m_progress = progress;
    m_progress.doneBytes = done;
    m_last = std::max(at, m_last);
    if (m_last - m_sampled < shortestSample) {
        return;
    }
    const auto seconds = secondsOf(m_last - m_sampled);
    const auto age = secondsOf(m_last - m_begun);
    m_byteRate = smoothed(m_byteRate, static_cast<double>(done - m_sampledBytes) / seconds, seconds, age);
    m_recordRate = smoothed(m_recordRate, static_cast<double>(m_records - m_sampledRecords) / seconds, seconds, age);
    m_sampled = m_last;
    m_sampledBytes = done;
    m_sampledRecords = m_records;
}

std::optional<std::chrono::seconds> ImportPace::left() const
{
    if (m_progress.totalBytes == 0 || m_byteRate <= 0.0 || elapsed() < silentAtFirst) {
        return {};
    }
    const auto bytes = m_progress.totalBytes - std::min(m_progress.doneBytes, m_progress.totalBytes);
    const auto seconds = std::ceil(static_cast<double>(bytes) / m_byteRate);
    return std::chrono::seconds(static_cast<std::int64_t>(std::min(seconds, 1e7)));
}

int ImportPace::permille() const
{
    if (m_progress.totalBytes == 0) {
        return -1;
    }
    return static_cast<int>(std::min(m_progress.doneBytes, m_progress.totalBytes) * 1000 / m_progress.totalBytes);
}
