// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Has a line of text say that it has the focus before its text is selected, when a screen reader listens. Qt selects
// first, and Orca then takes the line for one that was announced: it says nothing. One for the application.
class SpokenFocus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_passing = false;
};
