// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/iconlabel.h"

#include "views/icons.h"

#include <QPainter>

IconLabel::IconLabel(int size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, const QColor& color)
{
    m_name = name;
    m_color = color;
    m_token = nullptr;
    update();
}

void IconLabel::setIcon(const QString& name, QColor Tokens::*color)
{
    m_name = name;
    m_token = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size, this), scaled(m_size, this)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty()) {
        return;
    }
    const QColor color = m_token != nullptr ? tokens(this).*m_token : m_color;
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_name, color, scaled(m_size, this), devicePixelRatioF()));
}
