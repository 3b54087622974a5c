// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

// What the columns `hash` of event, definition and finding_update hold: of all that was said, in the words of the
// report and not in ids, so that it does not depend on the order of imports.
[[nodiscard]] std::array<unsigned char, 16> noteHash(
    std::initializer_list<std::string_view> texts, std::initializer_list<std::optional<std::int64_t>> numbers);
