// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

// The content of a panel, made anew for each thing that is shown. For the same thing shown again it keeps the scroll
// position and the focused button.
class PanelScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PanelScroll(QWidget* parent = nullptr);

    void replace(QWidget* content, bool samePlace);
};

// Paints the panel's ground; `edge`: a line towards the page.
void paintPanel(QWidget* panel, bool edge);
