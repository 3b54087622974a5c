// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <functional>
#include <stop_token>

enum class Outcome { Created, Updated, Unchanged };

// What merging a file came to so far; the sums of its report. Throws StoreError when the user stops.
class MergeResult
{
public:
    // `stepped` is called after each record, and may throw.
    MergeResult(std::stop_token stop, std::function<void()> stepped)
        : m_stop(std::move(stop))
        , m_stepped(std::move(stepped))
    {
    }

    void count(Outcome outcome, bool primary)
    {
        if (primary) {
            ++(outcome == Outcome::Created ? created : outcome == Outcome::Updated ? updated : unchanged);
        }
        tick();
    }

    void tick() // a step that counts nothing
    {
        if (++m_steps % 256 == 0 && m_stop.stop_requested()) {
            stop();
        }
        if (m_stepped) {
            m_stepped();
        }
    }

    void clash(const Message& note);

    std::uint64_t created = 0, updated = 0, unchanged = 0, clashes = 0;
    std::uint64_t unlisted = 0; // clashes beyond those in the notes
    std::uint64_t older = 0; // of `updated`: only added to history
    std::vector<Message> notes = {};

private:
    [[noreturn]] static void stop();

    std::stop_token m_stop;
    std::function<void()> m_stepped;
    std::uint64_t m_steps = 0;
};
