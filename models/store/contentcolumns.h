// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/staging.h"

#include <span>
#include <string>

// The columns of a content table: numbers, then words, then numbers.
struct ContentColumns
{
    const char* table = "";
    std::span<const char* const> names = {};
    std::size_t firstWord = 0;
    std::size_t endOfWords = 0;

    [[nodiscard]] bool isWord(std::size_t column) const { return column >= firstWord && column < endOfWords; }

    [[nodiscard]] std::string findSql() const; // SELECT id
    [[nodiscard]] std::string insertSql() const;
    [[nodiscard]] std::string readSql() const; // numbers and texts, by id
};

[[nodiscard]] const ContentColumns& contentColumns(ContentTable table);
