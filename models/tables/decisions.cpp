// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisions.h"

#include "models/store/findingstate.h"

#include <limits>

namespace {

std::string columns()
{
    return std::string("SELECT d.key, d.status, d.note, d.author, d.at, d.expires,") + knownStateColumns;
}

// ?2, ?3: Archived, Passed
constexpr auto currentSql = R"(,
  EXISTS (SELECT 1 FROM finding f WHERE f.key = d.key AND f.record_state = ?2 AND f.updated > d.known_updated AND f.updated <= ?1),
  EXISTS (SELECT 1 FROM finding f WHERE f.key = d.key AND f.compliance = ?3 AND f.updated > d.known_updated AND f.updated <= ?1),
  EXISTS (SELECT 1 FROM finding_update u WHERE u.key = d.key AND u.at >= d.at AND u.at <= ?1 AND (u.receipt = 1 OR u.workflow = d.status)
    AND u.error_code = (SELECT id FROM word WHERE text = ''))
FROM decision d WHERE d.id )";
constexpr auto ofAllSql =
    "IN (SELECT max(id) FROM decision WHERE recorded <= ?1 GROUP BY key) AND d.status IS NOT NULL";
constexpr auto ofKeySql = "= (SELECT max(id) FROM decision WHERE key = ?4 AND recorded <= ?1) AND d.status IS NOT NULL";

Decision readDecision(const Statement& row)
{
    Decision decision;
    if (!row.isNull(1)) {
        decision.status = static_cast<WorkflowStatus>(row.integer(1));
    }
    decision.note = row.text(2);
    decision.author = row.text(3);
    decision.at = row.integer(4);
    decision.expires = row.optionalInteger(5);
    decision.known = knownState(row, 6);
    return decision;
}

DecidedState readState(const Statement& row)
{
    return {readDecision(row), row.integer(16) != 0, row.integer(17) != 0, row.integer(18) != 0};
}

void bindMoment(Statement& rows, const Moment& moment)
{
    rows.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    rows.bind(2, static_cast<int>(RecordState::Archived));
    rows.bind(3, static_cast<int>(FindingCompliance::Passed));
}

}

std::unordered_map<std::int64_t, DecidedState> loadDecisions(Database& database, const Moment& moment)
{
    std::unordered_map<std::int64_t, DecidedState> decided;
    Statement rows(database, columns() + currentSql + ofAllSql);
    bindMoment(rows, moment);
    while (rows.step()) {
        decided[rows.integer(0)] = readState(rows);
    }
    return decided;
}

DecisionReader::DecisionReader(Database& database, const Moment& moment)
    : m_row(database, columns() + currentSql + ofKeySql)
{
    bindMoment(m_row, moment);
}

std::optional<DecidedState> DecisionReader::of(std::int64_t key)
{
    m_row.bind(4, key);
    if (!m_row.step()) {
        return {};
    }
    auto state = readState(m_row);
    m_row.reset();
    return state;
}

std::vector<Decision> loadDecisionsOf(Database& database, std::int64_t key)
{
    std::vector<Decision> decisions;
    Statement rows(database, columns() + " FROM decision d WHERE d.key = ?1 ORDER BY d.id");
    rows.bind(1, key);
    while (rows.step()) {
        decisions.push_back(readDecision(rows));
    }
    return decisions;
}
