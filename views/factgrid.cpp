// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/factgrid.h"

#include "models/domain/message.h"
#include "views/iconbutton.h"
#include "views/linkbutton.h"
#include "views/wraplabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(12, this));
    m_grid->setVerticalSpacing(scaled(4, this));
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::addText(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    const auto row = addLabel(label);
    auto* text = new WrapLabel(TextLabel::Type::Body, &Tokens::text, this);
    text->setText(visibleText(value));
    m_grid->addWidget(text, row, 1, 1, 2);
}

void FactGrid::addId(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    const auto row = addLabel(label);
    auto* text = new WrapLabel(TextLabel::Type::Fixed, &Tokens::text, this);
    text->setText(visibleText(value));
    auto* copy = new IconToolButton(u"copy"_s, tr("Copy %1").arg(label), this);
    copy->setFixedSize(scaled(22, this), scaled(20, this));
    connect(copy, &QToolButton::clicked, this, [this, value] { emit copyRequested(value); });
    m_grid->addWidget(text, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

LinkButton* FactGrid::addLink(const QString& label, const QString& text)
{
    if (text.isEmpty()) {
        return nullptr;
    }
    const auto row = addLabel(label);
    auto* link = new LinkButton(visibleText(text), this);
    link->setAccessibleName(tr("%1: %2", "label: value").arg(label, visibleText(text)));
    m_grid->addWidget(link, row, 1, 1, 2, Qt::AlignLeading | Qt::AlignVCenter);
    return link;
}

int FactGrid::addLabel(const QString& label)
{
    const auto row = m_grid->rowCount();
    auto* name = new TextLabel(TextLabel::Type::Body, &Tokens::text2, this);
    name->setText(label);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    return row;
}
