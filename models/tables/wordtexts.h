// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

// Texts of the table `word`, each read once.
class Words
{
public:
    explicit Words(Database& database);

    [[nodiscard]] const std::string& text(std::int64_t word); // empty when there is none
    [[nodiscard]] std::int64_t find(std::string_view text); // -1: not there

private:
    Statement m_byId;
    Statement m_byText;
    std::unordered_map<std::int64_t, std::string> m_texts;
};
