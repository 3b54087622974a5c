// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groupbutton.h"

#include "models/domain/message.h"
#include "models/tables/tagfields.h"
#include "views/tooltip.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

GroupButton::GroupButton(QWidget* parent)
    : IconButton(u"layers"_s, tr("Group"), 28, parent)
{
    connect(this, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Group rows"));
        fill(*menu);
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
    refresh();
}

void GroupButton::setColumns(const QString& view, std::span<const ColumnSpec> columns)
{
    m_choices = groupChoices(view, columns);
    m_hasTags = hasTags(columns);
    setVisible(!m_choices.isEmpty());
    refresh();
}

void GroupButton::setTags(const QStringList& keys)
{
    m_tags = keys;
}

std::optional<GroupChoice> GroupButton::current() const
{
    const auto field = m_choice.toStdString();
    if (m_hasTags && isTagField(field)) {
        const auto key = visibleText(QString::fromStdString(tagKey(field)));
        return GroupChoice {.id = m_choice, .title = tr("Tag “%1”").arg(key), .grouping = {.columns = {field}}};
    }
    const auto found = std::ranges::find(m_choices, m_choice, &GroupChoice::id);
    return found == m_choices.end() ? std::nullopt : std::optional(*found);
}

QString GroupButton::choice() const
{
    return m_choice;
}

void GroupButton::setChoice(const QString& id)
{
    if (m_choice != id) {
        m_choice = id;
        refresh();
        emit chosen();
    }
}

GroupBy GroupButton::grouping() const
{
    const auto choice = current();
    return choice ? choice->grouping : GroupBy {};
}

void GroupButton::fill(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto chosenId = current() ? m_choice : QString();
    const auto add = [&](QMenu& to, const QString& title, const QString& id) {
        auto* action = to.addAction(title);
        action->setCheckable(true);
        action->setChecked(id == chosenId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { setChoice(id); });
    };
    add(menu, tr("No Groups"), {});
    menu.addSeparator();
    for (const auto& choice : std::as_const(m_choices)) {
        add(menu, choice.title, choice.id);
    }
    if (m_tags.isEmpty()) {
        return;
    }
    auto* tags = menu.addMenu(tr("Tag"));
    for (const auto& key : std::as_const(m_tags)) {
        auto shown = visibleText(key);
        add(*tags, shown.replace(u'&', u"&&"_s), QString::fromStdString(tagField(key.toStdString())));
    }
}

void GroupButton::refresh()
{
    const auto choice = current();
    setText(choice ? tr("By %1").arg(choice->title) : tr("Group"));
    const auto words = choice ? tr("Grouped by %1").arg(choice->title) : tr("Group rows");
    setSpokenName(this, words);
    setTip(this, words);
    updateGeometry();
}
