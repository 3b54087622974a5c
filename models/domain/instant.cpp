// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace {

constexpr Instant microsPerMinute = 60 * microsPerSecond;
constexpr std::int64_t latestSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

// Reads from the front of a text; every take…() leaves the text alone when it does not fit.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool take(char c)
    {
        if (peek() != c || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool takeSpace()
    {
        constexpr std::string_view narrowNoBreakSpace = "\u202F";
        constexpr std::string_view noBreakSpace = "\u00A0";
        for (const auto& space : {std::string_view(" "), narrowNoBreakSpace, noBreakSpace}) {
            if (m_text.starts_with(space)) {
                m_text.remove_prefix(space.size());
                return true;
            }
        }
        return false;
    }

    // A number of `least` to `most` digits; -1 when there is none.
    int takeNumber(std::size_t least, std::size_t most)
    {
        std::size_t count = 0;
        int number = 0;
        while (count < m_text.size() && m_text[count] >= '0' && m_text[count] <= '9') {
            if (++count > most)
                return -1;
            number = number * 10 + (m_text[count - 1] - '0');
        }
        if (count < least)
            return -1;
        m_text.remove_prefix(count);
        return number;
    }

    // The digits behind a point as microseconds: 1 to 9 of them, those after the sixth are dropped.
    std::optional<Instant> takeFraction()
    {
        Instant micros = 0;
        std::size_t count = 0;
        for (; count < m_text.size() && m_text[count] >= '0' && m_text[count] <= '9'; ++count) {
            if (count < 6)
                micros = micros * 10 + (m_text[count] - '0');
        }
        if (count == 0 || count > 9)
            return {};
        m_text.remove_prefix(count);
        for (auto missing = count; missing < 6; ++missing)
            micros *= 10;
        return micros;
    }

    std::string_view takeLetters()
    {
        std::size_t count = 0;
        while (count < m_text.size() && ((m_text[count] | 0x20) >= 'a' && (m_text[count] | 0x20) <= 'z'))
            ++count;
        const auto letters = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return letters;
    }

private:
    std::string_view m_text;
};

struct Clock
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    Instant fraction = 0;
};

std::optional<Instant> instantOf(int year, int month, int day, const Clock& clock)
{
    const std::chrono::year_month_day date {
        std::chrono::year {year}, std::chrono::month {unsigned(month)}, std::chrono::day {unsigned(day)}};
    if (month < 1 || day < 1 || !date.ok() || clock.hour < 0 || clock.hour > 23 || clock.minute < 0 || clock.minute > 59
        || clock.second < 0 || clock.second > 60)
        return {};
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * microsPerDay + (clock.hour * 60 + clock.minute) * microsPerMinute + clock.second * microsPerSecond
        + clock.fraction;
}

// "Z", "+02:00", "-0930", "+02", or nothing, which is read as UTC.
std::optional<Instant> takeOffset(Scanner& scanner)
{
    if (scanner.atEnd() || scanner.take('Z') || scanner.take('z'))
        return 0;
    const bool west = scanner.peek() == '-';
    if (!scanner.take('-') && !scanner.take('+'))
        return {};
    const int hours = scanner.takeNumber(2, 4);
    if (hours < 0)
        return {};
    int minutes = hours > 99 ? hours % 100 : 0;
    if (scanner.take(':'))
        minutes = scanner.takeNumber(2, 2);
    const int whole = hours > 99 ? hours / 100 : hours;
    if (minutes < 0 || minutes > 59 || whole * 60 + minutes > 18 * 60)
        return {};
    const Instant offset = (whole * 60 + minutes) * microsPerMinute;
    return west ? -offset : offset;
}

std::optional<Clock> takeClock(Scanner& scanner)
{
    Clock clock;
    clock.hour = scanner.takeNumber(1, 2);
    if (clock.hour < 0 || !scanner.take(':'))
        return {};
    clock.minute = scanner.takeNumber(2, 2);
    if (clock.minute < 0)
        return {};
    if (scanner.take(':')) {
        clock.second = scanner.takeNumber(2, 2);
        if (clock.second < 0)
            return {};
        if (scanner.take('.') || scanner.take(',')) {
            const auto fraction = scanner.takeFraction();
            if (!fraction)
                return {};
            clock.fraction = *fraction;
        }
    }
    return clock;
}

// 2026-11-20, 2026-11-20T22:05:00.123Z, 2026-11-20 22:05:00+02:00, 2026-11-20 22:05:00 +0200
std::optional<Instant> readIso(std::string_view text)
{
    Scanner scanner(text);
    const int year = scanner.takeNumber(4, 4);
    if (year < 0 || !scanner.take('-'))
        return {};
    const int month = scanner.takeNumber(2, 2);
    if (month < 0 || !scanner.take('-'))
        return {};
    const int day = scanner.takeNumber(2, 2);
    if (day < 0)
        return {};
    if (scanner.atEnd())
        return instantOf(year, month, day, {});
    if (!scanner.take('T') && !scanner.take('t') && !scanner.takeSpace())
        return {};
    const auto clock = takeClock(scanner);
    if (!clock)
        return {};
    scanner.takeSpace();
    const auto offset = takeOffset(scanner);
    const auto local = instantOf(year, month, day, *clock);
    if (!offset || !local || !scanner.atEnd())
        return {};
    return *local - *offset;
}

int monthOf(std::string_view name)
{
    constexpr std::array<std::string_view, 12> months = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < months.size() && name.size() >= 3; ++i) {
        if ((name[0] | 0x20) == months[i][0] && (name[1] | 0x20) == months[i][1] && (name[2] | 0x20) == months[i][2])
            return int(i) + 1;
    }
    return 0;
}

// Jul 10, 2023, 12:05:54 PM (CloudTrail, EventBridge; UTC)
std::optional<Instant> readAmerican(std::string_view text)
{
    Scanner scanner(text);
    const int month = monthOf(scanner.takeLetters());
    if (month == 0 || !scanner.takeSpace())
        return {};
    const int day = scanner.takeNumber(1, 2);
    if (day < 0 || !scanner.take(',') || !scanner.takeSpace())
        return {};
    const int year = scanner.takeNumber(4, 4);
    scanner.take(',');
    if (year < 0 || !scanner.takeSpace())
        return {};
    auto clock = takeClock(scanner);
    if (!clock || !scanner.takeSpace() || clock->hour < 1 || clock->hour > 12)
        return {};
    const auto half = scanner.takeLetters();
    if (half.size() != 2 || (half[1] | 0x20) != 'm' || ((half[0] | 0x20) != 'a' && (half[0] | 0x20) != 'p'))
        return {};
    clock->hour = clock->hour % 12 + ((half[0] | 0x20) == 'p' ? 12 : 0);
    return scanner.atEnd() ? instantOf(year, month, day, *clock) : std::nullopt;
}

// 01/31/2024: how inventory writes days.
std::optional<Instant> readSlashed(std::string_view text)
{
    Scanner scanner(text);
    const int month = scanner.takeNumber(1, 2);
    if (month < 0 || !scanner.take('/'))
        return {};
    const int day = scanner.takeNumber(1, 2);
    if (day < 0 || !scanner.take('/'))
        return {};
    const int year = scanner.takeNumber(4, 4);
    return year >= 0 && scanner.atEnd() ? instantOf(year, month, day, {}) : std::nullopt;
}

std::optional<Instant> readSeconds(std::string_view text)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return readInstant(seconds);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}

std::optional<Instant> readInstant(std::string_view text)
{
    text = trimmed(text);
    for (const auto read : {readIso, readAmerican, readSlashed, readSeconds}) {
        if (const auto instant = read(text))
            return *instant == 0 ? std::nullopt : instant;
    }
    return {};
}

std::optional<Instant> readInstant(double seconds)
{
    if (!std::isfinite(seconds))
        return {};
    if (seconds >= 1e11)
        seconds /= 1000;
    if (seconds <= 0 || seconds > double(latestSecond))
        return {};
    return Instant(std::llround(seconds * double(microsPerSecond)));
}

std::string isoInstant(Instant instant)
{
    const std::chrono::sys_time<std::chrono::microseconds> time {std::chrono::microseconds(instant)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
    std::string text = std::to_string(int(date.year()));
    text.insert(0, 4 - std::min<std::size_t>(4, text.size()), '0');
    const std::array parts = {unsigned(date.month()), unsigned(date.day()), unsigned(clock.hours().count()),
        unsigned(clock.minutes().count()), unsigned(clock.seconds().count()), unsigned(clock.subseconds().count())};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto digits = std::to_string(parts[part]);
        text += "--T::."[part];
        text.append((part == 5 ? 3 : 2) - digits.size(), '0') += digits;
    }
    return text += 'Z';
}

Instant now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}
