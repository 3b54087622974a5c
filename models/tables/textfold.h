// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Text as it is compared when case and accents do not count: Unicode NFD without marks, case folded. Does not depend on
// the locale.
[[nodiscard]] std::string foldedText(std::string_view text);
[[nodiscard]] bool isAscii(std::string_view text);
