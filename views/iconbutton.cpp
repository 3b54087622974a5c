// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/iconbutton.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

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

void IconButton::setTextShown(bool shown)
{
    if (m_textShown != shown) {
        m_textShown = shown;
        updateGeometry();
        update();
    }
}

int IconButton::fullWidth() const
{
    return QPushButton::sizeHint().width();
}

QSize IconButton::sizeHint() const
{
    QSize size(fullWidth(), scaled(m_height, this));
    if (!m_textShown) {
        QStyleOptionButton option;
        initStyleOption(&option);
        size.setWidth(style()->sizeFromContents(QStyle::CT_PushButton, &option, iconSize(), this).width());
    }
    return size;
}

void IconButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    if (!m_textShown) {
        option->text.clear();
    }
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

void fitButtons(const QBoxLayout& line, const QList<IconButton*>& buttons, int width)
{
    auto room = width + line.spacing();
    for (int i = 0; i < line.count(); ++i) {
        const auto* widget = line.itemAt(i)->widget();
        if (!widget || widget->isHidden()) {
            continue;
        }
        const auto* button = qobject_cast<const IconButton*>(widget);
        const auto least = widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->sizeHint().width();
        room -= (button ? button->fullWidth() : least) + line.spacing();
    }
    for (auto* button : buttons) {
        button->setTextShown(button->isHidden() || room >= 0);
        room += button->isHidden() ? 0 : button->fullWidth() - button->sizeHint().width();
    }
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
