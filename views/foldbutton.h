// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/iconbutton.h"

constexpr int roomyPage = 660; // high, at the standard font: in lower ones what stands below the rows folds

// Folds a part of a card away, and back. By itself where there is little room, until somebody presses it.
class FoldButton : public IconToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget* parent = nullptr);

    void setPart(QWidget* part, const QString& name); // what is folded: "Script"
    void setRoomy(bool roomy);

    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void folded(bool folded);

private:
    void fold(bool folded);

    QWidget* m_part = nullptr;
    QString m_name = {};
    bool m_folded = false;
    bool m_pressed = false; // the user's choice stays
};
