// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The managed node that a text ends with: i-... or mi-... and 8 to 17 letters or digits, not preceded by one. Empty:
// none.
[[nodiscard]] std::string_view nodeAtEnd(std::string_view text);

// The first such id anywhere in a text, for names of files.
[[nodiscard]] std::string_view nodeIn(std::string_view text);
