// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// What this is, which version, under which licence, and that it never uses the network.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent);
};
