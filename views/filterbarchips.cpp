// SPDX-License-Identifier: GPL-3.0-or-later
// The chips of a FilterBar.
#include "models/tables/filtertext.h"
#include "views/chipmenu.h"
#include "views/conditiontext.h"
#include "views/filterbar.h"
#include "views/filterchip.h"
#include "views/filteredit.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

void FilterBar::changeChip(std::size_t chip, const Condition& condition)
{
    if (chip >= m_chipCount) {
        return;
    }
    auto filter = m_filter;
    const auto place = filter.conditions.begin() + static_cast<std::ptrdiff_t>(chip);
    if (condition.asksNothing()) {
        filter.conditions.erase(place);
        --m_chipCount;
    } else {
        *place = condition;
    }
    announce(filter);
    rebuildChips();
}

void FilterBar::editChip(std::size_t chip)
{
    if (chip >= m_chipCount) {
        return;
    }
    const auto place = m_filter.conditions.begin() + static_cast<std::ptrdiff_t>(chip);
    const auto text = conditionFilterText(*place, m_columns);
    --m_chipCount;
    const auto end = m_filter.conditions.begin() + static_cast<std::ptrdiff_t>(m_chipCount) + 1;
    std::rotate(place, place + 1, end); // to the front of what is typed
    rebuildChips();
    const std::vector<Condition> typed(
        m_filter.conditions.begin() + static_cast<std::ptrdiff_t>(m_chipCount), m_filter.conditions.end());
    m_search->setText(filterText({.text = m_filter.text, .conditions = typed, .rest = m_filter.rest}, m_columns));
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setCursorPosition(static_cast<int>(text.size()));
    read(m_search->text());
}

void FilterBar::openChip(std::size_t chip, QWidget* widget)
{
    const auto& condition = m_filter.conditions[chip];
    const auto column = std::ranges::find_if(m_columns, [&](const auto& one) { return condition.column == one.key; });
    if (column == m_columns.end()) {
        editChip(chip);
        return;
    }
    const ChipChoices choices {.change = [this, chip](const Condition& changed) { changeChip(chip, changed); },
        .edit = [this, chip] { editChip(chip); },
        .remove = [this, chip] { changeChip(chip, {}); }};
    auto* menu =
        makeChipMenu(condition, *column, m_facets.value(QString::fromStdString(condition.column)), choices, this);
    menu->popup(widget->mapToGlobal(QPoint(0, widget->height())));
}

void FilterBar::clearAll()
{
    m_chipCount = 0;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    announce({});
    settle();
}

bool FilterBar::learnNames()
{
    bool learnt = false;
    for (std::size_t chip = 0; chip < m_chipCount; ++chip) {
        const auto& condition = m_filter.conditions[chip];
        for (const auto& value : m_facets.value(QString::fromStdString(condition.column))) {
            if (!value.name.empty() && std::ranges::count(condition.texts, value.text) > 0) {
                auto& name = m_names[{condition.column, value.text}];
                learnt = learnt || name != value.name;
                name = value.name;
            }
        }
    }
    return learnt;
}

// An account is known by its name; the filter keeps the number. `whole`: with both.
Condition FilterBar::named(const Condition& condition, bool whole) const
{
    auto shown = condition;
    for (auto& text : shown.texts) {
        const auto found = m_names.find({condition.column, text});
        if (found != m_names.end() && found->second != text) {
            text = whole ? found->second + " · " + text : found->second;
        }
    }
    return shown;
}

void FilterBar::rebuildChips()
{
    learnNames();
    const auto hadFocus = m_chips->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (auto* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        std::unique_ptr<QLayoutItem> owned(item);
    }
    for (std::size_t place = 0; place < m_chipCount; ++place) {
        const auto& condition = m_filter.conditions[place];
        auto* chip =
            new FilterChip(conditionField(condition, m_columns), conditionValues(named(condition, false), m_columns),
                conditionValues(named(condition, true), m_columns), m_chips);
        connect(chip, &FilterChip::changeRequested, this, [this, place, chip] { openChip(place, chip); });
        connect(chip, &FilterChip::removed, this, [this, place] { changeChip(place, {}); });
        m_flow->addWidget(chip);
    }
    if (m_chipCount > 1) {
        auto* clear = new IconToolButton(u"filter-x"_s, tr("Clear all filters"), m_chips);
        connect(clear, &QToolButton::clicked, this, &FilterBar::clearAll);
        m_flow->addWidget(clear);
    }
    if (hadFocus) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
    m_chips->setVisible(m_chipCount > 0);
    m_flow->invalidate();
    m_chips->updateGeometry();
}
