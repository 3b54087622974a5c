// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <stop_token>

enum class Outcome { Created, Updated, Unchanged };

// What merging a file came to so far; the sums of its report. Throws StoreError when the user stops.
class MergeResult
{
public:
    explicit MergeResult(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    void count(Outcome outcome, bool primary)
    {
        if (primary) {
            ++(outcome == Outcome::Created ? created : outcome == Outcome::Updated ? updated : unchanged);
        }
        if (++m_steps % 256 == 0 && m_stop.stop_requested()) {
            stop();
        }
    }

    void clash(const Message& note);

    std::uint64_t created = 0, updated = 0, unchanged = 0, clashes = 0;
    std::uint64_t older = 0; // of `updated`: only added to history
    std::vector<Message> notes = {};

private:
    [[noreturn]] static void stop();

    std::stop_token m_stop;
    std::uint64_t m_steps = 0;
};
