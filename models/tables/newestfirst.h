// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowgroups.h"

// Puts the rows with the latest times first in each group; equal ones stay. Stopped: in some groups.
void putNewestFirst(Rows& rows, const RowGroups& groups, const Column& times, const std::stop_token& stop);
