// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisions.h"

#include "models/store/decisionrow.h"
#include "models/tables/scopedsql.h"
#include "models/tables/suppressions.h"

#include <limits>

namespace {

std::string columns()
{
    return std::string("SELECT key, id,") + decisionColumns;
}

// ?2, ?3: Archived, Passed. An answer is about the last decision that was written for AWS before it, if any was. Last:
// when something else was written.
constexpr auto currentSql = R"(,
  EXISTS (SELECT 1 FROM finding f WHERE f.key = d.key AND f.record_state = ?2 AND f.updated > d.known_updated AND f.updated <= ?1),
  EXISTS (SELECT 1 FROM finding f WHERE f.key = d.key AND f.compliance = ?3 AND f.updated > d.known_updated AND f.updated <= ?1),
  (SELECT max(x.at) FROM decision_export x WHERE x.decision IN (d.id, d.restores) AND x.at <= ?1),
  (SELECT max(u.at) FROM finding_update u WHERE u.key = d.key AND u.at >= d.at AND u.at <= ?1
    AND u.error_code = (SELECT id FROM word WHERE text = '') AND (u.workflow = d.status OR (u.receipt = 1 AND NOT EXISTS (SELECT 1
      FROM decision o JOIN decision_export x ON x.decision = o.id AND x.at <= u.at WHERE o.key = d.key AND o.id NOT IN (d.id, coalesce(d.restores, 0))
      AND NOT EXISTS (SELECT 1 FROM decision_export y WHERE y.decision IN (d.id, d.restores) AND y.at <= u.at AND y.id > x.id))))),
  (SELECT max(u.at) FROM finding_update u WHERE u.key = d.key AND u.at >= d.at AND u.at <= ?1 AND u.receipt = 1
    AND u.error_code <> (SELECT id FROM word WHERE text = '')),
  max((SELECT coalesce(max(x.at), 0) FROM decision o JOIN decision_export x ON x.decision = o.id AND x.at <= ?1 WHERE o.key = d.key
      AND (o.status IS NULL OR coalesce(o.restores, o.id) <> coalesce(d.restores, d.id))),
    (SELECT coalesce(max(x.at), 0) FROM suppression_export x WHERE x.key = d.key AND x.at <= ?1))
FROM decision d WHERE d.id )";
constexpr auto ofKeySql = "= (SELECT max(id) FROM decision WHERE key = ?4 AND recorded <= ?1) AND d.status IS NOT NULL";
constexpr auto scopedSql = "IN (SELECT max(id) FROM decision WHERE recorded <= ?1 AND key IN (SELECT key FROM decision "
                           "WHERE scope <> 0) GROUP BY key) AND d.status IS NOT NULL AND d.scope <> 0 ORDER BY d.id";
// Of the finding ?1, those of the same product and check on its node. Patch Manager's are all about one check.
constexpr auto coveredSql = R"(
 FROM finding f JOIN finding_key k ON k.id = f.key JOIN finding g ON g.node = f.node AND g.current = 1 JOIN finding_key h ON h.id = g.key
WHERE f.key = ?1 AND f.current = 1 AND f.node IS NOT NULL AND g.key <> f.key AND h.product_arn = k.product_arn AND g.control = f.control
  AND (f.patch_manager = 1 OR g.title = f.title OR f.control <> coalesce((SELECT id FROM word WHERE text = ''), 0)))";

std::string newestSql(std::int64_t node)
{
    const auto ofNode = node == 0 ? std::string() : std::string(" AND key IN ") + keysOfNodeSql;
    return "IN (SELECT max(id) FROM decision WHERE recorded <= ?1" + ofNode + " GROUP BY key) AND d.status IS NOT NULL";
}

using Decided = std::unordered_map<std::int64_t, DecidedState>;

constexpr int exportedColumn = 2 + decisionColumnCount + 2;

DecidedState readState(const Statement& row)
{
    const auto exported = row.optionalInteger(exportedColumn), processed = row.optionalInteger(exportedColumn + 1),
               refused = row.optionalInteger(exportedColumn + 2);
    // It was brought back after another one had been written: AWS has that.
    const bool overtaken = exported && row.integer(exportedColumn + 3) > *exported;
    return {.decision = readDecision(row, 2),
        .row = row.integer(1),
        .takenOn = row.integer(0),
        .wasArchived = row.integer(exportedColumn - 2) != 0,
        .wasPassed = row.integer(exportedColumn - 1) != 0,
        .processed = !overtaken && processed.has_value() && processed >= refused,
        .refused = !overtaken && refused.has_value(),
        .exported = !overtaken && exported.has_value() && (!refused || *exported > *refused)};
}

void bindMoment(Statement& rows, const Moment& moment)
{
    rows.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    rows.bind(2, static_cast<int>(RecordState::Archived));
    rows.bind(3, static_cast<int>(FindingCompliance::Passed));
}

// What a decision with a scope says of another finding: as if it had been taken on what that one says now. Only of
// those that AWS has open.
Decided loadCovered(Database& database, const Moment& moment)
{
    Decided covered;
    Statement scoped(database, columns() + currentSql + scopedSql);
    bindMoment(scoped, moment);
    Statement others(database,
        std::string(
            "SELECT g.key, g.workflow, g.record_state, g.compliance, g.severity, g.updated, g.operation_end, g.missing,"
            " g.failed, g.pending_reboot, g.rejected, EXISTS (SELECT 1 FROM finding_update u WHERE u.key = g.key AND"
            " u.at >= ?2 AND u.receipt = 1 AND u.error_code = (SELECT id FROM word WHERE text = '')),"
            " coalesce((SELECT s.started FROM source_file s WHERE s.id = g.file), 0)")
            + coveredSql + " AND g.workflow IN (?3, ?4)");
    while (scoped.step()) {
        auto state = readState(scoped);
        const auto exported = scoped.optionalInteger(exportedColumn);
        state.wasArchived = state.wasPassed = state.refused = false;
        state.decision.severity.reset();
        state.decision.owner.clear();
        others.bind(1, state.takenOn);
        others.bind(2, state.decision.at);
        others.bind(3, static_cast<int>(WorkflowStatus::New));
        others.bind(4, static_cast<int>(WorkflowStatus::Notified));
        while (others.step()) {
            state.decision.known = knownState(others, 1);
            state.processed = others.integer(11) != 0;
            state.exported = exported && others.integer(12) < *exported; // it was here when that was written
            covered.insert_or_assign(others.integer(0), state);
        }
    }
    return covered;
}

}

Decided loadDecisions(Database& database, const Moment& moment, std::int64_t node)
{
    Decided decided;
    Statement rows(database, columns() + currentSql + newestSql(node));
    bindMoment(rows, moment);
    if (node != 0) {
        rows.bind(4, node);
    }
    while (rows.step()) {
        decided.emplace(rows.integer(0), readState(rows));
    }
    decided.merge(loadCovered(database, moment));
    auto ruled = RuledFindings(database, moment, RuleUse::With).all(node);
    if (decided.empty()) {
        return ruled;
    }
    decided.merge(ruled);
    return decided;
}

DecisionReader::DecisionReader(Database& database, const Moment& moment, RuleUse rules)
    : m_row(database, columns() + currentSql + ofKeySql)
    , m_covered(loadCovered(database, moment))
    , m_ruled(std::make_unique<RuledFindings>(database, moment, rules))
{
    bindMoment(m_row, moment);
}

DecisionReader::~DecisionReader() = default;

std::optional<DecidedState> DecisionReader::of(std::int64_t key)
{
    m_row.bind(4, key);
    if (m_row.step()) {
        auto state = readState(m_row);
        m_row.reset();
        return state;
    }
    if (const auto covered = m_covered.find(key); covered != m_covered.end()) {
        return covered->second;
    }
    return m_ruled->of(key);
}

std::vector<std::int64_t> coveredFindings(Database& database, std::int64_t row)
{
    std::vector<std::int64_t> keys;
    Statement decided(database,
        "SELECT DISTINCT key FROM decision WHERE id > ?1 AND key IN (SELECT key FROM decision WHERE scope <> 0)");
    decided.bind(1, row);
    Statement others(database, std::string("SELECT g.key") + coveredSql);
    while (decided.step()) {
        others.bind(1, decided.integer(0));
        while (others.step()) {
            keys.push_back(others.integer(0));
        }
    }
    return keys;
}

std::vector<Decision> loadDecisionsOf(Database& database, std::int64_t key)
{
    std::vector<Decision> decisions;
    Statement rows(database, columns() + " FROM decision WHERE key = ?1 ORDER BY id");
    rows.bind(1, key);
    while (rows.step()) {
        decisions.push_back(readDecision(rows, 2));
    }
    return decisions;
}
