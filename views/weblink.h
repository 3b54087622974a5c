// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

// The address when it is one that may be opened: https with a plain host; else empty.
[[nodiscard]] QString webLink(std::string_view text);
