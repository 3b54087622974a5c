// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/blockers.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchlists.h"
#include "models/tables/patchtroubles.h"
#include "models/tables/scopedsql.h"
#include "models/tables/tablesource.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace {
constexpr auto itemsSql = R"(
SELECT f.key, f.node, c.state, c.severity, c.patch_severity, c.classification, c.cves, f.since, f.bad
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3 JOIN item_content c ON c.id = f.content
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1))";

constexpr ColumnSpec columns[] = {
    {.key = "patch", .title = QT_TRANSLATE_NOOP("Column", "Patch"), .type = ColumnType::Identifier, .jsonName = "KBId"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    {.key = "classification", .title = QT_TRANSLATE_NOOP("Column", "Classification"), .jsonName = "Classification"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "ComplianceSeverity"},
    {.key = "patchSeverity", .title = QT_TRANSLATE_NOOP("Column", "Vendor's Severity"), .jsonName = "Severity"},
    {.key = "cves", .title = QT_TRANSLATE_NOOP("Column", "CVEs"), .jsonName = "CVEIds"},
    {.key = "fixFirst",
        .title = QT_TRANSLATE_NOOP("Column", "Fix First"),
        .type = ColumnType::Number,
        .jsonName = "FixFirst",
        .shown = false,
        .searched = false},
    {.key = "onlyBlocker", .title = QT_TRANSLATE_NOOP("Column", "Only Blocker On"), .type = ColumnType::Number},
    {.key = "nodes", .title = QT_TRANSLATE_NOOP("Column", "Nodes to Fix"), .type = ColumnType::Number},
    {.key = "missing", .title = QT_TRANSLATE_NOOP("Column", "Missing On"), .type = ColumnType::Number},
    {.key = "failed", .title = QT_TRANSLATE_NOOP("Column", "Failed On"), .type = ColumnType::Number},
    {.key = "pendingReboot", .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot On"), .type = ColumnType::Number},
    {.key = "rejected", .title = QT_TRANSLATE_NOOP("Column", "Rejected On"), .type = ColumnType::Number},
    {.key = "installed", .title = QT_TRANSLATE_NOOP("Column", "Installed On"), .type = ColumnType::Number},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Oldest Since"), .type = ColumnType::Time},
    {.key = "fixedNodes", .title = QT_TRANSLATE_NOOP("Column", "Fixed On Nodes"), .type = ColumnType::Number},
    {.key = "daysToFix", .title = QT_TRANSLATE_NOOP("Column", "Median Days to Fix"), .type = ColumnType::Number},
    {.key = "lastFixed",
        .title = QT_TRANSLATE_NOOP("Column", "Last Fixed On"),
        .type = ColumnType::Time,
        .shown = false},
    {.key = "accounts", .title = QT_TRANSLATE_NOOP("Column", "Accounts"), .type = ColumnType::Number},
};

constexpr std::size_t stateCount = 9;

// One patch over all nodes. Texts that differ between nodes: the greatest, so that the order of imports does not
// matter.
struct PatchTotals
{
    std::array<std::int64_t, stateCount> nodes {};
    std::int64_t bad = 0;
    std::int64_t severity = 0;
    std::string patchSeverity = {};
    std::string classification = {};
    std::string cves = {};
    std::optional<Instant> since = {}; // of those to fix
    std::set<std::string> accounts = {};
    std::int64_t alone = 0; // nodes that it turns compliant
    std::int64_t place = 0; // 1: fix it first
    std::vector<std::int64_t> daysToFix = {}; // one for each node on which it was fixed
    std::optional<Instant> lastFixed = {};

    void add(const Statement& item, Words& words, const std::string& account)
    {
        ++nodes[static_cast<std::size_t>(item.integer(2)) % stateCount];
        severity = std::max(severity, item.integer(3));
        patchSeverity = std::max(patchSeverity, words.text(item.integer(4)));
        classification = std::max(classification, words.text(item.integer(5)));
        cves = std::max(cves, words.text(item.integer(6)));
        if (item.integer(8) != 0) {
            ++bad;
            since = std::min(since.value_or(item.integer(7)), item.integer(7));
            accounts.insert(account);
        }
    }

    [[nodiscard]] std::int64_t count(PatchState state) const { return nodes[static_cast<std::size_t>(state)]; }
};

using Totals = std::map<std::int64_t, PatchTotals>; // by item_key.id

Totals totalsByPatch(Evidence& evidence)
{
    const auto outdated = nodesWithOutdatedList(evidence.database, evidence.moment, evidence.scope);
    Totals totals;
    Statement items(evidence.database, scoped(itemsSql, evidence.scope));
    evidence.bind(items);
    items.bind(3, evidence.words.find("Patch"));
    while (items.step()) {
        const auto node = items.integer(1);
        const auto* known = evidence.find(node);
        if (known && !outdated.contains(node) && (!known->terminated || evidence.scope.node != 0)) {
            totals[items.integer(0)].add(items, evidence.words, known->account);
        }
    }
    return totals;
}

void addOnlyBlockers(Totals& totals, Evidence& evidence)
{
    const auto nodes = judged(evidence).nodes;
    const auto blockers = blockersOf(evidence.database, evidence.moment, evidence.scope, nodes);
    for (const auto& [patch, alone] : onlyBlockers(blockers)) {
        if (const auto found = totals.find(patch); found != totals.end()) {
            found->second.alone = std::ssize(alone);
        }
    }
}

FixTimes addFixes(Totals& totals, Evidence& evidence)
{
    std::vector<std::int64_t> all;
    for (const auto& trouble :
        loadPatchTroubles(evidence.database, evidence.words.find("Patch"), evidence.moment, evidence.scope)) {
        const auto* node = evidence.find(trouble.node);
        if (!trouble.fixed || !node || (node->terminated && evidence.scope.node == 0)) {
            continue;
        }
        all.push_back(*trouble.daysToFix());
        if (const auto patch = totals.find(trouble.key); patch != totals.end()) { // it is still reported somewhere
            patch->second.daysToFix.push_back(all.back());
            patch->second.lastFixed = std::max(patch->second.lastFixed, trouble.fixed);
        }
    }
    return fixTimesOf(std::move(all));
}

// Those that turn most nodes compliant alone, then those that most nodes need, then the worst.
void putInOrder(Totals& totals)
{
    std::vector<std::pair<std::int64_t, PatchTotals*>> order;
    for (auto& [key, patch] : totals) {
        order.emplace_back(key, &patch);
    }
    std::ranges::sort(order, [](const auto& left, const auto& right) {
        return std::tuple(-left.second->alone, -left.second->bad, -left.second->severity, left.first)
            < std::tuple(-right.second->alone, -right.second->bad, -right.second->severity, right.first);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i].second->place = static_cast<std::int64_t>(i) + 1;
    }
}

void addPatch(RowWriter& row, std::int64_t key, const Statement& name, const PatchTotals& patch)
{
    row.text(name.text(0))
        .text(name.text(1))
        .text(patch.classification)
        .number(patch.severity)
        .text(patch.patchSeverity)
        .text(patch.cves);
    row.number(patch.place)
        .number(patch.alone)
        .number(patch.bad)
        .number(patch.count(PatchState::Missing))
        .number(patch.count(PatchState::Failed))
        .number(patch.count(PatchState::InstalledPendingReboot))
        .number(patch.count(PatchState::InstalledRejected));
    row.number(patch.count(PatchState::Installed) + patch.count(PatchState::InstalledOther)).time(patch.since);
    const auto fixes = fixTimesOf(patch.daysToFix);
    row.number(fixes.fixes).number(fixes.fixes == 0 ? std::nullopt : std::optional(fixes.median)).time(patch.lastFixed);
    row.number(std::ssize(patch.accounts)).endRow(key);
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addFacts(evidence, FleetDepth::Verdicts);
    auto totals = totalsByPatch(evidence);
    const auto fixes = addFixes(totals, evidence);
    addOnlyBlockers(totals, evidence);
    putInOrder(totals);
    RowWriter row(columns, database);
    Statement names(database, "SELECT item, title FROM item_key WHERE id = ?1");
    for (const auto& [key, patch] : totals) {
        names.bind(1, key);
        if (names.step()) {
            addPatch(row, key, names, patch);
        }
        names.reset();
    }
    auto table = row.finish();
    TableSource source {.moment = moment};
    source.fixes = fixes;
    table->setSource(std::make_shared<const TableSource>(std::move(source)));
    return table;
}
}

ViewSpec patchesView()
{
    return {.name = "patches",
        .title = QT_TRANSLATE_NOOP("View", "Patches"),
        .columns = columns,
        .load = load,
        .order = {.column = "fixFirst", .descending = false},
        .ofReports = true};
}
