// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

// A rounded surface with a thin edge; optionally tinted by a colour that says how things stand.
class PanelCard : public QWidget
{
    Q_OBJECT

public:
    explicit PanelCard(QWidget* parent = nullptr);

    void setTint(const QColor& color); // invalid: plain surface
    void setDashed(bool dashed); // a place to drop something
    void setInset(bool inset); // on a card: the panel's colour, without an edge

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_tint = {};
    bool m_dashed = false;
    bool m_inset = false;
};
