// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingspast.h"

#include "models/tables/findingnodecolumns.h"
#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/stalefindings.h"
#include "models/tables/tablemerge.h"

#include <limits>

namespace {

// Of some rows of a table those that clean nodes contradict.
std::vector<std::int64_t> contradicted(
    const Table& table, Database& database, const FindingNodes& before, const FindingNodes& now)
{
    TouchedFindings touched(table, database);
    touched.addContradicted(nodesByCode(table, before));
    touched.addContradicted(nodesByCode(table, now));
    return touched.take();
}

}

std::shared_ptr<Table> findingsFrom(const TablePointer& table, Database& database, const Moment& moment,
    const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf, const FindingVersions& versions)
{
    auto now = std::make_shared<TableSource>(readSource(database, moment));
    if (!table || !table->source() || !table->source()->nodes || !isOfSameContent(*table->source(), *now)) {
        return nullptr;
    }
    const auto& before = *table->source();
    const auto held = versions.at(*moment.asOf);
    const auto readOf = [&](const auto& nodes, const std::vector<std::int64_t>& keys) {
        return FindingsReader(database, moment, {.findings = table}, nodes).readVersions(versions.ids(*held, keys));
    };
    const auto others =
        versions.otherKeys(*versions.at(before.moment.asOf.value_or(std::numeric_limits<Instant>::max())), *held);
    auto part = readOf(before.nodes, others);
    part->setSource(table->source()); // as of which rows are touched
    now->nodes = nodesOf();
    TouchedFindings touched(*table, database);
    touched.addEverDecided();
    touched.addKeys(contradicted(*table, database, *before.nodes, *now->nodes));
    touched.addKeys(contradicted(*part, database, *before.nodes, *now->nodes));
    const auto ofNodes = touched.take();
    part = mergedTable(*part, *readOf(now->nodes, ofNodes), ofNodes);
    touched.addKeys(others);
    touched.addKeys(ofNodes);
    auto merged = mergedTable(*table, *part, touched.take());
    merged = withColumns(*merged, otherNodeColumns(*merged, *before.nodes, *now->nodes));
    merged->setSource(std::move(now));
    return merged;
}

// The present is told by its newest finding: that may be long ago.
TablePointer nearerFindings(const TablePointer& one, const TablePointer& other, Instant asOf)
{
    const auto distance = [asOf](const Table& table) {
        const auto& updated = columnOf(table, "updated");
        const auto bound = updated.codes().bound();
        return std::abs(table.source()->moment.asOf.value_or(bound < 2 ? 0 : updated.valueOf(bound - 1)) - asOf);
    };
    if (!one || !other || !one->source() || !other->source()) {
        return one && one->source() ? one : other;
    }
    return distance(*one) <= distance(*other) ? one : other;
}
