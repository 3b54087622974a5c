// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagebar.h"

#include "views/announcement.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct KindLook
{
    const char* icon;
    QColor Tokens::*color;
};

KindLook lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return {"circle-check", &Tokens::compliant};
    case MessageBar::Kind::Warning:
        return {"triangle-alert", &Tokens::missing};
    case MessageBar::Kind::Error:
        return {"circle-x", &Tokens::failed};
    case MessageBar::Kind::Information:
        break;
    }
    return {"info", &Tokens::low};
}

}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(18, this))
    , m_text(new TextLabel(TextLabel::Type::Body, &Tokens::text, this))
    , m_timer(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12, this), scaled(6, this), scaled(6, this), scaled(6, this));
    layout->setSpacing(scaled(8, this));
    layout->addWidget(m_icon);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    for (auto i = 0; i < 2; ++i) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        setCompact(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit buttonClicked(i); });
        layout->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
    }
    auto* close = new IconToolButton(u"x"_s, tr("Close Message"), this);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::leaveUnlessUsed);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QStringList& buttons)
{
    m_kind = kind;
    m_text->setText(text);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto shown = static_cast<qsizetype>(i) < buttons.size();
        m_buttons[i]->setText(shown ? buttons[static_cast<qsizetype>(i)] : QString());
        m_buttons[i]->setVisible(shown);
    }
    setAccessibleName(text);
    refresh();
    show();
    m_timer->stop();
    if (kind == Kind::Good || (kind == Kind::Information && buttons.isEmpty())) {
        m_timer->start(12'000);
    }
    announce(this, (QStringList {text} + buttons).join(u"\n"_s), Announced::Late);
}

void MessageBar::dismiss()
{
    m_timer->stop();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::leaveUnlessUsed()
{
    const auto* focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) {
        m_timer->start(2'000);
        return;
    }
    dismiss();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    const auto color = colors.*lookOf(m_kind).color;
    auto edge = color;
    edge.setAlphaF(0.5F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(tint(color, colors));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(8, this), scaled(8, this));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon != nullptr) {
        refresh();
    }
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::refresh()
{
    const auto look = lookOf(m_kind);
    m_icon->setIcon(QString::fromLatin1(look.icon), look.color);
    update();
}
