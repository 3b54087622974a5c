// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchlists.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
// ?4 state
constexpr auto itemsSql = R"(
SELECT b.node, b.key, k.item, k.title, c.classification, c.patch_severity, c.severity, c.state, c.status, c.cves, b.since, f.at
FROM %1 b CROSS JOIN item_content c ON c.id = b.content AND c.state = ?4 CROSS JOIN item_key k ON k.id = b.key
CROSS JOIN fact f ON f.node = b.node AND f.kind = b.kind AND f.key = b.key AND f.since = b.since
ORDER BY b.node, k.item, k.title)";

std::string sqlFor(const Moment& moment, const Scope& scope)
{
    std::string sql(itemsSql);
    return sql.replace(sql.find("%1"), 2, badFacts(moment, scope));
}

constexpr auto reportSql = R"(
SELECT time, baseline, patch_group FROM report WHERE node = ?1 AND kind = ?2 AND time <= ?3 ORDER BY time DESC LIMIT 1)";

constexpr ColumnSpec columns[] = {
    {.key = "patch", .title = QT_TRANSLATE_NOOP("Column", "Patch"), .type = ColumnType::Identifier, .jsonName = "KBId"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "classification", .title = QT_TRANSLATE_NOOP("Column", "Classification"), .jsonName = "Classification"},
    {.key = "patchSeverity", .title = QT_TRANSLATE_NOOP("Column", "Vendor's Severity"), .jsonName = "Severity"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "ComplianceSeverity"},
    {.key = "state",
        .title = QT_TRANSLATE_NOOP("Column", "State"),
        .type = ColumnType::PatchState,
        .jsonName = "State",
        .shown = false,
        .searched = false},
    {.key = "status",
        .title = QT_TRANSLATE_NOOP("Column", "Status"),
        .type = ColumnType::ComplianceStatus,
        .jsonName = "Status",
        .shown = false,
        .searched = false},
    {.key = "cves", .title = QT_TRANSLATE_NOOP("Column", "CVEs"), .jsonName = "CVEIds"},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .type = ColumnType::Time},
    {.key = "firstSeen",
        .title = QT_TRANSLATE_NOOP("Column", "First Seen"),
        .type = ColumnType::Time,
        .jsonName = "FirstSeen",
        .shown = false},
    {.key = "days",
        .title = QT_TRANSLATE_NOOP("Column", "Days Non-Compliant"),
        .type = ColumnType::Number,
        .jsonName = "DaysNonCompliant",
        .shown = false},
    {.key = "installed",
        .title = QT_TRANSLATE_NOOP("Column", "Installed"),
        .type = ColumnType::Time,
        .jsonName = "InstalledTime",
        .shown = false},
    {.key = "baseline",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineId",
        .shown = false},
    {.key = "patchGroup",
        .title = QT_TRANSLATE_NOOP("Column", "Patch Group"),
        .jsonName = "PatchGroup",
        .shown = false},
    {.key = "reported",
        .title = QT_TRANSLATE_NOOP("Column", "Last Report"),
        .type = ColumnType::Time,
        .jsonName = "ReportedAt"},
};

// Since when an item has been non-compliant, in whatever state and however described.
class FirstSeen
{
public:
    FirstSeen(Database& database, std::int64_t kind)
        : m_before(database,
            "SELECT since, until, bad FROM fact WHERE node = ?1 AND kind = ?2 AND key = ?3 AND since < ?4 ORDER BY "
            "since DESC")
        , m_kind(kind)
    {
    }

    [[nodiscard]] Instant of(std::int64_t node, std::int64_t key, Instant since)
    {
        m_before.bind(1, node);
        m_before.bind(2, m_kind);
        m_before.bind(3, key);
        m_before.bind(4, since);
        while (m_before.step() && m_before.integer(2) != 0 && m_before.optionalInteger(1) == since) {
            since = m_before.integer(0);
        }
        m_before.reset();
        return since;
    }

private:
    Statement m_before;
    std::int64_t m_kind;
};

// What the list says as a whole; rows come node by node.
class Reports
{
public:
    Reports(const Evidence& evidence, std::int64_t kind)
        : m_row(evidence.database, reportSql)
        , m_kind(kind)
        , m_upTo(evidence.upTo())
    {
    }

    void write(RowWriter& row, std::int64_t node)
    {
        if (node != m_node) {
            read(node);
        }
        row.word(m_baseline).word(m_patchGroup).time(m_time);
    }

private:
    void read(std::int64_t node)
    {
        m_row.bind(1, node);
        m_row.bind(2, m_kind);
        m_row.bind(3, m_upTo);
        const bool found = m_row.step();
        m_time = found ? m_row.optionalInteger(0) : std::nullopt;
        m_baseline = found ? m_row.optionalInteger(1) : std::nullopt;
        m_patchGroup = found ? m_row.optionalInteger(2) : std::nullopt;
        m_row.reset();
        m_node = node;
    }

    Statement m_row;
    std::int64_t m_kind;
    Instant m_upTo;
    std::int64_t m_node = 0;
    std::optional<std::int64_t> m_time, m_baseline, m_patchGroup;
};

TablePointer loadItems(Database& database, const Moment& moment, const Scope& scope, PatchState state)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addAccountNames(evidence);
    const auto outdated = nodesWithOutdatedList(database, moment, scope);
    const auto kind = evidence.words.find("Patch");
    Reports reports(evidence, kind);
    FirstSeen firstSeen(database, kind);
    RowWriter row(columns, database);
    Statement items(database, sqlFor(moment, scope));
    evidence.bind(items);
    items.bind(3, kind);
    items.bind(4, static_cast<int>(state));
    while (items.step()) {
        const auto node = items.integer(0);
        const auto* known = evidence.find(node);
        if (outdated.contains(node) || !known || (known->terminated && scope.node == 0)) {
            continue;
        }
        row.text(items.text(2))
            .text(items.text(3))
            .node(known)
            .word(items.integer(4))
            .word(items.integer(5))
            .number(items.integer(6));
        row.number(items.integer(7)).number(items.integer(8)).word(items.integer(9)).time(items.integer(10));
        const auto first = firstSeen.of(node, items.integer(1), items.integer(10));
        row.time(first).number((moment.at() - first) / microsPerDay).time(items.optionalInteger(11));
        reports.write(row, node);
        row.endRow(rowKey(node, items.text(2), items.text(3)));
    }
    return row.finish();
}

template <PatchState state> TablePointer loadState(Database& database, const Moment& moment, const Scope& scope)
{
    return loadItems(database, moment, scope, state);
}

template <PatchState state> ViewSpec stateView(const char* name, const char* title)
{
    return {.name = name,
        .title = title,
        .columns = columns,
        .load = loadState<state>,
        .order = {.column = "severity", .descending = true},
        .ofReports = true};
}
}

ViewSpec missingView()
{
    return stateView<PatchState::Missing>("missing", QT_TRANSLATE_NOOP("View", "Missing Patches"));
}

ViewSpec failedView()
{
    return stateView<PatchState::Failed>("failed", QT_TRANSLATE_NOOP("View", "Failed Patches"));
}

ViewSpec pendingRebootView()
{
    return stateView<PatchState::InstalledPendingReboot>(
        "pending-reboot", QT_TRANSLATE_NOOP("View", "Patches Waiting for a Reboot"));
}

ViewSpec rejectedView()
{
    return stateView<PatchState::InstalledRejected>(
        "rejected", QT_TRANSLATE_NOOP("View", "Rejected Patches Installed"));
}
