// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

// One icon in a colour of the design; decoration beside a word, so not focusable and silent for screen readers.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int size = 18, QWidget* parent = nullptr);

    void setIcon(const QString& name, const QColor& color);
    void setIcon(const QString& name, QColor Tokens::*color); // follows the theme

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name = {};
    QColor m_color = {};
    QColor Tokens::*m_token = nullptr;
    int m_size;
};
