// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panelcard.h"

#include <QPainter>

PanelCard::PanelCard(QWidget* parent)
    : QWidget(parent)
{
}

void PanelCard::setTint(const QColor& color)
{
    m_tint = color;
    update();
}

void PanelCard::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void PanelCard::setInset(bool inset)
{
    m_inset = inset;
    update();
}

void PanelCard::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto radius = scaled(m_inset ? 6 : 8, this);
    auto edge = colors.border;
    auto surface = m_inset ? colors.background : colors.surface;
    if (m_tint.isValid()) {
        surface = tint(m_tint, colors);
        edge = m_tint;
        edge.setAlphaF(0.45F);
    }
    QPen pen(edge, 1);
    if (m_dashed) {
        pen.setColor(colors.controlBorder);
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    painter.setPen(m_inset ? QPen(Qt::NoPen) : pen);
    painter.setBrush(surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
