// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

#include <set>

using namespace Qt::StringLiterals;

inline bool isControl(QAccessibleInterface& object)
{
    static const std::set controls {QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox, QAccessible::Table, QAccessible::List,
        QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Chart};
    return controls.contains(object.role()) || object.state().focusable;
}

// Text that is read out; a tool tip of rich text is not.
inline bool isMarkup(const QString& text)
{
    return text.contains(u"<p>"_s) || text.contains(u"<br"_s) || text.contains(u"</"_s) || text.contains(u"&nbsp;"_s);
}

// What is wrong in a tree, one line each.
inline void inspect(QAccessibleInterface& object, const QString& page, QStringList& wrong, int depth = 0)
{
    if (depth > 40 || object.state().invisible) {
        return;
    }
    const auto name = object.text(QAccessible::Name);
    const auto more = object.text(QAccessible::Description);
    const auto* kind = object.object() ? object.object()->metaObject()->className() : "";
    const auto place = u"%1: %2 (role %3) “%4” “%5”"_s.arg(
        page, QString::fromLatin1(kind), QString::number(object.role(), 16), name, more);
    const auto* widget = qobject_cast<QWidget*>(object.object());
    const bool passesOn = widget != nullptr && widget->focusProxy() != nullptr;
    if (name.isEmpty() && isControl(object) && !passesOn) {
        wrong += place;
    }
    if (isMarkup(name) || isMarkup(more)) {
        wrong += place;
    }
    if (object.tableInterface() != nullptr) {
        for (int column = 0; column < object.tableInterface()->columnCount(); ++column) {
            if (object.tableInterface()->columnDescription(column).isEmpty()) {
                wrong += place + u" column %1"_s.arg(column);
            }
        }
        return; // its cells are the model's
    }
    for (int child = 0; child < object.childCount(); ++child) {
        if (auto* inner = object.child(child)) {
            inspect(*inner, page, wrong, depth + 1);
        }
    }
}
