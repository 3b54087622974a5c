// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QLabel>

// A label that never reads its text as markup, with a font and a colour of the design; both follow the window's font
// and palette.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Type { Body, Secondary, CardTitle, PanelTitle, PageTitle, Number, Fixed };

    explicit TextLabel(Type type, QColor Tokens::*color = &Tokens::text, QWidget* parent = nullptr);

    void setColor(QColor Tokens::*color);
    void setSelectable(); // by mouse and keyboard, for what one wants to copy
    void setBold(bool bold);
    void setShortened(); // one line that takes what room there is, and ends in … where there is not enough

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString shortened() const;

    Type m_type;
    QColor Tokens::*m_color;
    bool m_bold = false;
    bool m_shortens = false;
    bool m_refreshing = false;
};
