// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textranges.h"

#include "models/tables/filterdates.h"
#include "models/tables/filterlexer.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr double greatest = 1e12; // a double tells millionths up to about there

std::optional<std::int64_t> valueOf(const QString& text, bool times)
{
    if (!times) {
        return readMillionths(text);
    }
    const auto span = readTimeSpan(text);
    return span ? std::optional(span->first) : std::nullopt;
}

}

std::optional<std::int64_t> readMillionths(const QString& text)
{
    bool read = false;
    const auto number = text.toDouble(&read); // of the C locale
    const bool digits = !text.isEmpty() && (text.back().isDigit() || text.back() == u'.');
    return read && digits && std::abs(number) <= greatest ? std::optional<std::int64_t>(std::llround(number * 1e6))
                                                          : std::nullopt;
}

QString millionthsText(std::int64_t millionths)
{
    const auto size = static_cast<std::uint64_t>(std::abs(millionths));
    auto text = (millionths < 0 ? u"-"_s : QString()) + QString::number(size / million);
    if (const auto rest = size % million; rest != 0) {
        text += u'.' + QString::number(rest).rightJustified(6, u'0');
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return text;
}

bool isInRange(const Condition& condition, std::string_view cell)
{
    const auto texts = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).split(u", "_s);
    return std::ranges::any_of(texts, [&](const QString& text) {
        const auto value = valueOf(text, condition.times);
        return value && *value >= condition.least.value_or(*value) && *value <= condition.most.value_or(*value);
    });
}

std::optional<ColumnType> comparedAs(const FilterToken& field)
{
    const bool compares = field.op == FilterOperator::Less || field.op == FilterOperator::AtMost
        || field.op == FilterOperator::Greater || field.op == FilterOperator::AtLeast;
    bool numbers = true;
    bool ordered = compares;
    for (const auto& word : field.values) {
        const auto ends = word.quoted ? QStringList() : word.text.split(u".."_s);
        const bool range = ends.size() == 2 && ends != QStringList({{}, {}});
        const auto readable = [](const QString& end) {
            return end.isEmpty() || readMillionths(end) || readAge(end) || readTimeSpan(end);
        };
        ordered = ordered || (range && std::ranges::all_of(ends, readable));
        for (const auto& end : range ? ends : QStringList {word.text}) {
            numbers = numbers && (end.isEmpty() || readMillionths(end) || !(readAge(end) || readTimeSpan(end)));
        }
    }
    return ordered ? std::optional(numbers ? ColumnType::Number : ColumnType::Time) : std::nullopt;
}
