// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// "5 patches missing, 1 failed" instead of a title that two hundred findings share: from the columns missing, failed,
// pendingReboot and rejected of a row, or those that were known then. Empty when none of them is known to be more than zero.
[[nodiscard]] QString patchCountsText(const Table& table, std::size_t row); // in the user's language
[[nodiscard]] std::string patchCountsEnglish(const Table& table, std::size_t row); // for files
