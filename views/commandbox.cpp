// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commandbox.h"

#include "models/domain/message.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/panelcard.h"
#include "views/wraplabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

CommandBox::CommandBox(const QString& text, const QString& label, bool disruptive, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4, this));
    if (!label.isEmpty() || disruptive) {
        auto* row = new QHBoxLayout;
        row->setSpacing(scaled(6, this));
        auto* name = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this);
        name->setText(label);
        name->setWordWrap(true);
        row->addWidget(name, 1);
        if (disruptive) {
            auto* sign = new IconLabel(14, this);
            sign->setIcon(u"triangle-alert"_s, &Tokens::high);
            auto* warning = new TextLabel(TextLabel::Type::Secondary, &Tokens::high, this);
            warning->setText(tr("Changes the node"));
            row->addWidget(sign);
            row->addWidget(warning);
        }
        layout->addLayout(row);
    }
    auto* box = new PanelCard(this);
    box->setInset(true);
    auto* inside = new QHBoxLayout(box);
    inside->setContentsMargins(scaled(8, this), scaled(3, this), scaled(3, this), scaled(3, this));
    inside->setSpacing(scaled(4, this));
    auto* command = new WrapLabel(TextLabel::Type::Fixed, &Tokens::text, box);
    command->setText(visibleText(text));
    auto* copy = new IconToolButton(u"copy"_s, tr("Copy: %1").arg(visibleText(text)), box);
    copy->setFixedSize(scaled(26, this), scaled(24, this));
    connect(copy, &QToolButton::clicked, this, [this, text] { emit copyRequested(text); });
    inside->addWidget(command, 1, Qt::AlignVCenter);
    inside->addWidget(copy, 0, Qt::AlignTop);
    layout->addWidget(box);
}
