// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterwords.h"

#include "models/tables/filterdates.h"
#include "models/tables/nearword.h"
#include "models/tables/statewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<std::int64_t> readFilterFlag(const QString& text)
{
    const auto plain = plainName(text);
    const auto is = [&](std::initializer_list<QStringView> words, std::int64_t value) {
        return std::ranges::find(words, plain) != words.end() || plain == plainName(valueText(ColumnType::Flag, value));
    };
    if (is({u"yes", u"true", u"1"}, 1)) {
        return 1;
    }
    return is({u"no", u"false", u"0"}, 0) ? std::optional<std::int64_t>(0) : std::nullopt;
}

std::optional<std::int64_t> readFilterState(ColumnType type, const QString& text)
{
    const auto plain = plainName(text);
    for (const auto value : stateValues(type)) {
        const auto data = dataWord(type, value);
        const auto word = plainName(QString::fromUtf8(data.data(), static_cast<qsizetype>(data.size())));
        if (!plain.isEmpty() && !isNotGiven(type, value)
            && (word == plain || plainName(stateWord(type, value)) == plain)) {
            return value;
        }
    }
    return {};
}

QString stateFilterWord(ColumnType type, std::int64_t value)
{
    if (type == ColumnType::Flag) {
        return value != 0 ? u"yes"_s : u"no"_s;
    }
    if (isNotGiven(type, value)) {
        return u"none"_s;
    }
    const auto data = dataWord(type, value);
    const auto word = QString::fromUtf8(data.data(), static_cast<qsizetype>(data.size()));
    return word.toUpper() == word ? word.toLower() : word;
}

QStringList filterWords(ColumnType type)
{
    if (type == ColumnType::Flag) {
        return {u"yes"_s, u"no"_s};
    }
    QStringList words;
    for (const auto value : stateValues(type)) {
        words.append(stateFilterWord(type, value));
    }
    return words;
}

FilterLimits filterLimits(ColumnType type)
{
    constexpr std::int64_t greatestNumber = 1'000'000'000'000'000;
    if (type == ColumnType::Number) {
        return {-greatestNumber, greatestNumber};
    }
    if (type == ColumnType::Time) {
        return {readTimeSpan(u"1000"_s)->first, readTimeSpan(u"9999"_s)->last};
    }
    const auto values = stateValues(type);
    return {isNotGiven(type, 0) ? 0 : -1, values.empty() ? 0 : values.back() + 1};
}

Condition notGiven(const ColumnSpec& column)
{
    Condition condition {.column = column.key};
    if (isTextType(column.type)) {
        condition.texts.emplace_back();
    } else if (isBits(column.type)) {
        condition.values = stateValues(column.type);
        condition.negated = true;
    } else {
        if (isNotGiven(column.type, 0)) {
            condition.values.push_back(0);
        }
        condition.values.push_back(Column::absent);
    }
    return condition;
}
