// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/newestreports.h"

#include "models/tables/reportversions.h"

NewestReports::NewestReports(Database& database, std::int64_t kind, Instant at, const ReportVersions* known)
    : m_known(known)
    , m_at(at)
    , m_row(database, "SELECT max(time) FROM report WHERE node = ?1 AND kind = ?2 AND time <= ?3")
{
    m_row.bind(2, kind);
    m_row.bind(3, at);
}

std::optional<Instant> NewestReports::of(std::int64_t node)
{
    if (m_known) {
        const auto [first, end] = m_known->rows().of(node, m_at);
        return first == end ? std::nullopt : std::optional(m_known->rows().time(end - 1));
    }
    if (node != m_node) {
        m_node = node;
        m_row.bind(1, node);
        m_time = m_row.step() ? m_row.optionalInteger(0) : std::nullopt;
        m_row.reset();
    }
    return m_time;
}
