// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a typed search asks for, folded: words between white space, and "words in quotes" as one. Everything else is
// literal, a single quote too.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);
[[nodiscard]] std::vector<std::string> typedWords(std::string_view text); // the same as they were typed, each time

// A word as a search has it: in quotes where it would be more than one. It must hold no quotation mark.
[[nodiscard]] std::string searchPhrase(const std::string& word);
