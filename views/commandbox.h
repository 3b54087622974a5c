// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A command or a path to copy, in a fixed font and whole. Commands are shown, never run; those that change the node say
// so.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    CommandBox(const QString& text, const QString& label, bool disruptive, QWidget* parent = nullptr);

signals:
    void copyRequested(const QString& text);
};
