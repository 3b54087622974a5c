// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clashnotes.h"

namespace {

std::string textOf(Database& database, const char* sql, std::int64_t id)
{
    Statement row(database, sql);
    row.bind(1, id);
    return row.step() ? std::string(row.text(0)) : std::string();
}

}

Message clashNote(Database& database, ContentTable table, std::int64_t node, std::int64_t key)
{
    constexpr auto keySql = "SELECT trim(item || ' ' || title) FROM item_key WHERE id = ?";
    constexpr auto wordSql = "SELECT text FROM word WHERE id = ?";
    const std::string onNode = textOf(database, "SELECT node_id FROM node WHERE id = ?", node);
    switch (table) {
    case ContentTable::Node:
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "The node %1 is described in two different ways at the same time, for example with another ping"
                    " status. One of them is shown, the same whatever the order of imports."),
            .arguments = {onNode}};
    case ContentTable::Tag:
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "The tag %1 of the node %2 has two values at the same time. One of them is shown, the same whatever"
                    " the order of imports."),
            .arguments = {textOf(database, wordSql, key), onNode}};
    case ContentTable::Item:
    case ContentTable::Association:
    case ContentTable::Summary:
        break;
    }
    return {.text = QT_TRANSLATE_NOOP(
                "Message", "%1 on the node %2 has two different states at the same time. The worse one was kept."),
        .arguments = {textOf(database, table == ContentTable::Item ? keySql : wordSql, key), onNode}};
}
