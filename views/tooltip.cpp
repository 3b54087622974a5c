// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tooltip.h"

#include <QTextDocument>
#include <QWidget>

void setTip(QWidget* widget, const QString& text)
{
    if (text.isEmpty()) {
        widget->setToolTip({}); // an empty paragraph would be shown, and read
    } else {
        widget->setToolTip(Qt::convertFromPlainText(text));
    }
    const auto name = widget->accessibleName();
    const auto more = text.size() > name.size() && text.startsWith(name) ? text.sliced(name.size()).trimmed() : text;
    if (more != widget->accessibleDescription()) {
        widget->setAccessibleDescription(more);
    }
}

void setSpokenName(QWidget* widget, const QString& name)
{
    if (name != widget->accessibleName()) {
        widget->setAccessibleName(name);
    }
}
