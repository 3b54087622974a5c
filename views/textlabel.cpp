// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/textlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace {

QFont typeFont(TextLabel::Type type, const QFont& base)
{
    switch (type) {
    case TextLabel::Type::Secondary:
        return secondaryFont(base);
    case TextLabel::Type::CardTitle:
        return cardTitleFont(base);
    case TextLabel::Type::PanelTitle:
        return panelTitleFont(base);
    case TextLabel::Type::PageTitle:
        return titleFont(base);
    case TextLabel::Type::Number:
        return panelTitleFont(base);
    case TextLabel::Type::Fixed:
        return fixedFont(base);
    case TextLabel::Type::Body:
        break;
    }
    return base;
}

} // namespace

TextLabel::TextLabel(Type type, QColor Tokens::*color, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    refresh();
}

void TextLabel::setColor(QColor Tokens::*color)
{
    m_color = color;
    refresh();
}

void TextLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    refresh();
}

void TextLabel::setShortened()
{
    m_shortens = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QString TextLabel::shortened() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_shortens) {
        return QLabel::paintEvent(event);
    }
    QPainter painter(this);
    const auto place = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    style()->drawItemText(&painter, contentsRect(), place, palette(), isEnabled(), shortened(), foregroundRole());
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange) {
        refresh();
    }
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Polish) {
        refresh();
    }
    if (event->type() == QEvent::ToolTip && m_shortens && toolTip().isEmpty() && shortened() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::refresh()
{
    if (m_refreshing) {
        return;
    }
    m_refreshing = true; // setting palette and font announces a change to ourselves
    const auto* base = parentWidget() != nullptr ? parentWidget() : static_cast<const QWidget*>(this);
    const QColor color = tokens(base).*m_color;
    if (palette().color(QPalette::WindowText) != color) {
        QPalette own;
        own.setColor(QPalette::WindowText, color);
        setPalette(own);
    }
    auto wanted = typeFont(m_type, parentWidget() != nullptr ? parentWidget()->font() : QApplication::font());
    if (m_bold) {
        wanted.setWeight(QFont::DemiBold);
    }
    if (font() != wanted) {
        setFont(wanted);
    }
    m_refreshing = false;
}
