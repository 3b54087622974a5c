// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingspicked.h"

#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/stalefindings.h"
#include "models/tables/tablemerge.h"

#include <algorithm>
#include <limits>

namespace {

std::vector<std::int64_t> unionOf(std::span<const std::int64_t> left, std::span<const std::int64_t> right)
{
    std::vector<std::int64_t> both;
    std::ranges::set_union(left, right, std::back_inserter(both));
    return both;
}

std::vector<std::int64_t> difference(std::span<const std::int64_t> left, std::span<const std::int64_t> right)
{
    std::vector<std::int64_t> rest;
    std::ranges::set_difference(left, right, std::back_inserter(rest));
    return rest;
}

std::vector<std::int64_t> everDecided(const Table& table, Database& database)
{
    TouchedFindings touched(table, database);
    touched.addEverDecided();
    return touched.take();
}

std::vector<std::int64_t> contradicted(const Table& table, Database& database, const NodesByCode& nodes)
{
    TouchedFindings touched(table, database);
    touched.addContradicted(nodes);
    return touched.take();
}

}

std::shared_ptr<Table> pickedFindings(const std::shared_ptr<const FindingsArchive>& archive, const TablePointer& table,
    Database& database, const Moment& moment, const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf,
    const CountVersions& counts)
{
    auto now = std::make_shared<TableSource>(readSource(database, moment));
    const bool picked = table && table->source() && table->source()->archive.lock() == archive
        && isOfSameContent(*table->source(), *now);
    const auto& from = picked ? table : archive->current();
    const auto& before = *from->source();
    const auto& versions = archive->versions();
    const auto& places = archive->nodePlaces();
    const auto held = versions.at(*moment.asOf);
    const auto was = versions.at(before.moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    const auto others = unionOf(versions.otherKeys(*was, *held), before.notAsReported);
    database.checkStop(); // here and below: what follows asks for no row
    auto part = archive->rows(versions.places(*held, others));
    if (picked) {
        part = withColumns(*part, nodeColumns(*part, nodesByCode(*part, *before.nodes, &places), *from));
    }
    database.checkStop();
    auto merged = mergedTable(*from, *part, others);
    merged->setSource(from->source()); // of its nodes
    now->nodes = nodesOf();
    now->archive = archive;
    const auto nodes = nodesByCode(*merged, *now->nodes, &places);
    auto read = everDecided(*merged, database);
    const auto stale = difference(contradicted(*merged, database, nodes), read);
    const StaleFindings contradictions(*merged, stale, nodes);
    now->notAsReported = unionOf(read, stale);
    merged = mergedTable(*merged, *contradictions.rows(database, counts), contradictions.keys());
    read = unionOf(read, contradictions.unclear());
    database.checkStop();
    if (!read.empty()) {
        part =
            FindingsReader(database, moment, {.findings = merged}, now->nodes).readVersions(versions.ids(*held, read));
        merged = mergedTable(*merged, *part, read);
    }
    merged = withColumns(*merged, otherNodeColumns(*merged, *before.nodes, *now->nodes, &places));
    merged->setSource(std::move(now));
    return merged;
}
