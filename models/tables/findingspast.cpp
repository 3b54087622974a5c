// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingspast.h"

#include "models/tables/findingnodecolumns.h"
#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/stalefindings.h"
#include "models/tables/tablemerge.h"

#include <algorithm>
#include <limits>

namespace {

bool isSameContent(const TableSource& left, const TableSource& right)
{
    return left.lastDecision == right.lastDecision && left.lastExport == right.lastExport
        && left.lastRuleExport == right.lastRuleExport && left.lastRule == right.lastRule
        && left.lastMatch == right.lastMatch && left.lastDigest == right.lastDigest
        && left.lastFinding == right.lastFinding && left.lastUpdate == right.lastUpdate && left.files == right.files;
}

// Versions that held at one of two moments only: their keys, ascending, each once.
std::vector<std::int64_t> otherVersions(
    const FindingVersions& versions, std::span<const std::uint32_t> before, std::span<const std::uint32_t> now)
{
    std::vector<std::uint32_t> others;
    std::ranges::set_symmetric_difference(before, now, std::back_inserter(others));
    std::vector<std::int64_t> keys;
    std::ranges::transform(others, std::back_inserter(keys), [&](std::uint32_t place) { return versions.key(place); });
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
    return keys;
}

// Of those that held, the versions of some findings.
std::vector<std::uint32_t> placesOf(
    const FindingVersions& versions, std::span<const std::uint32_t> held, std::span<const std::int64_t> keys)
{
    std::vector<std::uint32_t> places;
    auto place = held.begin();
    for (const auto key : keys) {
        place = std::lower_bound(
            place, held.end(), key, [&](std::uint32_t left, std::int64_t right) { return versions.key(left) < right; });
        if (place != held.end() && versions.key(*place) == key) {
            places.push_back(*place);
        }
    }
    return places;
}

std::vector<std::int64_t> idsOf(
    const FindingVersions& versions, std::span<const std::uint32_t> held, std::span<const std::int64_t> keys)
{
    std::vector<std::int64_t> ids;
    std::ranges::transform(placesOf(versions, held, keys), std::back_inserter(ids),
        [&](std::uint32_t place) { return versions.id(place); });
    return ids;
}

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

// Of some rows of a table those that clean nodes contradict.
std::vector<std::int64_t> contradicted(
    const Table& table, Database& database, const FindingNodes& before, const FindingNodes& now)
{
    TouchedFindings touched(table, database);
    touched.addContradicted(nodesByCode(table, before));
    touched.addContradicted(nodesByCode(table, now));
    return touched.take();
}

std::vector<std::int64_t> contradicted(const Table& table, Database& database, const NodesByCode& nodes)
{
    TouchedFindings touched(table, database);
    touched.addContradicted(nodes);
    return touched.take();
}

}

std::shared_ptr<Table> findingsFrom(const TablePointer& table, Database& database, const Moment& moment,
    const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf, const FindingVersions& versions)
{
    auto now = std::make_shared<TableSource>(readSource(database, moment));
    if (!table || !table->source() || !table->source()->nodes || !isSameContent(*table->source(), *now)) {
        return nullptr;
    }
    const auto& before = *table->source();
    const auto held = versions.at(*moment.asOf);
    const auto readOf = [&](const auto& nodes, const std::vector<std::int64_t>& keys) {
        return FindingsReader(database, moment, {.findings = table}, nodes)
            .readVersions(idsOf(versions, *held, keys));
    };
    const auto others = otherVersions(
        versions, *versions.at(before.moment.asOf.value_or(std::numeric_limits<Instant>::max())), *held);
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

std::shared_ptr<Table> findingsFrom(const std::shared_ptr<const FindingsArchive>& archive, const TablePointer& table,
    Database& database, const Moment& moment, const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf,
    const CountVersions& counts)
{
    auto now = std::make_shared<TableSource>(readSource(database, moment));
    const bool picked = table && table->source() && table->source()->archive.lock() == archive
        && isSameContent(*table->source(), *now);
    const auto& from = picked ? table : archive->current();
    const auto& before = *from->source();
    const auto& versions = archive->versions();
    const auto& places = archive->nodePlaces();
    const auto held = versions.at(*moment.asOf);
    const auto was = versions.at(before.moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    const auto others = unionOf(otherVersions(versions, *was, *held), before.notAsReported);
    database.checkStop(); // here and below: what follows asks for no row
    auto part = archive->rows(placesOf(versions, *held, others));
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
        part = FindingsReader(database, moment, {.findings = merged}, now->nodes)
                   .readVersions(idsOf(versions, *held, read));
        merged = mergedTable(*merged, *part, read);
    }
    merged = withColumns(*merged, otherNodeColumns(*merged, *before.nodes, *now->nodes, &places));
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
