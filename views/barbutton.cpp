// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/barbutton.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

BarButton::BarButton(const QString& icon, const QString& text, const QString& key, bool primary, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_key(key)
    , m_primary(primary)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (text.isEmpty()) {
        m_keyShown = false;
    }
}

void BarButton::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

void BarButton::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const
{
    const auto& metrics = fontMetrics();
    auto width = scaled(12 + 16 + 12, this);
    if (!text().isEmpty()) {
        width += scaled(7, this) + metrics.horizontalAdvance(text());
    }
    if (m_keyShown && !m_key.isEmpty()) {
        width += scaled(10, this) + metrics.horizontalAdvance(m_key);
    }
    return {width, scaled(30, this)};
}

void BarButton::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(themePalette(true));
    const auto ink = m_primary ? colors.onAccent : colors.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto surface = m_primary ? colors.accent : colors.text;
    if (!m_primary) {
        surface.setAlphaF(isDown() ? 0.20F : underMouse() ? 0.12F : 0.0F);
    } else if (underMouse() && !isDown()) {
        surface = surface.lighter(112);
    }
    painter.setPen(hasFocus() ? QPen(colors.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(6, this), scaled(6, this));

    const auto mirrored = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto side = scaled(16, this);
    auto x = text().isEmpty() ? (width() - side) / 2 : scaled(12, this);
    const auto place = mirrored(QRect(x, (height() - side) / 2, side, side));
    painter.drawPixmap(place.topLeft(), iconPixmap(m_icon, ink, side, devicePixelRatioF()));
    x += side + scaled(7, this);
    painter.setPen(ink);
    const auto wide = fontMetrics().horizontalAdvance(text());
    painter.drawText(mirrored(QRect(x, 0, wide + 2, height())), Qt::AlignCenter, text());
    x += wide + scaled(10, this);
    if (m_keyShown && !m_key.isEmpty()) {
        const auto space = fontMetrics().horizontalAdvance(m_key);
        painter.drawText(mirrored(QRect(x, 0, space + 2, height())), Qt::AlignCenter, m_key);
    }
}

void BarButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
