// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagebar.h"

#include <QObject>

#include <functional>
#include <vector>

// Sentences in the message bar with what their buttons do.
class Notices : public QObject
{
    Q_OBJECT

public:
    struct Button
    {
        QString text = {};
        std::function<void()> clicked = {};
    };

    Notices(MessageBar& bar, QObject* parent);

    void show(MessageBar::Kind kind, const QString& text, const std::vector<Button>& buttons = {});
    void dismiss();
    void dismiss(const QString& text); // if that is what stands there

private:
    MessageBar& m_bar;
    std::vector<Button> m_buttons;
};
