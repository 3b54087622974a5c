// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/suppressions.h"
#include "models/tables/ruleexports.h"
#include "models/tables/tablesource.h"

// The rules as they stood at the moment, by number, withdrawn ones included.
[[nodiscard]] std::vector<Suppression> loadSuppressions(Database& database, const Moment& moment);

// What rules say of findings: of those that AWS has open, or suppressed because of a rule, and as if nothing were
// decided about them. Of several rules the oldest that is in force counts. Without rules: what the latter were before.
class RuledFindings
{
public:
    RuledFindings(Database& database, const Moment& moment, RuleUse rules);

    [[nodiscard]] std::unordered_map<std::int64_t, DecidedState> all(std::int64_t node); // 0: of all nodes
    [[nodiscard]] std::optional<DecidedState> of(std::int64_t key);

private:
    [[nodiscard]] std::unordered_map<std::int64_t, DecidedState> allRuled(std::int64_t node);
    [[nodiscard]] std::optional<DecidedState> ruled(std::int64_t key);
    void add(std::optional<DecidedState>& state, std::int64_t rule) const;

    Database& m_database;
    Moment m_moment;
    std::unordered_map<std::int64_t, std::shared_ptr<const Suppression>> m_rules;
    RuleExports m_exports;
    std::optional<Statement> m_ofKey;
};

// Findings that the rules recorded after `row` (suppression.id) and the matches after `match` are about.
[[nodiscard]] std::vector<std::int64_t> ruledSince(Database& database, std::int64_t row, std::int64_t match);

// What a rule's filter finds, as recorded: ascending, whatever is decided about it.
[[nodiscard]] std::vector<std::int64_t> matchesOf(Database& database, std::int64_t rule);

// How what the rules find differs from what is recorded. `findings`: all of the present, as the rules have them or not.
// Rules that are not in force find nothing more.
[[nodiscard]] std::vector<MatchChange> changedMatches(
    Database& database, const TablePointer& findings, const Moment& moment, std::stop_token stop = {});

// Whether that may come to something else than for a table of the same findings before. A finding about which something
// is decided is none of a rule's, so that decisions matter only when they are taken back.
[[nodiscard]] bool mayFindOthers(Database& database, const TableSource& before, const TableSource& now);

// Brings the record up to date, for who has no table of the findings. Nothing is read where there are no rules.
void matchSuppressions(Database& database, const Moment& moment);
