// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/suppressions.h"

#include "models/tables/scopedsql.h"

namespace {

constexpr auto rulesSql = R"(
 FROM suppression WHERE id IN (SELECT max(id) FROM suppression WHERE recorded <= ?1 GROUP BY rule) ORDER BY rule)";

// ?1 moment. Of each finding and rule the newest row counts (SQLite takes `covers` from the row with the maximum).
std::string matchesSql(const std::string& which)
{
    return "SELECT m.key, m.rule FROM (SELECT key, rule, max(id), covers FROM suppression_match WHERE at <= ?1" + which
        + R"( GROUP BY key, rule) m WHERE m.covers = 1 AND EXISTS (SELECT 1 FROM finding g
    WHERE g.key = m.key AND g.current = 1 AND (g.workflow IN (?2, ?3)
        OR (g.workflow = ?5 AND EXISTS (SELECT 1 FROM suppression_export x WHERE x.key = m.key))))
ORDER BY m.key, m.rule)";
}

Statement statement(Database& database, const std::string& sql, const Moment& moment)
{
    Statement rows(database, sql);
    rows.bind(1, upTo(moment));
    rows.bind(2, static_cast<int>(WorkflowStatus::New));
    rows.bind(3, static_cast<int>(WorkflowStatus::Notified));
    rows.bind(5, static_cast<int>(WorkflowStatus::Suppressed));
    return rows;
}

}

std::vector<Suppression> loadSuppressions(Database& database, const Moment& moment)
{
    std::vector<Suppression> rules;
    Statement rows(database, std::string("SELECT") + suppressionColumns + rulesSql);
    rows.bind(1, upTo(moment));
    while (rows.step()) {
        rules.push_back(readSuppression(rows, 0));
    }
    return rules;
}

RuledFindings::RuledFindings(Database& database, const Moment& moment, RuleUse rules)
    : m_database(database)
    , m_moment(moment)
    , m_exports(database, moment)
{
    if (rules == RuleUse::Without) {
        return;
    }
    for (auto& rule : loadSuppressions(database, moment)) {
        if (!rule.withdrawn) {
            m_rules.emplace(rule.rule, std::make_shared<const Suppression>(std::move(rule)));
        }
    }
}

void RuledFindings::add(std::optional<DecidedState>& state, std::int64_t number) const
{
    const auto found = m_rules.find(number);
    if (found == m_rules.end()) {
        return;
    }
    const auto& rule = *found->second;
    if (state) {
        const bool held = state->rule->isInForce(m_moment.at()), holds = rule.isInForce(m_moment.at());
        if (held != holds ? held : state->rule->rule < rule.rule) {
            return;
        }
    }
    state = DecidedState {.decision = {.status = WorkflowStatus::Suppressed,
                              .note = rule.note,
                              .author = rule.author,
                              .at = rule.at,
                              .expires = rule.expires},
        .rule = found->second};
}

std::unordered_map<std::int64_t, DecidedState> RuledFindings::all(std::int64_t node)
{
    auto ruled = m_rules.empty() ? std::unordered_map<std::int64_t, DecidedState> {} : allRuled(node);
    for (const auto& exported : m_exports.all(node)) {
        const auto found = ruled.find(exported.key);
        if (exported.inAws && exported.lost) { // somebody suppressed it there
            ruled.erase(exported.key);
        } else if (found != ruled.end()) {
            addExport(found->second, exported);
        } else if (exported.inAws) {
            ruled.emplace(exported.key, withoutRule(exported));
        }
    }
    return ruled;
}

std::unordered_map<std::int64_t, DecidedState> RuledFindings::allRuled(std::int64_t node)
{
    std::unordered_map<std::int64_t, DecidedState> ruled;
    const auto ofNode = node == 0 ? std::string() : std::string(" AND key IN ") + keysOfNodeSql;
    auto rows = statement(m_database, matchesSql(ofNode), m_moment);
    if (node != 0) {
        rows.bind(4, node);
    }
    std::int64_t last = 0;
    std::optional<DecidedState> state;
    const auto finish = [&] {
        if (state) {
            ruled.emplace(last, *std::exchange(state, {}));
        }
    };
    while (rows.step()) {
        if (rows.integer(0) != last) {
            finish();
            last = rows.integer(0);
        }
        add(state, rows.integer(1));
    }
    finish();
    return ruled;
}

std::optional<DecidedState> RuledFindings::of(std::int64_t key)
{
    auto state = m_rules.empty() ? std::nullopt : ruled(key);
    const auto exported = m_exports.of(key);
    if (exported && exported->inAws && exported->lost) {
        return std::nullopt;
    }
    if (exported && state) {
        addExport(*state, *exported);
    } else if (exported && exported->inAws) {
        state = withoutRule(*exported);
    }
    return state;
}

std::optional<DecidedState> RuledFindings::ruled(std::int64_t key)
{
    std::optional<DecidedState> state;
    if (!m_ofKey) {
        m_ofKey.emplace(statement(m_database, matchesSql(" AND key = ?4"), m_moment));
    }
    m_ofKey->bind(4, key);
    while (m_ofKey->step()) {
        add(state, m_ofKey->integer(1));
    }
    m_ofKey->reset();
    return state;
}

std::vector<std::int64_t> ruledSince(Database& database, std::int64_t row, std::int64_t match)
{
    std::vector<std::int64_t> keys;
    Statement rows(database,
        "SELECT key FROM suppression_match WHERE id > ?2 UNION SELECT key FROM suppression_match WHERE rule IN"
        " (SELECT rule FROM suppression WHERE id > ?1)");
    rows.bind(1, row);
    rows.bind(2, match);
    while (rows.step()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}
