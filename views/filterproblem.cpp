// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterproblem.h"

#include "views/announcement.h"
#include "views/linkbutton.h"
#include "views/textlabel.h"

#include <QHBoxLayout>

FilterProblem::FilterProblem(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextLabel::Type::Secondary, &Tokens::failed, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12, this));
    m_sentence->setShortened();
    auto* help = new LinkButton(tr("How to Filter"), this);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(help);
    connect(help, &QAbstractButton::clicked, this, &FilterProblem::helpRequested);
    hide();
}

void FilterProblem::setProblem(const std::optional<FilterError>& problem)
{
    if (m_suggestion != nullptr) {
        m_suggestion->hide();
        m_suggestion->deleteLater(); // it may be the sender
        m_suggestion = nullptr;
    }
    if (problem) {
        m_sentence->setText(translated(problem->sentence));
        setAccessibleName(m_sentence->text());
        if (!problem->suggestion.isEmpty()) {
            m_suggestion = new LinkButton(tr("Use %1").arg(visibleText(problem->suggestion.left(60))), this);
            connect(m_suggestion, &QAbstractButton::clicked, this, &FilterProblem::accepted);
            qobject_cast<QHBoxLayout*>(layout())->insertWidget(1, m_suggestion);
        }
        announce(this, m_suggestion ? m_sentence->text() + u'\n' + m_suggestion->text() : m_sentence->text());
    }
    setVisible(problem.has_value());
}
