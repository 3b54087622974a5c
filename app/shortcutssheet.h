// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Actions;

// All keys, to search through: those of the actions, and those that the lists understand.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutsSheet(const Actions& actions, QWidget* parent);
};
