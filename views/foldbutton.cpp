// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/foldbutton.h"

#include <QWidget>

using namespace Qt::StringLiterals;

FoldButton::FoldButton(QWidget* parent)
    : IconToolButton(u"chevron-down"_s, {}, parent)
{
    connect(this, &QToolButton::clicked, this, [this] {
        m_pressed = true;
        fold(!m_folded);
    });
}

void FoldButton::setPart(QWidget* part, const QString& name)
{
    m_part = part;
    m_name = name;
    fold(m_folded);
}

void FoldButton::setRoomy(bool roomy)
{
    if (!m_pressed && m_folded == roomy) {
        fold(!roomy);
    }
}

void FoldButton::fold(bool folded)
{
    m_folded = folded;
    m_part->setVisible(!folded);
    setIconName(folded ? u"chevron-right"_s : u"chevron-down"_s);
    setNameText(folded ? tr("Show: %1").arg(m_name) : tr("Hide: %1").arg(m_name));
    emit this->folded(folded);
}
