// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pastoverviews.h"

#include <algorithm>
#include <iterator>

namespace {
constexpr std::size_t most = 64; // a year of weekly rounds; each takes kilobytes

bool isOf(const Moment& known, const Moment& asked)
{
    return known.asOf == asked.asOf && known.from == asked.from && known.freshDays == asked.freshDays;
}
}

PastOverviews::PastOverviews(std::shared_ptr<const Overview> before)
    : m_history(std::move(before))
{
}

std::optional<Overview> PastOverviews::find(Database& database, const Moment& moment)
{
    if (!moment.asOf) {
        return std::nullopt;
    }
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find_if(m_known, [&](const Overview& known) { return isOf(known.moment, moment); });
    if (found == m_known.end()) {
        return std::nullopt;
    }
    const ReadTransaction reading(database);
    const bool stands = found->state.reports == readDataState(database).reports
        && decidedOnlyAfter(database, found->state, *moment.asOf);
    if (!stands) {
        m_known.erase(found);
        return std::nullopt;
    }
    return *found;
}

std::shared_ptr<const Overview> PastOverviews::history() const
{
    const std::scoped_lock lock(m_mutex);
    return m_history;
}

void PastOverviews::keep(const Overview& overview)
{
    const std::scoped_lock lock(m_mutex);
    keepHistory(overview);
    if (!overview.moment.asOf) {
        return;
    }
    std::erase_if(m_known, [&](const Overview& known) { return isOf(known.moment, overview.moment); });
    m_known.push_front(overview);
    if (m_known.size() > most) {
        m_known.pop_back();
    }
}

// All points but the last, which is of its own moment, and the state of the oldest: what was decided since is looked
// at.
void PastOverviews::keepHistory(const Overview& overview)
{
    auto all = std::make_shared<Overview>(overview);
    if (m_history && m_history->state.reports == overview.state.reports
        && m_history->moment.freshDays == overview.moment.freshDays && !m_history->history.empty()) {
        all->state = m_history->state;
        const auto isNew = [&](const HistoryPoint& point) {
            return std::ranges::none_of(
                overview.history, [&](const HistoryPoint& known) { return known.time == point.time; });
        };
        std::copy_if(m_history->history.begin(), m_history->history.end() - 1,
            std::inserter(all->history, all->history.begin()), isNew);
    }
    m_history = std::move(all);
}
