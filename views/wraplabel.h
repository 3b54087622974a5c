// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/textlabel.h"

// Text that may break anywhere: ids, ARNs, paths and commands have no spaces. The whole text is always shown.
class WrapLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(Type type, QColor Tokens::*color = &Tokens::text, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(int width, QPainter* painter) const;
};
