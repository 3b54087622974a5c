// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groupbutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

GroupButton::GroupButton(QWidget* parent)
    : IconButton(u"layers"_s, tr("Group"), 28, parent)
{
    connect(this, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
    refresh();
}

void GroupButton::setColumns(const QString& view, std::span<const ColumnSpec> columns)
{
    m_choices = groupChoices(view, columns);
    setVisible(!m_choices.isEmpty());
    refresh();
}

const GroupChoice* GroupButton::current() const
{
    const auto found = std::ranges::find(m_choices, m_choice, &GroupChoice::id);
    return found == m_choices.end() ? nullptr : &*found;
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
    const auto* choice = current();
    return choice != nullptr ? choice->grouping : GroupBy {};
}

void GroupButton::fill(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& title, const QString& id) {
        auto* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(id == (current() != nullptr ? m_choice : QString()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { setChoice(id); });
    };
    add(tr("No Groups"), {});
    menu.addSeparator();
    for (const auto& choice : std::as_const(m_choices)) {
        add(choice.title, choice.id);
    }
}

void GroupButton::refresh()
{
    const auto* choice = current();
    setText(choice != nullptr ? tr("By %1").arg(choice->title) : tr("Group"));
    const auto words = choice != nullptr ? tr("Grouped by %1").arg(choice->title) : tr("Group rows");
    setAccessibleName(words);
    setToolTip(Qt::convertFromPlainText(words));
    updateGeometry();
}
