// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QString>

// What a file says of itself, for formats that have room for it: how many rows, by which filter and in which order, as
// of when, and when it was written. In the user's language; the filter as it can be typed again.
[[nodiscard]] QString exportProvenance(const TableSnapshot& snapshot, Instant written = now());
