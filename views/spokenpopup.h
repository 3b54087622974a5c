// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Puts what pops up into the tree of accessible objects while it is open, as children of its window, and has a menu
// that has a name of its own say it and begin on an entry. Qt leaves popups out: who looks for them finds nothing. One
// for the application, made before its windows.
class SpokenPopups : public QObject
{
    Q_OBJECT

public:
    explicit SpokenPopups(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};
