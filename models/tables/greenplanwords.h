// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

struct GreenPlan;

// In the user's language, of the first `steps`: "3 patches, once installed, turn 41 of 97 non-compliant nodes
// compliant."
[[nodiscard]] QString planSentence(const GreenPlan& plan, std::size_t steps);
// How it was found, and what stays: "21 of the others only wait for a reboot."
[[nodiscard]] QString planNote(const GreenPlan& plan);
