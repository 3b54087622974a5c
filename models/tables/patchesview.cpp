// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchlists.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <set>

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
    {.key = "nodes", .title = QT_TRANSLATE_NOOP("Column", "Nodes to Fix"), .type = ColumnType::Number},
    {.key = "missing", .title = QT_TRANSLATE_NOOP("Column", "Missing On"), .type = ColumnType::Number},
    {.key = "failed", .title = QT_TRANSLATE_NOOP("Column", "Failed On"), .type = ColumnType::Number},
    {.key = "pendingReboot", .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot On"), .type = ColumnType::Number},
    {.key = "rejected", .title = QT_TRANSLATE_NOOP("Column", "Rejected On"), .type = ColumnType::Number},
    {.key = "installed", .title = QT_TRANSLATE_NOOP("Column", "Installed On"), .type = ColumnType::Number},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Oldest Since"), .type = ColumnType::Time},
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

std::map<std::int64_t, PatchTotals> totalsByPatch(Evidence& evidence)
{
    const auto outdated = nodesWithOutdatedList(evidence.database, evidence.moment, evidence.scope);
    std::map<std::int64_t, PatchTotals> totals;
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

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    RowWriter row(columns, database);
    Statement names(database, "SELECT item, title FROM item_key WHERE id = ?1");
    for (const auto& [key, patch] : totalsByPatch(evidence)) {
        names.bind(1, key);
        if (names.step()) {
            row.text(names.text(0))
                .text(names.text(1))
                .text(patch.classification)
                .number(patch.severity)
                .text(patch.patchSeverity);
            row.text(patch.cves)
                .number(patch.bad)
                .number(patch.count(PatchState::Missing))
                .number(patch.count(PatchState::Failed));
            row.number(patch.count(PatchState::InstalledPendingReboot))
                .number(patch.count(PatchState::InstalledRejected));
            row.number(patch.count(PatchState::Installed) + patch.count(PatchState::InstalledOther)).time(patch.since);
            row.number(std::ssize(patch.accounts)).endRow(key);
        }
        names.reset();
    }
    return row.finish();
}
}

ViewSpec patchesView()
{
    return {.name = "patches",
        .title = QT_TRANSLATE_NOOP("View", "Patches"),
        .columns = columns,
        .load = load,
        .order = {.column = "nodes", .descending = true},
        .ofReports = true};
}
