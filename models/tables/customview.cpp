// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/scopedsql.h"
#include "models/tables/typeevidence.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
// Bad items of every type that has no view of its own.
// ?1 moment, ?2 node or 0, ?3 type
constexpr auto itemsSql = R"(
SELECT b.node, b.kind, k.item, k.title, c.status, c.severity, c.details, c.document, b.since,
  (SELECT max(r.time) FROM report r WHERE r.node = b.node AND r.kind = b.kind AND r.time <= ?1)
FROM %1 b CROSS JOIN item_content c ON c.id = b.content CROSS JOIN item_key k ON k.id = b.key
ORDER BY b.node, k.item, k.title)";

std::string sqlFor(const Moment& moment, const Scope& scope)
{
    std::string sql(itemsSql);
    return sql.replace(sql.find("%1"), 2, badFacts(moment, scope));
}

constexpr ColumnSpec columns[] = {
    {.key = "item", .title = QT_TRANSLATE_NOOP("Column", "Item"), .type = ColumnType::Identifier, .jsonName = "Id"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    {.key = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .jsonName = "ComplianceType"},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "status",
        .title = QT_TRANSLATE_NOOP("Column", "Status"),
        .type = ColumnType::ComplianceStatus,
        .jsonName = "Status"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "Severity"},
    {.key = "details", .title = QT_TRANSLATE_NOOP("Column", "Details"), .jsonName = "Details"},
    {.key = "document", .title = QT_TRANSLATE_NOOP("Column", "Document"), .jsonName = "DocumentName", .shown = false},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .type = ColumnType::Time},
    {.key = "reported",
        .title = QT_TRANSLATE_NOOP("Column", "Last Report"),
        .type = ColumnType::Time,
        .jsonName = "ReportedAt"},
};

void addItem(RowWriter& row, const Statement& item, const NodeState& node, const std::string& type)
{
    row.text(item.text(2))
        .text(item.text(3))
        .word(item.integer(1))
        .node(&node)
        .number(item.integer(4))
        .number(item.integer(5));
    row.word(item.integer(6)).word(item.integer(7)).time(item.integer(8)).time(item.optionalInteger(9));
    row.endRow(rowKey(node.id, type + '\n' + std::string(item.text(2)), item.text(3)));
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addAccountNames(evidence);
    const auto cleared = clearedTypes(database, moment, scope);
    RowWriter row(columns, database);
    Statement items(database, sqlFor(moment, scope));
    evidence.bind(items);
    for (const auto& [kind, type] : otherTypes(database)) {
        items.bind(3, kind);
        while (items.step()) {
            const auto node = items.integer(0);
            const auto* known = evidence.find(node);
            if (known && !cleared.contains({node, kind}) && (!known->terminated || scope.node != 0)) {
                addItem(row, items, *known, type);
            }
        }
    }
    return row.finish();
}
}

ViewSpec customView()
{
    return {.name = "custom",
        .title = QT_TRANSLATE_NOOP("View", "Custom Compliance Items"),
        .columns = columns,
        .load = load,
        .order = {.column = "severity", .descending = true},
        .ofReports = true};
}
