// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pastbar.h"

#include "views/announcement.h"
#include "views/iconlabel.h"
#include "views/momentwords.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

PastBar::PastBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextLabel::Type::Body, &Tokens::text, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(20, this), scaled(5, this), scaled(14, this), scaled(5, this));
    layout->setSpacing(scaled(8, this));
    auto* icon = new IconLabel(18, this);
    icon->setIcon(u"clock"_s, &Tokens::missing);
    layout->addWidget(icon);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    const auto add = [this, layout](const QString& text, auto signal) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        setCompact(button);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    add(tr("Another Day…"), &PastBar::changeRequested);
    add(tr("Back to Now"), &PastBar::nowRequested);
    hide();
}

void PastBar::showMoment(Instant moment)
{
    m_text->setText(tr("Showing %1. All rows, counts and exports are as they were then; decisions are made about the "
                       "present only.")
                        .arg(momentText(moment)));
    setAccessibleName(m_text->text());
    show();
    announce(this, m_text->text());
}

void PastBar::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tint(colors.missing, colors));
    painter.fillRect(0, height() - 1, width(), 1, colors.missing);
}
