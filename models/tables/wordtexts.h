// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

// Texts of the table `word` that somebody has read, which never change; for many who ask. Any thread may ask.
class KnownTexts
{
public:
    [[nodiscard]] const std::string* find(std::int64_t word) const; // none: nobody has read it
    const std::string& keep(std::int64_t word, std::string text);

private:
    mutable std::mutex m_mutex;
    std::unordered_map<std::int64_t, std::string> m_texts;
};

// Texts of the table `word`, each read once.
class Words
{
public:
    explicit Words(Database& database, KnownTexts* known = nullptr);

    [[nodiscard]] const std::string& text(std::int64_t word); // empty when there is none
    [[nodiscard]] std::int64_t find(std::string_view text); // -1: not there

private:
    Statement m_byId;
    Statement m_byText;
    KnownTexts m_own;
    KnownTexts* m_known;
};
