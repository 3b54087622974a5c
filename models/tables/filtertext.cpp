// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filtertext.h"

#include "models/tables/filterdates.h"
#include "models/tables/filterlexer.h"
#include "models/tables/filterwords.h"
#include "models/tables/searchwords.h"
#include "models/tables/statewords.h"
#include "models/tables/textranges.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = FilterNode::Kind;

// Writes one condition. Mostly that is one term; what no single term can say becomes alternatives.
class ConditionWriter
{
public:
    ConditionWriter(const Condition& condition, const ColumnSpec& column)
        : m_condition(condition)
        , m_column(column)
        , m_key(quotedFilterField(QString::fromStdString(condition.column)))
    {
    }

    QString run()
    {
        if (isTextType(m_column.type)) {
            writeTexts();
            m_condition.leastAge || m_condition.mostAge ? writeAges() : writeRange();
        } else if (m_condition == allBits(true) || m_condition == allBits(false)) {
            return (m_condition.negated ? QString() : u"-"_s) + m_key + u":none"_s;
        } else {
            writeValues();
            m_condition.leastAge || m_condition.mostAge ? writeAges() : writeRange();
        }
        if (!m_listed.isEmpty()) {
            m_terms.prepend(m_key + u':' + m_listed.join(u','));
        }
        if (!m_exact.isEmpty()) {
            m_terms.prepend(m_key + u'=' + m_exact.join(u','));
        }
        const auto all = m_terms.size() == 1 ? m_terms.front() : u'(' + m_terms.join(u" OR "_s) + u')';
        return (m_condition.negated ? u"-"_s : QString()) + all;
    }

private:
    [[nodiscard]] Condition allBits(bool negated) const
    {
        Condition bits {.column = m_condition.column, .negated = negated};
        bits.values = isBits(m_column.type) ? stateValues(m_column.type) : std::vector<std::int64_t>();
        return bits;
    }

    void list(const QString& word)
    {
        if (!m_listed.contains(word)) {
            m_listed.append(word);
        }
    }

    void writeTexts()
    {
        for (const auto& part : m_condition.parts) {
            list(quotedFilterValue(QString::fromStdString(part)));
        }
        auto& others = m_condition.parts.empty() ? m_exact : m_listed; // one term if one can say it
        for (const auto& text : m_condition.texts) {
            (text.empty() ? others : m_exact)
                .append(text.empty() ? u"none"_s : quotedFilterValue(QString::fromStdString(text)));
        }
        if (std::ranges::find(m_condition.values, Column::absent) != m_condition.values.end()
            && !others.contains(u"none"_s)) {
            others.append(u"none"_s);
        }
        if (m_exact == QStringList {u"none"_s}) {
            m_exact.clear();
            list(u"none"_s);
        }
    }

    [[nodiscard]] bool hasStates() const { return isState(m_column.type) || m_column.type == ColumnType::Flag; }

    void writeValues()
    {
        for (const auto value : m_condition.values) {
            if (value == Column::absent) {
                list(u"none"_s);
            } else if (hasStates()) {
                list(stateFilterWord(m_column.type, value));
            } else {
                list(m_column.type == ColumnType::Time ? exactTimeText(value) : QString::number(value));
            }
        }
    }

    void term(const QString& sign, const QString& value)
    {
        if (sign == u":"_s) {
            list(value);
        } else {
            m_terms.append(m_key + sign + value);
        }
    }

    void writeAges()
    {
        const auto& [least, most] = std::pair(m_condition.leastAge, m_condition.mostAge);
        if (least && most) {
            list(ageText(*least) + u".."_s + ageText(*most));
        } else {
            term(least ? u">"_s : u"<"_s, ageText(least ? *least : *most));
        }
    }

    void writeRange()
    {
        const auto& least = m_condition.least;
        const auto& most = m_condition.most;
        if (!least && !most) {
            return;
        }
        if (isState(m_column.type)) {
            writeStates();
        } else if (!least || !most) {
            writeOpen(least ? *least : *most, least.has_value());
        } else {
            const auto low = endOf(*least, true);
            const auto high = endOf(*most, false);
            list(low == high && m_column.type == ColumnType::Time ? low : low + u".."_s + high);
        }
    }

    void writeOpen(std::int64_t value, bool low)
    {
        const auto beyond = low ? value - 1 : value + 1; // a whole number that is not meant itself
        if (isTextType(m_column.type) && !m_condition.times && beyond % 1'000'000 == 0) {
            term(low ? u">"_s : u"<"_s, millionthsText(beyond));
        } else {
            term(low ? u">="_s : u"<="_s, endOf(value, low));
        }
    }

    [[nodiscard]] QString endOf(std::int64_t value, bool low) const
    {
        if (isTextType(m_column.type) && !m_condition.times) {
            return millionthsText(value);
        }
        if (m_column.type != ColumnType::Time && !m_condition.times) {
            return QString::number(value);
        }
        return low ? beginningText(value) : endText(value);
    }

    void writeStates()
    {
        const auto limits = filterLimits(m_column.type);
        const auto least = m_condition.least.value_or(limits.first);
        const auto most = m_condition.most.value_or(limits.last);
        const auto wordOf = [&](std::int64_t value) { return stateFilterWord(m_column.type, value); };
        if (least > limits.first && !m_condition.most) {
            least < limits.last ? term(u">="_s, wordOf(least)) : term(u">"_s, wordOf(limits.last - 1));
        } else if (least == limits.first + 1 && most < limits.last) {
            most > limits.first ? term(u"<="_s, wordOf(most)) : term(u"<"_s, wordOf(least));
        } else if (least > limits.first && most < limits.last && least <= most) {
            list(wordOf(least) + u".."_s + wordOf(most));
        } else { // with those that are not given
            for (const auto value : stateValues(m_column.type)) {
                if (value >= least && value <= most) {
                    list(wordOf(value));
                }
            }
        }
    }

    const Condition& m_condition;
    const ColumnSpec& m_column;
    QString m_key;
    QStringList m_listed; // behind a colon
    QStringList m_exact; // behind an equals sign
    QStringList m_terms; // the others
};

QString nodeText(const FilterNode& node, std::span<const ColumnSpec> columns)
{
    switch (node.kind) {
    case Kind::Word:
        return quotedFilterWord(QString::fromStdString(node.word));
    case Kind::Field:
        return conditionFilterText(node.condition, columns);
    case Kind::Not:
        return node.parts.empty() ? QString() : u'-' + nodeText(node.parts.front(), columns);
    default:
        break;
    }
    QStringList parts;
    for (const auto& part : node.parts) {
        // No bracket that reading does not need: brackets in each other are limited.
        const auto text = nodeText(part, columns);
        parts.append(node.kind == Kind::Any && part.kind == Kind::All ? text.sliced(1, text.size() - 2) : text);
    }
    return u'(' + parts.join(node.kind == Kind::Any ? u" OR "_s : u" "_s) + u')';
}
}

QString conditionFilterText(const Condition& condition, std::span<const ColumnSpec> columns)
{
    static constexpr ColumnSpec unknown {.key = ""};
    const auto found = std::ranges::find_if(columns, [&](const auto& one) { return condition.column == one.key; });
    return condition.asksNothing() ? QString()
                                   : ConditionWriter(condition, found == columns.end() ? unknown : *found).run();
}

QString typedFilterText(const Filter& filter, std::span<const ColumnSpec> columns)
{
    return filterText({.text = filter.text, .conditions = {}, .rest = filter.rest}, columns);
}

QString filterText(const Filter& filter, std::span<const ColumnSpec> columns)
{
    QStringList parts;
    for (const auto& condition : filter.conditions) {
        parts.append(conditionFilterText(condition, columns));
    }
    for (const auto& word : typedWords(filter.text)) {
        parts.append(quotedFilterWord(QString::fromStdString(word)));
    }
    for (const auto& node : filter.rest) {
        parts.append(nodeText(node, columns));
    }
    parts.removeAll(QString());
    const bool alone = parts.size() == 1 && filter.rest.size() == 1 && filter.rest.front().kind == Kind::Any;
    return alone ? parts.front().mid(1, parts.front().size() - 2) : parts.join(u' ');
}
