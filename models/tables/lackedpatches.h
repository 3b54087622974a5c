// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/views.h"

// Rows of node.id and item_key.id: the patches that nodes lack, missing or failed.
[[nodiscard]] Statement lackedPatches(Database& database, const Moment& moment, const Scope& scope);
