// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// Grey shapes where the overview will be, while it loads for the first time.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};
