// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/owners.h"

// Who a tag of the nodes says their owner is, its key in whatever case. Throws StoreError.
[[nodiscard]] OwnerRules ownersByTag(Database& database, const Moment& moment, const std::string& key);
