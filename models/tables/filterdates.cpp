// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterdates.h"

#include <QStringList>
#include <algorithm>

#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono;

constexpr Instant microsPerMinute = 60 * microsPerSecond;
constexpr std::int64_t longestAge = 100'000 * microsPerDay;

// The first that divides an age is its unit; the others are only read.
constexpr std::pair<QStringView, std::int64_t> ageUnits[] = {
    {u"d", microsPerDay},
    {u"h", 60 * microsPerMinute},
    {u"min", microsPerMinute},
    {u"s", microsPerSecond},
    {u"w", 7 * microsPerDay},
    {u"mo", 30 * microsPerDay},
    {u"y", 365 * microsPerDay},
};

Instant startOf(year_month_day date)
{
    return sys_days(date).time_since_epoch().count() * microsPerDay;
}

// Four digits, then twice a hyphen and two digits; -1 for what is not there.
std::optional<std::array<int, 3>> dateParts(const QString& text)
{
    constexpr std::array<qsizetype, 3> sizes {4, 2, 2};
    const auto parts = text.split(u'-');
    std::array<int, 3> numbers {-1, -1, -1};
    if (parts.size() > 3) {
        return {};
    }
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const auto& digits = parts[part];
        const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
        if (digits.size() != sizes[static_cast<std::size_t>(part)] || !std::ranges::all_of(digits, isDigit)) {
            return {};
        }
        numbers[static_cast<std::size_t>(part)] = digits.toInt();
    }
    return numbers;
}

std::optional<TimeSpan> readDate(const std::array<int, 3>& parts)
{
    const year first {parts[0]};
    const month inYear {static_cast<unsigned>(std::max(parts[1], 1))};
    const year_month_day begin {first / inYear / std::max(parts[2], 1)};
    if (!begin.ok() || parts[0] < 1000 || parts[1] == 0 || parts[2] == 0) {
        return {};
    }
    if (parts[2] > 0) {
        return TimeSpan {startOf(begin), startOf(begin) + microsPerDay - 1};
    }
    const auto next = parts[1] > 0 ? year_month_day {first / inYear / 1} + months {1} : begin + years {1};
    return TimeSpan {startOf(begin), startOf(next) - 1};
}

// How many microseconds the last thing that was written stands for.
Instant writtenUnit(const QString& text)
{
    const auto clock = text.mid(text.indexOf(u':') - 2);
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (clock.size() < 6 || clock[5] != u':') {
        return microsPerMinute;
    }
    auto unit = microsPerSecond;
    const bool fraction = clock.size() > 8 && (clock[8] == u'.' || clock[8] == u',');
    for (qsizetype place = 9; fraction && place < clock.size() && isDigit(clock[place]) && unit > 1; ++place) {
        unit /= 10;
    }
    return unit;
}

QString dayText(Instant start)
{
    return QString::fromStdString(isoInstant(start)).left(10);
}
}

std::optional<TimeSpan> readTimeSpan(const QString& text)
{
    if (const auto parts = dateParts(text)) {
        return readDate(*parts);
    }
    if (text.size() < 5 || text[0] == u'0' || text[4] != u'-' || !text.contains(u':')) {
        return {};
    }
    const auto instant = readInstant(text.toStdString());
    return instant ? std::optional(TimeSpan {*instant, *instant + writtenUnit(text) - 1}) : std::nullopt;
}

QString exactTimeText(Instant instant)
{
    auto text = QString::fromStdString(isoInstant(instant));
    const auto micros = ((instant % microsPerSecond) + microsPerSecond) % microsPerSecond;
    text.replace(text.size() - 4, 3, QString::number(micros).rightJustified(6, u'0'));
    return text;
}

QString beginningText(Instant first)
{
    return first % microsPerDay == 0 ? dayText(first) : exactTimeText(first);
}

QString endText(Instant end)
{
    return (end + 1) % microsPerDay == 0 ? dayText(end) : exactTimeText(end);
}

std::optional<std::int64_t> readAge(const QString& text)
{
    auto digits = qsizetype {0};
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    const auto unit = std::ranges::find_if(
        ageUnits, [&](const auto& one) { return text.mid(digits).compare(one.first, Qt::CaseInsensitive) == 0; });
    if (digits == 0 || digits > 9 || unit == std::end(ageUnits)) {
        return {};
    }
    const auto count = text.left(digits).toLongLong();
    return count <= longestAge / unit->second ? std::optional(count * unit->second) : std::nullopt;
}

QString ageText(std::int64_t age)
{
    for (const auto& [unit, micros] : ageUnits) {
        if (age % micros == 0) {
            return QString::number(age / micros) + unit.toString();
        }
    }
    return QString::number(age / microsPerSecond) + u's';
}
