// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsrefresh.h"

#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/tablemerge.h"

#include <algorithm>

namespace {
// Files that were stored since; nothing: some are not any more, or what they changed is not kept.
std::optional<std::vector<std::int64_t>> newFiles(Database& database, const TableSource& before, const TableSource& now)
{
    std::vector<std::int64_t> files;
    std::ranges::set_difference(now.files, before.files, std::back_inserter(files));
    bool kept = std::ranges::includes(now.files, before.files);
    Statement run(database, "SELECT undoable FROM import_run WHERE id = (SELECT run FROM source_file WHERE id = ?1)");
    for (const auto file : files) {
        run.bind(1, file);
        kept = kept && run.step() && run.integer(0) != 0;
        run.reset();
    }
    return kept ? std::optional(files) : std::nullopt;
}

// Nothing: all have to be read.
std::optional<std::vector<std::int64_t>> touchedKeys(const Table& table, Database& database, TableSource& now)
{
    const auto& before = *table.source();
    const auto files = newFiles(database, before, now);
    if (!files || now.lastDecision < before.lastDecision) {
        return {};
    }
    TouchedFindings touched(table, database);
    touched.addDecided();
    touched.addExpired(now.moment.now);
    now.nodes = before.nodes;
    if (!files->empty()) {
        touched.addImported(*files);
        now.nodes = std::make_shared<const FindingNodes>(loadFindingNodes(database, now.moment, {}));
        if (!touched.addOfNodes(*now.nodes)) {
            return {};
        }
    }
    auto keys = touched.take();
    constexpr std::size_t few = 10'000;
    const bool many = keys.size() > few && keys.size() > table.rowCount() / 4;
    return many ? std::nullopt : std::optional(std::move(keys));
}
}

TablePointer refreshedFindings(const Table& table, Database& database, const Moment& moment)
{
    const auto* view = findView("findings");
    if (!table.source() || table.source()->moment.asOf || moment.asOf) {
        return view->load(database, moment, {});
    }
    std::shared_ptr<Table> refreshed;
    {
        const ReadTransaction reading(database);
        auto now = std::make_shared<TableSource>(readSource(database, moment));
        if (const auto keys = touchedKeys(table, database, *now)) {
            const auto part = FindingsReader(database, moment, {}, now->nodes).read(*keys);
            refreshed = mergedTable(table, *part, *keys);
            refreshed->setSource(std::move(now));
        }
    }
    return refreshed ? refreshed : view->load(database, moment, {});
}
