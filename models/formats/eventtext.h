// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// The output of a command as an event keeps it: its last 4 KiB, because a command says last why it failed.
[[nodiscard]] std::string eventText(std::string_view text);
