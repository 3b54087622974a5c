// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filtercompletion.h"

#include "models/tables/filterfields.h"
#include "models/tables/filterlexer.h"
#include "models/tables/filterwords.h"
#include "models/tables/nearword.h"
#include "models/tables/statewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostSuggestions = 50;
constexpr QStringView operators = u":<>=!";

// Where the term begins in which the text ends; `quoted`: inside of quotation marks.
qsizetype termBegin(QStringView text, bool& quoted)
{
    qsizetype begin = 0;
    quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'"') {
            quoted = !quoted;
        } else if (!quoted && (text[at].isSpace() || text[at] == u'(' || text[at] == u')')) {
            begin = at + 1;
        }
    }
    while (begin < text.size() && text[begin] == u'-') {
        ++begin;
    }
    return begin;
}

qsizetype valueBegin(QStringView term, qsizetype from)
{
    bool quoted = false;
    auto begin = from;
    for (auto at = from; at < term.size(); ++at) {
        quoted = quoted != (term[at] == u'"');
        if (!quoted && term[at] == u',') {
            begin = at + 1;
        }
    }
    return begin;
}

// What begins with the typed text goes before what only contains it.
void addMatching(QList<FilterSuggestion>& first, QList<FilterSuggestion>& second, const QString& typed,
    const QStringList& names, const FilterSuggestion& suggestion)
{
    const auto plain = plainName(typed);
    const auto begins = [&](const QString& name) { return plainName(name).startsWith(plain); };
    const auto contains = [&](const QString& name) { return plainName(name).contains(plain); };
    if (std::ranges::any_of(names, begins)) {
        first.append(suggestion);
    } else if (std::ranges::any_of(names, contains)) {
        second.append(suggestion);
    }
}

QString operatorOf(ColumnType type)
{
    return type == ColumnType::Time ? u"<"_s : (type == ColumnType::Number ? u">"_s : u":"_s);
}

QString counted(const QString& text, std::size_t count)
{
    return count == 0 ? text : text + u"  ("_s + QLocale().toString(qulonglong {count}) + u')';
}

QString valueInsert(ColumnType type, const FacetValue& value)
{
    const bool none = value.value == Column::absent || (isTextType(type) && value.text.empty());
    if (none) {
        return u"none"_s;
    }
    if (isTextType(type)) {
        return quotedFilterValue(QString::fromStdString(value.text));
    }
    return type == ColumnType::Number ? QString::number(value.value) : stateFilterWord(type, value.value);
}
}

FilterPlace filterPlaceAt(const QString& text, int cursor, std::span<const ColumnSpec> columns)
{
    bool quoted = false;
    const auto before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const auto begin = termBegin(before, quoted);
    const auto term = before.mid(begin);
    const auto found = std::ranges::find_if(term, [](QChar letter) { return operators.contains(letter); });
    const auto size = found - term.begin();
    if (found == term.end()) {
        const bool name = !quoted && !term.isEmpty() && term.front().isLetter();
        return {name ? FilterPlace::Kind::Field : FilterPlace::Kind::None, static_cast<int>(begin), term.toString()};
    }
    const auto* column = findFilterField(term.first(size).toString(), columns);
    auto from = size;
    while (from < term.size() && operators.contains(term[from])) {
        ++from;
    }
    const auto value = valueBegin(term, from);
    return {column == nullptr ? FilterPlace::Kind::None : FilterPlace::Kind::Value, static_cast<int>(begin + value),
        term.mid(value).toString().remove(u'"'), column};
}

int lastTermPlace(const QString& text)
{
    bool quoted = false;
    auto begin = termBegin(text, quoted);
    while (begin > 0 && text[begin - 1] == u'-') {
        --begin;
    }
    return static_cast<int>(begin);
}

QList<FilterSuggestion> filterSuggestions(
    const FilterPlace& place, std::span<const ColumnSpec> columns, const QList<FacetValue>& values)
{
    QList<FilterSuggestion> first;
    QList<FilterSuggestion> second;
    if (place.kind == FilterPlace::Kind::Field) {
        for (const auto& column : columns) {
            const auto key = QString::fromLatin1(column.key);
            const auto title = columnTitle(column);
            addMatching(first, second, place.typed, QStringList {key, title} + otherFieldNames(column, columns),
                {key + operatorOf(column.type), title == key ? key : key + u"  "_s + title});
        }
    } else if (place.kind == FilterPlace::Kind::Value && place.column->type == ColumnType::Time) {
        for (const auto& age : {u"1d"_s, u"7d"_s, u"30d"_s, u"90d"_s, u"none"_s}) {
            addMatching(first, second, place.typed, {age}, {age, age});
        }
    } else if (place.kind == FilterPlace::Kind::Value) {
        QStringList seen;
        for (const auto& value : values) {
            const auto insert = valueInsert(place.column->type, value);
            const auto text = QString::fromStdString(value.text);
            const auto name = QString::fromStdString(value.name);
            if (place.typed.isEmpty() || first.size() < mostSuggestions) {
                addMatching(first, second, place.typed, {insert, text, name},
                    {insert,
                        counted(visibleText(text.isEmpty() ? insert : (name.isEmpty() ? text : text + u" · "_s + name)),
                            value.count)});
            }
            seen.append(insert);
        }
        for (const auto& word : filterWords(place.column->type)) {
            if (!seen.contains(word)) {
                addMatching(first, second, place.typed, {word}, {word, word});
            }
        }
    }
    return (first + second).mid(0, mostSuggestions);
}
