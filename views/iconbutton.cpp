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
    , m_label(text)
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

void IconButton::setLabel(const QString& label)
{
    m_label = label;
    setText(m_labelShown ? m_label : QString());
}

void IconButton::setLabelShown(bool shown)
{
    if (m_labelShown != shown) {
        m_labelShown = shown;
        setLabel(m_label);
    }
}

int IconButton::labelledWidth() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_label;
    const auto text = fontMetrics().size(Qt::TextShowMnemonic, m_label);
    const QSize contents(
        text.width() + (icon().isNull() ? 0 : iconSize().width() + 4), text.height()); // as QPushButton
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this).width();
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

void fitLabels(const QBoxLayout& line, const QList<IconButton*>& buttons, int width)
{
    auto room = width + line.spacing();
    for (int i = 0; i < line.count(); ++i) {
        const auto* widget = line.itemAt(i)->widget();
        if (!widget || widget->isHidden()) {
            continue;
        }
        const auto* button = qobject_cast<const IconButton*>(widget);
        const auto least = widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->sizeHint().width();
        room -= (button ? button->labelledWidth() : least) + line.spacing();
    }
    for (auto* button : buttons) {
        button->setLabelShown(button->isHidden() || room >= 0);
        room += button->isHidden() ? 0 : button->labelledWidth() - button->sizeHint().width();
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
