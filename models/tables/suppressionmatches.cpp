// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterparser.h"
#include "models/tables/findingscolumns.h"
#include "models/tables/findingsreader.h"
#include "models/tables/rawfields.h"
#include "models/tables/suppressions.h"
#include "models/tables/tablemerge.h"

#include <algorithm>

namespace {

using Keys = std::vector<std::int64_t>; // ascending

std::vector<Suppression> rulesInForce(Database& database, const Moment& moment)
{
    auto rules = loadSuppressions(database, moment);
    std::erase_if(rules, [&](const Suppression& rule) { return !rule.isInForce(moment.at()); });
    return rules;
}

// The findings as they are without any rule: a rule must not depend on what rules say.
TablePointer withoutRules(Database& database, const TablePointer& findings, const Moment& moment)
{
    const auto& by = findings->column(static_cast<std::size_t>(findings->indexOf("rule")));
    Keys ruled;
    for (std::size_t row = 0; row < findings->rowCount(); ++row) {
        if (by.value(row) != Column::absent) {
            ruled.push_back(findings->key(row));
        }
    }
    if (ruled.empty()) {
        return findings;
    }
    auto nodes = findings->source() ? findings->source()->nodes : nullptr;
    if (!nodes) {
        nodes = std::make_shared<const FindingNodes>(loadFindingNodes(database, moment, {}));
    }
    const auto part = FindingsReader(database, moment, {}, nodes, RuleUse::Without).read(ruled);
    return mergedTable(*findings, *part, ruled);
}

// What is not (any more) a filter finds nothing.
Keys found(Database& database, const TablePointer& findings, const Suppression& rule, const Moment& moment,
    const std::stop_token& stop)
{
    auto reading = readFilter(QString::fromStdString(rule.filter), findingsColumns());
    if (reading.error || reading.filter.empty()) {
        return {};
    }
    reading.filter.at = moment.at();
    const auto table = withRawFields(findings, rawFieldsOf(reading.filter), database, moment);
    Keys keys;
    if (const auto rows = select(*table, reading.filter, {}, stop)) {
        std::ranges::transform(*rows, std::back_inserter(keys), [&](std::uint32_t row) { return table->key(row); });
        std::ranges::sort(keys);
    }
    return keys;
}

}

std::vector<std::int64_t> matchesOf(Database& database, std::int64_t rule)
{
    Keys keys;
    Statement rows(database,
        "SELECT key FROM (SELECT key, max(id), covers FROM suppression_match WHERE rule = ?1 GROUP BY key) WHERE covers"
        " = 1 ORDER BY key");
    rows.bind(1, rule);
    while (rows.step()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

std::vector<MatchChange> changedMatches(
    Database& database, const TablePointer& findings, const Moment& moment, std::stop_token stop)
{
    std::vector<MatchChange> changes;
    const auto rules = rulesInForce(database, moment);
    if (rules.empty()) {
        return changes;
    }
    const auto table = withoutRules(database, findings, moment);
    for (const auto& rule : rules) {
        const auto before = matchesOf(database, rule.rule);
        const auto now = found(database, table, rule, moment, stop);
        MatchChange change {.rule = rule.rule};
        std::ranges::set_difference(now, before, std::back_inserter(change.added));
        std::ranges::set_difference(before, now, std::back_inserter(change.removed));
        if (stop.stop_requested()) {
            return {};
        }
        if (!change.added.empty() || !change.removed.empty()) {
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

bool mayFindOthers(Database& database, const TableSource& before, const TableSource& now)
{
    const auto dayOf = [](const TableSource& source) { return source.moment.now / microsPerDay; };
    if (before.files != now.files || before.lastRule != now.lastRule || dayOf(before) != dayOf(now)) {
        return true;
    }
    Statement withdrawn(database, "SELECT 1 FROM decision WHERE id > ?1 AND status IS NULL LIMIT 1");
    withdrawn.bind(1, before.lastDecision);
    return withdrawn.step();
}

void matchSuppressions(Database& database, const Moment& moment)
{
    if (rulesInForce(database, moment).empty()) {
        return;
    }
    const auto findings = findView("findings")->load(database, moment, {});
    if (const auto changes = changedMatches(database, findings, moment); !changes.empty()) {
        recordMatches(database, changes);
    }
}
