// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <chrono>

struct Database::Waiting
{
    static constexpr std::chrono::seconds patience {10};

    std::stop_token stop = {};
    std::chrono::steady_clock::time_point since = {};
    std::function<void()> call = {};

    static int wait(void* self, int count); // SQLite's busy handler
};
