// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/loading.h"

// Suppression rules as rows of the view "decisions", each time that one was made, changed or withdrawn, with negative
// keys. Oldest last, so that keys ascend.
void writeRules(RowWriter& row, Database& database, const Moment& moment);
