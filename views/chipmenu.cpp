// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chipmenu.h"

#include "models/tables/filterfields.h"
#include "views/conditiontext.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 15;

QString say(const char* text)
{
    return QCoreApplication::translate("ChipMenu", text);
}

void addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool checked, std::function<void()> chosen)
{
    auto* action = menu.addAction(text, &menu, [chosen = std::move(chosen)] { chosen(); });
    action->setCheckable(true);
    action->setChecked(checked);
    group.addAction(action);
}

void addNegation(QMenu& menu, const Condition& condition, const ChipChoices& choices)
{
    auto* group = new QActionGroup(&menu);
    for (const bool negated : {false, true}) {
        const auto text =
            negated ? say(QT_TRANSLATE_NOOP("ChipMenu", "Is &Not")) : say(QT_TRANSLATE_NOOP("ChipMenu", "&Is"));
        addChoice(menu, *group, text, condition.negated == negated, [condition, negated, change = choices.change] {
            auto changed = condition;
            changed.negated = negated;
            change(changed);
        });
    }
}

// Of a condition with one bound: that bound as the least, the most, or the only value.
void addBounds(QMenu& menu, const Condition& condition, const ColumnSpec& column, const ChipChoices& choices)
{
    const bool single = condition.values.size() == 1 && !condition.hasRange();
    const auto bound = single ? std::optional(condition.values.front())
        : condition.least     ? condition.least
                              : condition.most;
    const bool both = condition.least && condition.most;
    if (!bound || both || *bound == Column::absent || condition.leastAge || condition.mostAge
        || (!single && !condition.values.empty())) {
        return;
    }
    const bool time = column.type == ColumnType::Time;
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const Condition& changed) {
        addChoice(menu, *group, text, changed == condition, [changed, change = choices.change] { change(changed); });
    };
    const auto none = std::optional<std::int64_t>();
    const auto made = [&](auto least, auto most) {
        return Condition {.column = condition.column, .least = least, .most = most, .negated = condition.negated};
    };
    add(time ? say(QT_TRANSLATE_NOOP("ChipMenu", "&After or At")) : say(QT_TRANSLATE_NOOP("ChipMenu", "At &Least")),
        made(bound, none));
    add(time ? say(QT_TRANSLATE_NOOP("ChipMenu", "&Before or At")) : say(QT_TRANSLATE_NOOP("ChipMenu", "At &Most")),
        made(none, bound));
    add(say(QT_TRANSLATE_NOOP("ChipMenu", "&Exactly")),
        {.column = condition.column, .values = {*bound}, .negated = condition.negated});
}

// Of a condition that lists values: which of them, and others that there are.
void addValues(QMenu& menu, const Condition& condition, const ColumnSpec& column, const QList<FacetValue>& values,
    const ChipChoices& choices)
{
    if (condition.hasRange() || !condition.parts.empty()) {
        return;
    }
    menu.addSeparator();
    for (const auto& value : values.mid(0, mostValues)) {
        const bool text = isTextType(column.type) && value.value != Column::absent;
        const bool checked = text ? std::ranges::count(condition.texts, value.text) > 0
                                  : std::ranges::count(condition.values, value.value) > 0;
        const auto shown = facetText(value, column.type).replace(u'&', u"&&"_s) + u"\t"_s
            + QLocale().toString(qulonglong {value.count});
        auto* action = menu.addAction(shown, &menu, [condition, value, text, checked, change = choices.change] {
            auto changed = condition;
            if (checked) {
                text ? std::erase(changed.texts, value.text) : std::erase(changed.values, value.value);
            } else if (text) {
                changed.texts.push_back(value.text);
            } else {
                changed.values.push_back(value.value);
            }
            change(changed);
        });
        action->setCheckable(true);
        action->setChecked(checked);
    }
}

} // namespace

QMenu* makeChipMenu(const Condition& condition, const ColumnSpec& column, const QList<FacetValue>& values,
    const ChipChoices& choices, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(columnTitle(column));
    addNegation(*menu, condition, choices);
    if (isOrderedField(column.type)) {
        addBounds(*menu, condition, column, choices);
    }
    addValues(*menu, condition, column, values, choices);
    menu->addSeparator();
    menu->addAction(say(QT_TRANSLATE_NOOP("ChipMenu", "Edit as &Text")), menu, [edit = choices.edit] { edit(); });
    menu->addAction(say(QT_TRANSLATE_NOOP("ChipMenu", "&Remove")), menu, [remove = choices.remove] { remove(); });
    return menu;
}
