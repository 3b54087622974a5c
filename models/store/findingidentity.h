// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// What finding_key.hash holds: (ProductArn, Id), byte for byte.
[[nodiscard]] std::array<unsigned char, 16> findingIdentity(std::string_view productArn, std::string_view id);
