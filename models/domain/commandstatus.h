// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <string_view>

// The states of a Run Command invocation. AWS: "Understanding command statuses". `detailed` is StatusDetails ("Delivery
// Timed Out"), which says more than `status` ("TimedOut"); both as people write them.

[[nodiscard]] bool isFailedCommand(std::string_view status, std::string_view detailed);
// Delivery timeouts, Undeliverable, Terminated, Access Denied, Invalid Platform: nothing ran on the node.
[[nodiscard]] bool neverRan(std::string_view status, std::string_view detailed);
// What it means, as a sentence; empty when it is no failure, or not known.
[[nodiscard]] Message commandStatusMeaning(std::string_view status, std::string_view detailed);
