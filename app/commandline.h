// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

// The translation context of what the command line says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
