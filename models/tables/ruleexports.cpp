// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ruleexports.h"

#include "models/tables/scopedsql.h"

namespace {

// ?1 moment, ?2 SUPPRESSED. What AWS answered since: a receipt, or somebody's call that says the same.
constexpr auto columns = R"(
SELECT x.key, x.suppression, x.workflow, s.note, s.author, x.at, g.workflow, g.captured,
  (SELECT max(u.at) FROM finding_update u WHERE u.key = x.key AND u.at >= x.at AND u.at <= ?1
    AND u.error_code = (SELECT id FROM word WHERE text = '')
    AND (u.receipt = 1 OR u.workflow = CASE WHEN x.suppression IS NULL THEN x.workflow ELSE ?2 END)),
  (SELECT max(u.at) FROM finding_update u WHERE u.key = x.key AND u.at >= x.at AND u.at <= ?1 AND u.receipt = 1
    AND u.error_code <> (SELECT id FROM word WHERE text = ''))
FROM suppression_export x JOIN finding g ON g.key = x.key AND g.current = 1 LEFT JOIN suppression s ON s.id = x.suppression
WHERE NOT EXISTS (SELECT 1 FROM decision d JOIN decision_export y ON y.decision = d.id WHERE d.key = x.key AND y.at >= x.at AND y.at <= ?1)
  AND x.id )";
constexpr auto ofAllSql = "IN (SELECT max(id) FROM suppression_export WHERE at <= ?1 GROUP BY key)";
constexpr auto ofNodeSql =
    "IN (SELECT max(id) FROM suppression_export WHERE at <= ?1 AND key IN (SELECT key FROM finding"
    " WHERE node = ?3 AND current = 1) GROUP BY key)";
constexpr auto ofKeySql = "= (SELECT max(id) FROM suppression_export WHERE key = ?3 AND at <= ?1)";

RuleExport read(const Statement& row)
{
    RuleExport exported {.key = row.integer(0),
        .suppressed = !row.isNull(1),
        .before = static_cast<WorkflowStatus>(row.integer(2)),
        .note = std::string(row.text(3)),
        .author = std::string(row.text(4)),
        .at = row.integer(5)};
    const auto workflow = static_cast<WorkflowStatus>(row.integer(6));
    const auto captured = row.integer(7);
    const auto answered = row.optionalInteger(8), refused = row.optionalInteger(9);
    exported.inAws = workflow == WorkflowStatus::Suppressed;
    const bool isSame = workflow == (exported.suppressed ? WorkflowStatus::Suppressed : exported.before);
    const bool took = answered && (!refused || *answered >= *refused);
    exported.lost = took && !isSame && captured > *answered;
    exported.processed = (took && !exported.lost) || (isSame && captured > exported.at);
    exported.refused = refused && !took && !exported.processed;
    return exported;
}

Statement statement(Database& database, const char* which, Instant until)
{
    Statement rows(database, std::string(columns) + which);
    rows.bind(1, until);
    rows.bind(2, static_cast<int>(WorkflowStatus::Suppressed));
    return rows;
}

bool hasNone(Database& database)
{
    Statement any(database, "SELECT 1 FROM suppression_export LIMIT 1");
    return !any.step();
}

}

RuleExports::RuleExports(Database& database, const Moment& moment)
    : m_database(database)
    , m_until(upTo(moment))
    , m_empty(hasNone(database))
{
}

std::optional<RuleExport> RuleExports::of(std::int64_t key)
{
    std::optional<RuleExport> exported;
    if (m_empty) {
        return exported;
    }
    if (!m_ofKey) {
        m_ofKey.emplace(statement(m_database, ofKeySql, m_until));
    }
    m_ofKey->bind(3, key);
    if (m_ofKey->step()) {
        exported = read(*m_ofKey);
    }
    m_ofKey->reset();
    return exported;
}

std::vector<RuleExport> RuleExports::all(std::int64_t node)
{
    std::vector<RuleExport> exports;
    if (m_empty) {
        return exports;
    }
    auto rows = statement(m_database, node == 0 ? ofAllSql : ofNodeSql, m_until);
    if (node != 0) {
        rows.bind(3, node);
    }
    while (rows.step()) {
        exports.push_back(read(rows));
    }
    return exports;
}

void addExport(DecidedState& ruled, const RuleExport& exported)
{
    const auto& decision = ruled.decision;
    if (exported.suppressed && !exported.lost && decision.note == exported.note && decision.author == exported.author) {
        ruled.processed = exported.processed;
        ruled.refused = exported.refused;
        ruled.exported = !exported.refused;
    }
}

DecidedState withoutRule(const RuleExport& exported)
{
    return {.decision = {.status = exported.before, .at = exported.at}, .released = true};
}
