// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/staging.h"

// What the import report says of a thing that was told in two different ways at one time. key: as in the table fact.
[[nodiscard]] Message clashNote(Database& database, ContentTable table, std::int64_t node, std::int64_t key);
