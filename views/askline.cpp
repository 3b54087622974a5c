// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/askline.h"

#include "views/announcement.h"
#include "views/style.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

AskLine::AskLine(QWidget* parent)
    : QFrame(parent)
    , m_question(new TextLabel(TextLabel::Type::Body, &Tokens::text, this))
    , m_text(new QLineEdit(this))
    , m_problem(new TextLabel(TextLabel::Type::Secondary, &Tokens::high, this))
    , m_button(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(20, this), scaled(5, this), scaled(14, this), scaled(5, this));
    layout->setSpacing(scaled(8, this));
    m_text->setMaxLength(200);
    m_text->setMinimumWidth(scaled(200, this));
    m_text->setMaximumWidth(scaled(480, this));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QWidget* control :
        {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_button), static_cast<QWidget*>(cancel)}) {
        setCompact(control);
    }
    setPrimary(m_button);
    layout->addWidget(m_question);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(cancel);
    layout->addWidget(m_problem);
    layout->addStretch();
    connect(m_text, &QLineEdit::returnPressed, this, &AskLine::accept);
    connect(m_text, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &AskLine::accept);
    connect(cancel, &QPushButton::clicked, this, &AskLine::leave);
    hide();
}

void AskLine::ask(const QString& question, const QString& text, const QString& button, const Answered& answered)
{
    m_answered = answered;
    m_question->setText(question);
    m_text->setAccessibleName(question);
    m_text->setText(text);
    m_button->setText(button);
    m_problem->hide();
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::OtherFocusReason);
}

void AskLine::leave()
{
    if (!isHidden()) {
        m_answered = nullptr;
        hide();
        emit closed();
    }
}

void AskLine::accept()
{
    const auto text = m_text->text().trimmed();
    const auto problem = text.isEmpty() ? tr("Write a name first.") : m_answered ? m_answered(text) : QString();
    if (problem.isEmpty()) {
        leave();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
    announce(this, m_problem->text());
    m_text->setFocus(Qt::OtherFocusReason);
}

void AskLine::keyPressEvent(QKeyEvent* event)
{
    event->key() == Qt::Key_Escape ? leave() : QFrame::keyPressEvent(event);
}

void AskLine::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}
