// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// How many findings the view reconcile proposes to resolve (Fixed and Superseded), from all findings of a moment: for
// who counts after each decision and has these already.
[[nodiscard]] std::size_t countReadyToResolve(const Table& findings);
