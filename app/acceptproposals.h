// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decidefindings.h"
#include "models/tables/table.h"

// To resolve findings of the view "reconcile". AWS is told `note`, else what the proposal says, which is the same for
// all alike; here each keeps what it rests on.
[[nodiscard]] DecideFindings::Choice proposalsOf(
    const TableSnapshot& ticked, const QString& author, const QString& note);
