// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

class Actions;
class QAction;

// What the settings call each command: never changed, or a chosen key is lost.
[[nodiscard]] QString commandId(const Actions& actions, const QAction& action); // empty: it has none
