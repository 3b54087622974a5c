// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

class Database;

// Makes the tables of an empty database, or brings an older one up to date: a copy NAME.bak-vN first, then one
// transaction for each version, its number last. Looks again inside of the transaction: another process may have been
// faster.
void migrate(Database& database, std::span<const std::string_view> versions);
