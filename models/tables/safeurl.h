// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// The address when it is https with a host and without user name or password, else empty: the only ones that are ever
// opened.
[[nodiscard]] std::string safeUrl(std::string_view text);
