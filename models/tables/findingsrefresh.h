// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/views.h"

// The findings as they are now, from a table of them that was loaded or refreshed before, cell for cell what loading
// gives. After decisions and imports only findings that may have changed are read again; when that cannot be told, or
// they are very many, all are.
[[nodiscard]] TablePointer refreshedFindings(const Table& table, Database& database, const Moment& moment);
