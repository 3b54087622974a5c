// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a typed search asks for, folded: words between white space, and "words in quotes" as one. Everything else is
// literal, a single quote too.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);
