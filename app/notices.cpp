// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"

Notices::Notices(MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::buttonClicked, this, [this](int index) {
        if (index < 0 || index >= static_cast<int>(m_buttons.size())) {
            return;
        }
        const auto clicked = m_buttons[static_cast<std::size_t>(index)].clicked;
        m_bar.dismiss();
        clicked();
    });
}

void Notices::show(MessageBar::Kind kind, const QString& text, const std::vector<Button>& buttons)
{
    m_buttons = buttons;
    QStringList texts;
    for (const auto& button : buttons) {
        texts.append(button.text);
    }
    m_bar.showMessage(kind, text, texts);
}

void Notices::dismiss()
{
    m_bar.dismiss();
}

void Notices::dismiss(const QString& text)
{
    if (m_bar.text() == text) {
        m_bar.dismiss();
    }
}
