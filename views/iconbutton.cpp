// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/iconbutton.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QEvent>

IconButton::IconButton(const QString& icon, const QString& text, int height, QWidget* parent)
    : QPushButton(text, parent)
    , m_icon(icon)
    , m_height(height)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void IconButton::setIconName(const QString& icon)
{
    m_icon = icon;
    refresh();
}

QSize IconButton::sizeHint() const
{
    auto size = QPushButton::sizeHint();
    size.setHeight(scaled(m_height, this));
    return size;
}

void IconButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

void IconButton::refresh()
{
    if (!m_icon.isEmpty()) {
        setIcon(::icon(m_icon, palette()));
        setIconSize({scaled(16, this), scaled(16, this)});
    }
    updateGeometry();
}

IconToolButton::IconToolButton(const QString& icon, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setNameText(name);
    refresh();
}

void IconToolButton::setNameText(const QString& name)
{
    setSpokenName(this, name);
    setTip(this, name);
}

void IconToolButton::setIconName(const QString& icon)
{
    m_icon = icon;
    refresh();
}

void IconToolButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

void IconToolButton::refresh()
{
    setIcon(::icon(m_icon, palette()));
    setIconSize({scaled(16, this), scaled(16, this)});
    setFixedSize(scaled(28, this), scaled(28, this));
}
