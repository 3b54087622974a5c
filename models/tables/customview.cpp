// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/typeevidence.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
// Bad items of every type that has no view of its own.
constexpr auto itemsSql = R"(
SELECT f.node, f.kind, k.item, k.title, c.status, c.severity, c.details, c.document, f.since,
  (SELECT max(r.time) FROM report r WHERE r.node = f.node AND r.kind = f.kind AND r.time <= ?1)
FROM word w CROSS JOIN fact f INDEXED BY fact_bad ON f.bad = 1 AND f.kind = w.id
JOIN item_content c ON c.id = f.content JOIN item_key k ON k.id = f.key
WHERE w.id IN (SELECT DISTINCT kind FROM fact INDEXED BY fact_bad WHERE bad = 1)
  AND substr(w.text, 1, 1) <> '@' AND w.text NOT IN ('Patch', 'Association')
  AND (?2 = 0 OR f.node = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1)
ORDER BY w.text, f.node, k.item, k.title)";

constexpr ColumnSpec columns[] = {
    {.key = "item", .title = QT_TRANSLATE_NOOP("Column", "Item"), .type = ColumnType::Identifier, .jsonName = "Id"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    {.key = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .jsonName = "ComplianceType"},
    nodeColumn,
    nameColumn,
    accountColumn,
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

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    const auto cleared = clearedTypes(database, moment, scope);
    RowWriter row(columns, database);
    Statement items(database, itemsSql);
    evidence.bind(items);
    while (items.step()) {
        const auto node = items.integer(0);
        const auto* known = evidence.find(node);
        if (!known || cleared.contains({node, items.integer(1)}) || (known->terminated && scope.node == 0)) {
            continue;
        }
        row.text(items.text(2))
            .text(items.text(3))
            .word(items.integer(1))
            .node(known)
            .number(items.integer(4))
            .number(items.integer(5));
        row.word(items.integer(6)).word(items.integer(7)).time(items.integer(8)).time(items.optionalInteger(9));
        const auto type = evidence.words.text(items.integer(1));
        row.endRow(rowKey(node, type + '\n' + std::string(items.text(2)), items.text(3)));
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
        .order = {.column = "severity", .descending = true}};
}
