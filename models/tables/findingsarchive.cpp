// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsarchive.h"

#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/tablemerge.h"

#include <algorithm>

namespace {

// Nodes that contradict nothing.
std::shared_ptr<const FindingNodes> withoutClean(const FindingNodes& nodes)
{
    auto silent = std::make_shared<FindingNodes>();
    for (const auto& node : nodes) {
        silent->push_back({.id = node.id,
            .node = node.node,
            .name = node.name,
            .baseline = node.baseline,
            .platform = node.platform,
            .patchGroup = node.patchGroup,
            .patch = node.patch,
            .countedAs = node.countedAs});
    }
    return silent;
}

bool isCurrent(const FindingVersions& versions, std::uint32_t place)
{
    return place + 1 == versions.size() || versions.key(place + 1) != versions.key(place);
}

// Of finding.id: the current versions of some keys, and all that are not current any more.
struct Ids
{
    std::vector<std::int64_t> current = {};
    std::vector<std::int64_t> earlier = {};
};

Ids idsOf(const FindingVersions& versions, std::span<const std::int64_t> keys)
{
    Ids ids;
    for (std::uint32_t place = 0; place < versions.size(); ++place) {
        if (!isCurrent(versions, place)) {
            ids.earlier.push_back(versions.id(place));
        } else if (std::ranges::binary_search(keys, versions.key(place))) {
            ids.current.push_back(versions.id(place));
        }
    }
    return ids;
}

}

FindingsArchive::FindingsArchive(std::shared_ptr<const FindingVersions> versions, const Table& current,
    const Table& earlier, std::shared_ptr<const TableSource> source)
    : m_versions(std::move(versions))
{
    auto [ofNow, before] = withSameCodes(current, earlier);
    m_nodePlaces = ::nodePlaces(*ofNow, *source->nodes);
    ofNow->setSource(std::move(source));
    m_current = std::move(ofNow);
    m_earlier = std::move(before);
}

std::shared_ptr<const FindingsArchive> FindingsArchive::read(
    Database& database, std::shared_ptr<const FindingVersions> versions, const TablePointer& findings)
{
    if (!findings || !findings->source() || findings->source()->moment.asOf || !findings->source()->nodes) {
        return nullptr;
    }
    auto source = std::make_shared<TableSource>(readSource(database, findings->source()->moment));
    if (!isOfSameReports(*findings->source(), *source)) {
        return nullptr;
    }
    TouchedFindings touched(*findings, database);
    touched.addEverDecided();
    touched.addContradicted(nodesByCode(*findings, *findings->source()->nodes));
    const auto keys = touched.take();
    source->nodes = withoutClean(*findings->source()->nodes);
    const auto ids = idsOf(*versions, keys);
    const auto reported = [&](const std::vector<std::int64_t>& some) {
        return FindingsReader(database, source->moment, {.findings = findings}, source->nodes).readReported(some);
    };
    const auto current = mergedTable(*findings, *reported(ids.current), keys);
    const auto earlier = reported(ids.earlier);
    if (current->rowCount() + earlier->rowCount() != versions->size()) {
        return nullptr;
    }
    return std::shared_ptr<const FindingsArchive>(
        new FindingsArchive(std::move(versions), *current, *earlier, std::move(source)));
}

std::shared_ptr<Table> FindingsArchive::rows(std::span<const std::uint32_t> places) const
{
    std::vector<std::uint32_t> ofNow, before;
    std::vector<std::int64_t> keysBefore;
    std::size_t row = 0; // of the finding in m_current; as many others go before it
    for (const auto place : places) {
        const auto key = m_versions->key(place);
        row = rowOfKey(*m_current, key, row);
        if (isCurrent(*m_versions, place)) {
            ofNow.push_back(static_cast<std::uint32_t>(row));
        } else {
            before.push_back(place - static_cast<std::uint32_t>(row));
            keysBefore.push_back(key);
        }
    }
    const auto picked = pickedRows(*m_earlier, before);
    return ofNow.empty() ? picked : mergedTable(*pickedRows(*m_current, ofNow), *picked, keysBefore);
}
