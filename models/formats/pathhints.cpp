// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/pathhints.h"

#include "models/formats/lognames.h"
#include "models/formats/nodeid.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The digits at a position: how many there are.
std::size_t digitsAt(std::string_view text, std::size_t position)
{
    std::size_t count = 0;
    while (position + count < text.size() && isDigit(text[position + count]))
        ++count;
    return count;
}

// The value of name=value, cut at what cannot belong to it.
std::string_view partition(std::string_view segment, std::string_view name)
{
    const auto begin = segment.find(name);
    if (begin == segment.npos || (begin > 0 && isWordCharacter(segment[begin - 1])))
        return {};
    auto value = segment.substr(begin + name.size());
    std::size_t end = 0;
    while (end < value.size() && (isWordCharacter(value[end]) || value[end] == '-'))
        ++end;
    return value.substr(0, end);
}

// yyyymmddhhmm: twelve digits that are a time rather than an account.
bool isTime(std::string_view digits)
{
    const std::string iso = std::string(digits.substr(0, 4)) + '-' + std::string(digits.substr(4, 2)) + '-'
        + std::string(digits.substr(6, 2)) + 'T' + std::string(digits.substr(8, 2)) + ':'
        + std::string(digits.substr(10, 2)) + 'Z';
    return digits.starts_with("20") && readInstant(iso).has_value();
}

std::string_view namedAccountIn(std::string_view segment)
{
    for (const auto& name : {"accountid=", "accountId=", "AccountId=", "account_id=", "account=", "aws_account_id="}) {
        if (const auto value = partition(segment, name); !value.empty())
            return value;
    }
    return {};
}

std::string_view accountIn(std::string_view segment)
{
    if (const auto value = namedAccountIn(segment); !value.empty())
        return value;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const auto count = digitsAt(segment, i);
        const bool whole = (i == 0 || !isWordCharacter(segment[i - 1]))
            && (i + count == segment.size() || !isWordCharacter(segment[i + count]));
        if (count == 12 && whole && !isTime(segment.substr(i, 12)))
            return segment.substr(i, 12);
        i += count;
    }
    return {};
}

// us-east-1, eu-central-1, us-gov-west-1, ap-southeast-2, ...
std::string_view regionIn(std::string_view segment)
{
    for (const auto& name : {"region=", "Region=", "aws_region="}) {
        if (const auto value = partition(segment, name); !value.empty())
            return value;
    }
    constexpr std::array areas = {"us-gov-", "us-iso-", "us-isob-", "eu-isoe-", "eusc-de-", "us-", "eu-", "ap-", "sa-",
        "ca-", "me-", "af-", "il-", "mx-", "cn-"};
    constexpr std::array sides = {
        "northeast", "northwest", "southeast", "southwest", "north", "south", "east", "west", "central"};
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (i > 0 && isWordCharacter(segment[i - 1]))
            continue;
        for (const std::string_view area : areas) {
            for (const std::string_view side : sides) {
                const auto rest = segment.substr(i);
                const auto length = area.size() + side.size();
                if (rest.starts_with(area) && rest.substr(area.size()).starts_with(side) && rest.size() > length + 1
                    && rest[length] == '-' && isDigit(rest[length + 1])
                    && (rest.size() == length + 2 || !isWordCharacter(rest[length + 2])))
                    return rest.substr(0, length + 2);
            }
        }
    }
    return {};
}

// 2026-11-20, 20261120, 2026-11-20T22:05:00Z, 2026-11-20_22-05, 20261120T2205Z, 20261120-220500, 202611202205
std::optional<Instant> timeAt(std::string_view text)
{
    std::size_t position = 0;
    const auto take = [&](std::size_t size, std::string_view separators) -> std::string {
        auto begin = position;
        if (!separators.empty() && begin < text.size() && separators.find(text[begin]) != separators.npos)
            ++begin;
        if (digitsAt(text, begin) < size)
            return {};
        position = begin + size;
        return std::string(text.substr(begin, size));
    };
    const auto year = take(4, "");
    const auto month = year.empty() ? "" : take(2, "-_.");
    const auto day = month.empty() ? "" : take(2, "-_.");
    if (day.empty() || !year.starts_with("20"))
        return {};
    const auto date = year + '-' + month + '-' + day;
    const auto hour = take(2, "T_- .t");
    const auto minute = hour.empty() ? "" : take(2, ":-_.");
    if (!minute.empty()) {
        const auto second = take(2, ":-_.");
        const auto iso = date + 'T' + hour + ':' + minute + ':' + (second.empty() ? "00" : second) + 'Z';
        if (const auto instant = readInstant(iso))
            return instant;
    }
    return readInstant(date);
}

std::optional<Instant> timeIn(std::string_view segment)
{
    const auto account = namedAccountIn(segment);
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const auto count = digitsAt(segment, i);
        const bool isAccount =
            segment.substr(i, 12) == account || (count == 12 && !isTime(segment.substr(i, 12))); // 200009049377
        const bool fits = count == 4 || count == 8 || count == 12 || count == 14;
        if (!isAccount && fits && (i == 0 || !isWordCharacter(segment[i - 1]))) {
            if (const auto instant = timeAt(segment.substr(i)))
                return instant;
        }
        i += count;
    }
    return {};
}

// Names from the file's own up to the root.
std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        const auto slash = path.rfind('/');
        segments.push_back(slash == path.npos ? path : path.substr(slash + 1));
        path = path.substr(0, slash == path.npos ? 0 : slash);
    }
    return segments;
}

}

FileScope scopeOfPath(const std::string& path)
{
    constexpr std::size_t foldersWithTimes = 2;
    FileScope scope;
    const auto segments = segmentsOf(path);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (isCommandId(segments[i])) // its last part may be twelve digits
            continue;
        if (scope.node.empty())
            scope.node = nodeIn(segments[i]);
        if (scope.account.empty())
            scope.account = accountIn(segments[i]);
        if (scope.region.empty())
            scope.region = regionIn(segments[i]);
        if (!scope.captured && i <= foldersWithTimes)
            scope.captured = timeIn(segments[i]);
    }
    if (scope.captured)
        scope.capturedFrom = CapturedFrom::FileName;
    return scope;
}
