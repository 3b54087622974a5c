// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linkbutton.h"

#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + scaled(4, this), fontMetrics().lineSpacing() + scaled(2, this)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(scaled(40, this), sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    auto ink = font();
    ink.setUnderline(underMouse() || hasFocus());
    painter.setFont(ink);
    painter.setPen(isEnabled() ? colors.accent : colors.text3);
    painter.drawText(rect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
