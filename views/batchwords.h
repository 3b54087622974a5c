// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchcommands.h"
#include "views/outputcard.h"

// What a card with commands for many nodes asks and says.
[[nodiscard]] QList<OutputChoice> batchActions(); // in the order of BatchAction
[[nodiscard]] QList<OutputChoice> shells(); // in the order of Shell
[[nodiscard]] QString batchAbout(int nodes); // "For 12 nodes, by account and Region, ..."
