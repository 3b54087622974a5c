// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conditiontext.h"

#include "models/domain/message.h"
#include "models/tables/filterdates.h"
#include "models/tables/statewords.h"
#include "models/tables/tagfields.h"
#include "models/tables/textranges.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto shownValues = 3;

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("ConditionText", text, nullptr, number);
}

const ColumnSpec* specOf(const Condition& condition, std::span<const ColumnSpec> columns)
{
    const auto found = std::ranges::find_if(columns, [&](const auto& spec) { return condition.column == spec.key; });
    return found == columns.end() ? nullptr : &*found;
}

// Of the fields of original records.
QString textBound(const Condition& condition, std::int64_t value)
{
    return condition.times ? valueText(ColumnType::Time, value) : millionthsText(value);
}

QString oneValue(const ColumnSpec* spec, std::int64_t value)
{
    if (value == Column::absent) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "not known"));
    }
    const auto text = spec != nullptr ? valueText(spec->type, value) : QString();
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("ConditionText", "none")) : text;
}

QString ageRange(const Condition& condition)
{
    if (condition.leastAge && condition.mostAge) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "%1 to %2 ago"))
            .arg(ageText(*condition.leastAge), ageText(*condition.mostAge));
    }
    return condition.mostAge
        ? say(QT_TRANSLATE_NOOP("ConditionText", "in the last %1")).arg(ageText(*condition.mostAge))
        : say(QT_TRANSLATE_NOOP("ConditionText", "more than %1 ago")).arg(ageText(*condition.leastAge));
}

QString rangeText(const Condition& condition, const ColumnSpec* spec)
{
    if (condition.leastAge || condition.mostAge) {
        return ageRange(condition);
    }
    const auto bound = [&](std::int64_t value) {
        return spec == nullptr || isTextType(spec->type) ? textBound(condition, value) : oneValue(spec, value);
    };
    const auto beyond = [&](const std::optional<std::int64_t>& value,
                            int by) { // a whole number that is not meant itself
        const bool text = spec == nullptr || isTextType(spec->type);
        return text && value && !condition.times && (*value + by) % 1'000'000 == 0;
    };
    if (beyond(condition.least, -1) && !condition.most) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "more than %1")).arg(bound(*condition.least - 1));
    }
    if (beyond(condition.most, 1) && !condition.least) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "less than %1")).arg(bound(*condition.most + 1));
    }
    if (condition.least && condition.most) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "%1 to %2")).arg(bound(*condition.least), bound(*condition.most));
    }
    if (condition.least) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "from %1")).arg(bound(*condition.least));
    }
    return condition.most ? say(QT_TRANSLATE_NOOP("ConditionText", "up to %1")).arg(bound(*condition.most)) : QString();
}

QString textValue(const std::string& text, ColumnType type)
{
    return type == ColumnType::Sentence ? translated(unpacked(text)) : visibleText(QString::fromStdString(text));
}

} // namespace

QString conditionField(const Condition& condition, std::span<const ColumnSpec> columns)
{
    const auto* spec = specOf(condition, columns);
    if (spec == nullptr && isTagField(condition.column)) {
        return say(QT_TRANSLATE_NOOP("ConditionText", "Tag %1"))
            .arg(visibleText(QString::fromStdString(tagKey(condition.column))));
    }
    return spec != nullptr ? columnTitle(*spec) : QString::fromStdString(condition.column);
}

QString conditionValues(const Condition& condition, std::span<const ColumnSpec> columns)
{
    const auto* spec = specOf(condition, columns);
    QStringList parts;
    for (const auto& part : condition.parts) {
        parts.append(visibleText(QString::fromStdString(part)));
    }
    for (const auto& text : condition.texts) {
        parts.append(text.empty() ? say(QT_TRANSLATE_NOOP("ConditionText", "none"))
                                  : textValue(text, spec ? spec->type : ColumnType::Text));
    }
    for (const auto value : condition.values) {
        parts.append(oneValue(spec, value));
    }
    if (const auto range = rangeText(condition, spec); !range.isEmpty()) {
        parts.append(range);
    }
    const auto more = static_cast<int>(parts.size()) - shownValues;
    auto text = QStringList(parts.mid(0, shownValues)).join(u", "_s);
    if (more > 0) {
        text = say(QT_TRANSLATE_N_NOOP("ConditionText", "%1 and %Ln more"), more).arg(text);
    }
    return condition.negated ? say(QT_TRANSLATE_NOOP("ConditionText", "not %1")).arg(text) : text;
}

QString facetText(const FacetValue& value, ColumnType type)
{
    if (!value.text.empty()) {
        const auto text = textValue(value.text, type);
        const auto name = visibleText(QString::fromStdString(value.name));
        return name.isEmpty() || name == text ? text : name + u" · "_s + text;
    }
    return value.value == Column::absent ? say(QT_TRANSLATE_NOOP("ConditionText", "not known"))
                                         : say(QT_TRANSLATE_NOOP("ConditionText", "none"));
}
