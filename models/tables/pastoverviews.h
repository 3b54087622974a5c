// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/overview.h"

#include <deque>
#include <memory>
#include <mutex>

// What was counted of the past of one database, so that it is counted once: it stays true until reports come or go, or
// something is said to have been decided before such a moment. Any thread may ask.
class PastOverviews
{
public:
    explicit PastOverviews(std::shared_ptr<const Overview> before = {}); // its history is known, too, when it is true

    [[nodiscard]] std::optional<Overview> find(Database& database, const Moment& moment); // none for the present
    [[nodiscard]] std::shared_ptr<const Overview> history() const; // for loadCountedFleet(); may be null
    void keep(const Overview& overview);

private:
    void keepHistory(const Overview& overview);

    mutable std::mutex m_mutex;
    std::deque<Overview> m_known; // of the past, the newest first
    std::shared_ptr<const Overview> m_history;
};
