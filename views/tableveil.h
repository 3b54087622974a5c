// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// Lies over rows that are being loaded again and greys them; lets the mouse through.
class TableVeil : public QWidget
{
    Q_OBJECT

public:
    explicit TableVeil(QWidget* viewport);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};
