// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

struct KeyedRow
{
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

// By key; rows with equal keys stay in their order. The room is kept for the next call. Stopped: in any order.
void sortByKey(std::span<KeyedRow> rows, std::vector<KeyedRow>& room, const std::stop_token& stop = {});
