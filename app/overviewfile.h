// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keptoverview.h"

// What the overview showed last lies beside the database, so that the next start shows it at once. Never written into
// the database: an import is not disturbed, and nobody takes it for a change. Blocking.
[[nodiscard]] std::optional<KeptOverview> readOverviewFile(const std::string& database);
void writeOverviewFile(const std::string& database, const KeptOverview& kept); // where it cannot be written, it is not
