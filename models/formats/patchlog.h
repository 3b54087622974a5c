// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Is a text that begins with { or [ a log all the same? Its lines are stamped with times, which no JSON holds there, or
// it is a line like "[Errno 256] No more mirrors to try."
[[nodiscard]] bool beginsAsLog(std::string_view head);
