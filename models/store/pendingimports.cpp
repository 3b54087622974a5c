// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pendingimports.h"

#include "models/store/mergebatches.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace {

constexpr unsigned atOnce = 512; // rows; those of a node are about as many

std::vector<std::int64_t> numbersOf(Database& database, const char* sql, std::int64_t parameter = 0)
{
    Statement rows(database, sql);
    if (parameter != 0) {
        rows.bind(1, parameter);
    }
    std::vector<std::int64_t> numbers;
    while (rows.step()) {
        numbers.push_back(rows.integer(0));
    }
    return numbers;
}

// Rows that have a number of their own, from the first that is the file's.
void removeNumbered(Database& database, MergeBatches& batches, const std::string& table, std::int64_t file)
{
    Statement first(database, "SELECT min(id), max(id) FROM " + table + " WHERE file = ?");
    first.bind(1, file);
    const bool any = first.step() && !first.isNull(0);
    const std::int64_t begin = any ? first.integer(0) : 1;
    const std::int64_t end = any ? first.integer(1) : 0;
    first.reset();
    Statement remove(database, "DELETE FROM " + table + " WHERE id BETWEEN ? AND ? AND file = ?");
    for (std::int64_t id = begin; id <= end; id += atOnce) {
        remove.bind(1, id);
        remove.bind(2, id + atOnce - 1);
        remove.bind(3, file);
        remove.run();
        batches.tick(atOnce);
    }
}

void removeOfNodes(Database& database, MergeBatches& batches, std::int64_t file)
{
    const auto nodes = numbersOf(database, "SELECT id FROM node ORDER BY id");
    for (const char* table : {"fact", "report", "patch_summary"}) {
        Statement remove(database, std::string("DELETE FROM ") + table + " WHERE node = ? AND file = ?");
        for (const std::int64_t node : nodes) {
            remove.bind(1, node);
            remove.bind(2, file);
            remove.run();
            batches.tick(atOnce);
        }
    }
    removeNumbered(database, batches, "node", file);
}

void removeOriginals(Database& database, MergeBatches& batches, std::int64_t begin, std::int64_t end)
{
    Statement remove(database, "DELETE FROM original WHERE id BETWEEN ? AND ?");
    for (std::int64_t id = begin; id < end; id += atOnce) {
        remove.bind(1, id);
        remove.bind(2, std::min(id + atOnce, end) - 1);
        remove.run();
        batches.tick(atOnce);
    }
}

void removeRows(Database& database, MergeBatches& batches, std::int64_t file, std::int64_t firstOriginal)
{
    Statement range(database, "SELECT next_original, (SELECT max(id) + 1 FROM original) FROM source_file WHERE id = ?");
    range.bind(1, file);
    const bool known = range.step();
    // One that died does not say where its blocks end: nobody wrote any after it.
    const std::int64_t stored = known ? range.integer(0) : 0;
    const std::int64_t end = stored != 0 ? stored : known ? range.integer(1) : firstOriginal;
    range.reset();
    for (const char* table : {"finding", "event", "definition", "finding_update"}) {
        removeNumbered(database, batches, table, file);
    }
    removeOfNodes(database, batches, file);
    removeOriginals(database, batches, firstOriginal, end);
}

}

bool hasPendingImports(Database& database)
{
    Statement any(database, "SELECT 1 FROM pending_import LIMIT 1");
    return any.step();
}

void addPendingImport(Database& database, std::int64_t file, std::int64_t firstOriginal)
{
    Statement insert(database, "INSERT INTO pending_import(file, first_original) VALUES(?, ?)");
    insert.bind(1, file);
    insert.bind(2, firstOriginal);
    insert.run();
}

void endPendingImport(Database& database, std::int64_t file)
{
    Statement remove(database, "DELETE FROM pending_import WHERE file = ?");
    remove.bind(1, file);
    remove.run();
}

void removePendingImports(Database& database, const std::stop_token& stop)
{
    const UncheckedReferences unchecked(database); // to look for rows that refer to a node would read all findings
    for (const std::int64_t file : numbersOf(database, "SELECT file FROM pending_import")) {
        const auto first = numbersOf(database, "SELECT first_original FROM pending_import WHERE file = ?", file);
        MergeBatches batches(database, stop);
        removeRows(database, batches, file, first.empty() ? 0 : first.front());
        const std::string problem =
            packed({QT_TRANSLATE_NOOP(
                        "Message", "The import ended before this file was stored completely; nothing of it was kept."),
                {}});
        Statement say(database, "UPDATE source_file SET problem = ? WHERE id = ? AND outcome = 3 AND problem = ''");
        say.bind(1, std::string_view(problem));
        say.bind(2, file);
        say.run();
        endPendingImport(database, file);
        batches.commit();
    }
}
