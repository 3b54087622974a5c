// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string_view>

// Which contents the database has seen, for whoever reads files in another thread than the store's. Throws StoreError.
class KnownFiles
{
public:
    explicit KnownFiles(const std::string& database);

    [[nodiscard]] bool contains(std::string_view sha256); // perhaps under other hints: Store::sameFile() decides

private:
    Database m_database;
    Statement m_find;
};
