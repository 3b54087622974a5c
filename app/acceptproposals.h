// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decidefindings.h"
#include "models/tables/table.h"

// To resolve the findings of the view "reconcile" that are proposed, of those shown; each with what it rests on as its
// note.
[[nodiscard]] DecideFindings::Choice proposalsOf(const TableSnapshot& shown, const QString& author);
