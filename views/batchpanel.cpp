// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/batchpanel.h"

#include "views/batchwords.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/panelscroll.h"
#include "views/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

BatchPanel::BatchPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new OutputCard(tr("AWS CLI Commands"), {batchActions(), shells()}, this))
{
    setAccessibleName(tr("Commands for the selected nodes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(15, this), scaled(14, this), scaled(15, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    layout->addWidget(header());
    layout->addWidget(m_card, 1);
    connect(m_card, &OutputCard::choiceChanged, this, &BatchPanel::refresh);
    connect(m_card, &OutputCard::copyRequested, this, &BatchPanel::copyRequested);
    connect(m_card, &OutputCard::saveRequested, this, [this](const QString& text) {
        const auto bash = m_card->chosen(1) == static_cast<int>(Shell::Bash);
        emit saveRequested(text, u"node-commands"_s, bash ? u"sh"_s : u"ps1"_s);
    });
}

QWidget* BatchPanel::header()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* sign = new IconLabel(18, widget);
    sign->setIcon(u"square-terminal"_s, &Tokens::text2);
    m_title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    m_title->setWordWrap(true);
    auto* close = new IconToolButton(u"x"_s, tr("Close the panel"), widget);
    row->addWidget(sign);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &BatchPanel::closed);
    return widget;
}

void BatchPanel::setNodes(std::vector<BatchNode> nodes)
{
    m_nodes = std::move(nodes);
    m_title->setText(tr("Commands for %Ln Node(s)", nullptr, static_cast<int>(m_nodes.size())));
    refresh();
}

void BatchPanel::refresh()
{
    const auto action = static_cast<BatchAction>(m_card->chosen(0));
    const auto script = batchScript(m_nodes, action, static_cast<Shell>(m_card->chosen(1)));
    m_card->setText(QString::fromStdString(script), batchAbout(static_cast<int>(m_nodes.size())), isDisruptive(action));
}

void BatchPanel::paintEvent(QPaintEvent*)
{
    paintPanel(this, true);
}
