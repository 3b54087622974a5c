// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filtervalues.h"

#include "models/tables/conditionjoin.h"
#include "models/tables/filterdates.h"
#include "models/tables/filterfields.h"
#include "models/tables/filterwords.h"
#include "models/tables/nearword.h"
#include "models/tables/statewords.h"
#include "models/tables/textranges.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
FilterError wrong(const FilterWord& word, const char* sentence, const QStringList& arguments, QString suggestion = {})
{
    FilterError error {word.position, word.length, {sentence, {}}, std::move(suggestion)};
    for (const auto& argument : arguments) {
        error.sentence.arguments.push_back(argument.toStdString());
    }
    return error;
}

std::optional<std::int64_t> readNumber(const QString& text)
{
    bool read = false;
    const auto number = text.toLongLong(&read); // of the C locale
    const auto limits = filterLimits(ColumnType::Number);
    return read && number >= limits.first && number <= limits.last ? std::optional<std::int64_t>(number) : std::nullopt;
}

// Reads the values of one field.
class ValueReader
{
public:
    // `raw`: what is compared is text, which is read as numbers (in millionths) or as times.
    ValueReader(const ColumnSpec& column, const FilterToken& field, bool raw = false)
        : m_column(column)
        , m_field(field)
        , m_raw(raw)
    {
    }

    FilterValues run()
    {
        if (isComparison() && !isOrderedField(m_column.type)) {
            noOrder(m_field.word);
        } else if (isComparison() && m_field.values.size() > 1) {
            fail(
                m_field.values[1], QT_TRANSLATE_NOOP("Message", "Only one value can stand behind <, <=, > or >=."), {});
        }
        for (const auto& word : m_field.values) {
            if (!m_made.error) {
                read(word);
            }
        }
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool isComparison() const
    {
        return m_field.op != FilterOperator::Is && m_field.op != FilterOperator::Equals
            && m_field.op != FilterOperator::Differs;
    }

    void fail(
        const FilterWord& word, const char* sentence, const QStringList& arguments, const QString& suggestion = {})
    {
        m_made.error = wrong(word, sentence, arguments, suggestion);
    }

    void noOrder(const FilterWord& word, const QString& other = {})
    {
        fail(word, QT_TRANSLATE_NOOP("Message", "“%1” has no order; use : or = or !=."), {m_field.word.text}, other);
    }

    void read(const FilterWord& word)
    {
        const bool none = !word.quoted && word.text.compare(u"none", Qt::CaseInsensitive) == 0;
        if (none && !isComparison()) {
            add(notGiven(m_column));
        } else if (isTextType(m_column.type)) {
            looksLikeRange(word) ? noOrder(word, u'"' + word.text + u'"') : readText(word);
        } else if (const auto dots = rangeDots(word); dots >= 0) {
            readRange(word, dots);
        } else {
            readOne(word);
        }
    }

    [[nodiscard]] qsizetype rangeDots(const FilterWord& word) const // -1: no range
    {
        const bool can = isOrderedField(m_column.type) && !isComparison() && !word.quoted && word.text.size() > 2;
        return can ? word.text.indexOf(u"..") : -1;
    }

    void readText(const FilterWord& word)
    {
        auto condition = made();
        auto& list = m_field.op == FilterOperator::Is ? condition.parts : condition.texts;
        list.push_back(word.text.toStdString());
        add(condition);
    }

    void readOne(const FilterWord& word)
    {
        if (m_column.type == ColumnType::Time) {
            readTime(word);
            return;
        }
        if (const auto value = valueOf(word)) {
            auto condition = made();
            compare(condition, *value, *value);
            add(condition);
        }
    }

    // Of numbers, states and flags; none: it was said what is wrong.
    std::optional<std::int64_t> valueOf(const FilterWord& word)
    {
        if (m_column.type == ColumnType::Number) {
            const auto number = m_raw ? readMillionths(word.text) : readNumber(word.text);
            if (!number && m_raw) {
                fail(
                    word, QT_TRANSLATE_NOOP("Message", "“%1” is neither a number nor a date nor an age."), {word.text});
            } else if (!number) {
                fail(word, QT_TRANSLATE_NOOP("Message", "“%1” is no whole number; “%2” is one."),
                    {word.text, QString::fromLatin1(m_column.key)});
            }
            return number;
        }
        if (m_column.type == ColumnType::Flag) {
            const auto flag = readFilterFlag(word.text);
            if (!flag) {
                unknownWord(word, {u"yes"_s, u"no"_s});
            }
            return flag;
        }
        const auto state = readFilterState(m_column.type, word.text);
        if (!state) {
            unknownWord(word, filterWords(m_column.type));
        }
        return state;
    }

    void unknownWord(const FilterWord& word, const QStringList& words)
    {
        const auto key = QString::fromLatin1(m_column.key);
        const auto near = nearestName(word.text, words);
        if (!near.isEmpty()) {
            fail(word, QT_TRANSLATE_NOOP("Message", "“%1” is no value of “%2”; did you mean “%3”?"),
                {word.text, key, near}, near);
        } else {
            fail(word, QT_TRANSLATE_NOOP("Message", "“%1” is no value of “%2”. Values: %3."),
                {word.text, key, words.join(u", "_s)});
        }
    }

    void readTime(const FilterWord& word)
    {
        auto condition = made();
        if (const auto age = readAge(word.text)) {
            const bool older = m_field.op == FilterOperator::Greater || m_field.op == FilterOperator::AtLeast;
            (older ? condition.leastAge : condition.mostAge) = *age;
            add(condition);
        } else if (const auto span = readTimeSpan(word.text)) {
            compare(condition, span->first, span->last);
            add(condition);
        } else {
            const auto suggestion = readNumber(word.text) && readAge(word.text + u'd') ? word.text + u'd' : QString();
            fail(word,
                suggestion.isEmpty()
                    ? QT_TRANSLATE_NOOP("Message", "“%1” is neither a date such as 2026-11-20 nor an age such as 7d.")
                    : QT_TRANSLATE_NOOP("Message", "“%1” is neither a date nor an age; did you mean “%2”?"),
                suggestion.isEmpty() ? QStringList {word.text} : QStringList {word.text, suggestion}, suggestion);
        }
    }

    void compare(Condition& condition, std::int64_t first, std::int64_t last)
    {
        const bool state = isState(m_column.type);
        const auto limits =
            m_raw ? FilterLimits {-greatestMillionths, greatestMillionths} : filterLimits(m_column.type);
        switch (m_field.op) {
        case FilterOperator::Less:
        case FilterOperator::AtMost:
            condition.most = m_field.op == FilterOperator::Less ? std::max(first - 1, limits.first) : last;
            condition.least = state ? std::optional(limits.first + 1) : std::nullopt;
            break;
        case FilterOperator::Greater:
            condition.least = std::min(last + 1, limits.last);
            break;
        case FilterOperator::AtLeast:
            condition.least = first;
            break;
        default:
            if (m_column.type == ColumnType::Time || m_raw) {
                condition.least = first;
                condition.most = last;
            } else {
                condition.values.push_back(first);
            }
        }
    }

    // "2..5", "2..", "..5"
    void readRange(const FilterWord& word, qsizetype dots)
    {
        const auto part = [&](qsizetype begin, qsizetype size) {
            return FilterWord {
                word.text.mid(begin, size), false, word.position + static_cast<int>(begin), static_cast<int>(size)};
        };
        const auto low = part(0, dots);
        const auto high = part(dots + 2, word.text.size() - dots - 2);
        auto condition = made();
        if (!readEnd(low, condition, true) || !readEnd(high, condition, false)) {
            return;
        }
        if (isState(m_column.type) && !condition.least) {
            condition.least = filterLimits(m_column.type).first + 1;
        }
        const bool mixed = (condition.least || condition.most) && (condition.leastAge || condition.mostAge);
        if (mixed) {
            fail(
                word, QT_TRANSLATE_NOOP("Message", "A range goes from a date to a date or from an age to an age."), {});
            return;
        }
        if (condition.leastAge && condition.mostAge && *condition.leastAge > *condition.mostAge) {
            std::swap(condition.leastAge, condition.mostAge);
        }
        if (condition.least && condition.most && *condition.least > *condition.most) {
            fail(word, QT_TRANSLATE_NOOP("Message", "The range “%1” ends before it begins; did you mean “%2”?"),
                {word.text, high.text + u".."_s + low.text}, high.text + u".."_s + low.text);
            return;
        }
        add(condition);
    }

    // An empty end is open. Of ages the left one is the least.
    bool readEnd(const FilterWord& word, Condition& condition, bool low)
    {
        if (word.text.isEmpty()) {
            return true;
        }
        if (m_column.type != ColumnType::Time) {
            const auto value = valueOf(word);
            (low ? condition.least : condition.most) = value;
            return value.has_value();
        }
        if (const auto age = readAge(word.text)) {
            (low ? condition.leastAge : condition.mostAge) = *age;
        } else if (const auto span = readTimeSpan(word.text)) {
            (low ? condition.least : condition.most) = low ? span->first : span->last;
        } else {
            readTime(word);
        }
        return !m_made.error;
    }

    [[nodiscard]] Condition made() const { return {.column = m_column.key}; }

    void add(Condition condition)
    {
        condition.times = m_raw && m_column.type == ColumnType::Time;
        joinCondition(m_made.conditions, condition);
    }

    const ColumnSpec& m_column;
    const FilterToken& m_field;
    bool m_raw;
    FilterValues m_made = {};
};
}

FilterValues readFilterValues(const ColumnSpec& column, const FilterToken& field)
{
    if (const auto type = isRawField(QString::fromLatin1(column.key)) ? comparedAs(field) : std::nullopt) {
        const ColumnSpec ordered {.key = column.key, .type = *type};
        return ValueReader(ordered, field, true).run();
    }
    return ValueReader(column, field).run();
}
