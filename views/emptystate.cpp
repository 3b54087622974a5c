// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/emptystate.h"

#include "views/icons.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, this))
    , m_text(new TextLabel(TextLabel::Type::Body, &Tokens::text2, this))
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8, this));
    buttons->addStretch();
    for (auto i = 0; i < 2; ++i) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
        buttons->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
    }
    setPrimary(m_buttons[0]);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(8, this));
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(scaled(4, this));
    for (auto* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(scaled(8, this));
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& text, const QStringList& actions)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto shown = static_cast<qsizetype>(i) < actions.size();
        m_buttons[i]->setText(shown ? actions[static_cast<qsizetype>(i)] : QString());
        m_buttons[i]->setVisible(shown);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

void EmptyState::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.hairline);
    painter.drawEllipse(m_icon->geometry());
}

void EmptyState::refresh()
{
    const auto size = scaled(28, this);
    const auto good = m_iconName.startsWith(QLatin1StringView("circle-check"));
    m_icon->setFixedSize(2 * size, 2 * size);
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setPixmap(
        iconPixmap(m_iconName, good ? tokens(this).compliant : tokens(this).text2, size, devicePixelRatioF()));
}
