// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findinghistory.h"

#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/findingsums.h"
#include "models/tables/findingversion.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

constexpr auto forEver = std::numeric_limits<Instant>::max();

constexpr auto currentSql = "SELECT node, record_state, workflow, coalesce(updated, 0) FROM finding WHERE current = 1";

// All versions of those that have several, in the order in which they were current (findingversion.h).
constexpr auto versionsSql = R"(
SELECT f.node, f.record_state, f.workflow, coalesce(f.updated, 0), f.key, f.current
FROM (SELECT DISTINCT key FROM finding WHERE current = 0) b CROSS JOIN finding f ON f.key = b.key
ORDER BY f.key, f.updated, f.compliance, f.severity, f.workflow_time, f.captured, f.content)";

// ?1 moment, ?2 0, ?3 key
std::string sqlOfKey()
{
    return std::string("SELECT") + findingStateColumns + " FROM finding f WHERE f.key = ?3 AND " + findingOfThenSql;
}

bool isOpenRow(const Statement& row)
{
    return isOpen(static_cast<RecordState>(row.integer(1)), static_cast<WorkflowStatus>(row.integer(2)));
}

}

FindingHistory::FindingHistory(Database& database, const Moment& moment, std::span<const Instant> days)
    : m_days(days.begin(), days.end())
    , m_open(days.size() + 1)
{
    readCurrent(database);
    readEarlier(database);
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

void FindingHistory::readCurrent(Database& database)
{
    Statement rows(database, currentSql);
    while (rows.step()) {
        const Span span {rows.integer(0), rows.integer(3), forEver};
        add(span, isOpenRow(rows));
        addNode(span, true);
    }
}

// A version holds until the next one does; only those that do not hold now are added.
void FindingHistory::readEarlier(Database& database)
{
    Statement rows(database, versionsSql);
    std::int64_t key = 0;
    Span span;
    bool open = false, earlier = false;
    while (rows.step()) {
        if (earlier && rows.integer(4) == key) {
            span.until = rows.integer(3);
            add(span, open);
            addNode(span, rows.integer(0) == span.node);
        }
        key = rows.integer(4);
        span = {rows.integer(0), rows.integer(3), forEver};
        open = isOpenRow(rows);
        earlier = rows.integer(5) == 0;
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
