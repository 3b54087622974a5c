// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QFrame>

class TextLabel;

// Stands below the tool row for as long as a moment of the past is looked at, and says so.
class PastBar : public QFrame
{
    Q_OBJECT

public:
    explicit PastBar(QWidget* parent = nullptr);

    void showMoment(Instant moment);

signals:
    void changeRequested();
    void nowRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
};
