// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The part of arn:partition:service:region:account:rest with this number, from 1; the last one is the rest up to its
// next colon. Empty: it is no ARN, or has fewer. AWS: General reference, "Amazon Resource Names (ARNs)".
[[nodiscard]] std::string_view arnPart(std::string_view arn, int part);
