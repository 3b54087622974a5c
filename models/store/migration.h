// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

class Database;

// Makes the tables of an empty database, or brings an older one up to date: a copy NAME.bak-vN first, then all versions
// in one transaction, so that nobody ever sees one between. Throws StoreError: Busy when another process migrates or
// imports.
void migrate(Database& database, std::span<const std::string_view> versions);
