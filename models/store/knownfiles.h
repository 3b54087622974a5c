// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <optional>
#include <string_view>
#include <unordered_set>

// Which contents the database has seen, for whoever reads files in another thread than the store's. Throws StoreError.
class KnownFiles
{
public:
    explicit KnownFiles(const std::string& database);

    [[nodiscard]] bool contains(std::string_view sha256); // perhaps under other hints: Store::sameFile() decides
    [[nodiscard]] bool mayContain(std::uint64_t size); // false: none was so long, when this was asked first

private:
    void loadSizes();

    Database m_database;
    Statement m_find;
    std::optional<std::unordered_set<std::uint64_t>> m_sizes = {};
    bool m_many = false; // files: looking through them takes longer than a hash
};
