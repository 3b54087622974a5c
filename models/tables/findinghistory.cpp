// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findinghistory.h"

#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/findingsums.h"
#include "models/tables/findingversion.h"
#include "models/tables/findingversions.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

constexpr auto forEver = std::numeric_limits<Instant>::max();

// ?1 moment, ?2 0, ?3 key
std::string sqlOfKey()
{
    return std::string("SELECT") + findingStateColumns + " FROM finding f WHERE f.key = ?3 AND " + findingOfThenSql;
}

}

FindingHistory::FindingHistory(
    const FindingVersions& versions, Database& database, const Moment& moment, std::span<const Instant> days)
    : m_days(days.begin(), days.end())
    , m_open(days.size() + 1)
{
    read(versions);
    std::partial_sum(m_open.begin(), m_open.end(), m_open.begin());
    applyDecisions(database, moment);
}

int FindingHistory::openAt(Instant day) const
{
    const auto at = std::ranges::lower_bound(m_days, day) - m_days.begin();
    return m_open[static_cast<std::size_t>(at)];
}

bool FindingHistory::tellsOf(std::int64_t node, Instant day) const
{
    const auto at = static_cast<std::size_t>(node);
    return (at < m_since.size() && m_since[at] <= day) || std::ranges::any_of(m_spans, [&](const Span& span) {
        return span.node == node && span.since <= day && day < span.until;
    });
}

// A version holds until the next one does.
void FindingHistory::read(const FindingVersions& versions)
{
    for (std::uint32_t place = 0; place < versions.size(); ++place) {
        const auto finding = versions.row(place);
        const bool last = place + 1 == versions.size() || versions.key(place + 1) != versions.key(place);
        const Span span {finding.node, versions.since(place), last ? forEver : versions.since(place + 1)};
        add(span, isOpen(finding.recordState, finding.workflow));
        addNode(span, last || versions.row(place + 1).node == finding.node);
    }
}

void FindingHistory::add(const Span& span, bool open)
{
    const auto dayOf = [this](Instant time) {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_days, time) - m_days.begin());
    };
    if (open && span.since < span.until) {
        ++m_open[dayOf(span.since)];
        m_open[dayOf(span.until)] -= span.until < forEver ? 1 : 0;
    }
}

void FindingHistory::addNode(const Span& span, bool goesOn)
{
    if (span.node <= 0 || span.since >= span.until) {
        return;
    }
    if (!goesOn) {
        m_spans.push_back(span);
        return;
    }
    const auto at = static_cast<std::size_t>(span.node);
    if (at >= m_since.size()) {
        m_since.resize(std::max(at + 1, m_since.size() * 2), forEver);
    }
    m_since[at] = std::min(m_since[at], span.since);
}

void FindingHistory::applyDecisions(Database& database, const Moment& moment)
{
    Statement state(database, sqlOfKey());
    state.bind(2, 0);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        auto then = moment;
        then.asOf = m_days[day];
        state.bind(1, m_days[day]);
        for (const auto& [key, decided] : loadDecisions(database, then)) {
            state.bind(3, key);
            if (state.step()) {
                const auto finding = findingState(state, 0);
                m_open[day] += isOpen(finding.recordState, decided.status(finding, m_days[day]).status)
                    - isOpen(finding.recordState, finding.workflow);
                state.reset();
            }
        }
    }
}
