// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverage.h"

#include "models/tables/coverageplaces.h"
#include "models/tables/datakinds.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/newestround.h"

#include <algorithm>
#include <set>

namespace {

CoverageState stateOf(const CoverageCell& cell)
{
    if (cell.covered == 0 && cell.inPart == 0) {
        return CoverageState::Missing;
    }
    if (cell.fresh == cell.known) {
        return CoverageState::Fresh;
    }
    return cell.fresh > 0 || cell.inPart > 0 ? CoverageState::Partial : CoverageState::Stale;
}

void addNode(CoverageCell& cell, const std::string& node, const NodeData* data, const Moment& moment)
{
    ++cell.known;
    const bool whole = data != nullptr && data->whole;
    const bool fresh = whole && isFresh(*data, moment);
    cell.covered += whole;
    cell.fresh += fresh;
    cell.old += whole && !fresh;
    cell.inPart += !whole && data != nullptr;
    cell.without += data == nullptr;
    if (!fresh) {
        cell.gaps.push_back(node);
    }
    if (data == nullptr) {
        return;
    }
    cell.captured = std::max(cell.captured, data->captured);
    if (const auto time = whole ? data->whole : data->part; time.value_or(0) > 0) {
        cell.newest = std::max(cell.newest, time);
        cell.oldest = std::min(*time, cell.oldest.value_or(*time));
    }
}

CoverageCell cellOf(DataKind kind, const PlaceData& place, const DataOfNodes& all, const Moment& moment)
{
    CoverageCell cell {.kind = kind};
    std::set<std::int64_t> partialFiles;
    for (const auto* node : place.nodes) {
        const auto found = all.find(node->id);
        const auto* data = found == all.end() ? nullptr : &found->second;
        addNode(cell, node->node, data, moment);
        if (data != nullptr && data->partialFile != 0) {
            partialFiles.insert(data->partialFile);
        }
    }
    cell.partialFiles = static_cast<int>(partialFiles.size());
    cell.state = stateOf(cell);
    if (place.nodes.empty() && place.noNodes) {
        cell.newest = cell.oldest = cell.captured = place.noNodes;
        cell.state = moment.at() - *place.noNodes <= moment.freshDays * microsPerDay ? CoverageState::Fresh
                                                                                     : CoverageState::Stale;
    }
    return cell;
}

void addKind(Coverage& coverage, DataKind kind, const Places& places, Database& database)
{
    const auto all = isToldByNode(kind) ? loadDataOfNodes(database, kind, coverage.moment) : DataOfNodes();
    auto row = coverage.rows.begin();
    for (const auto& [name, place] : places) {
        if (isToldByNode(kind)) {
            auto& cell = row->cells.emplace_back(cellOf(kind, place, all, coverage.moment));
            if (isAbsent(*row, cell)) { // of all of them, however fresh
                cell.gaps.clear();
                std::ranges::transform(place.nodes, std::back_inserter(cell.gaps), &NodeState::node);
            }
        } else {
            const auto found = place.told.find(kind);
            row->cells.push_back(found == place.told.end() ? CoverageCell {.kind = kind} : found->second);
        }
        ++row;
    }
}

}

Coverage loadCoverage(Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    const auto fleet = readFleet(database, moment, {}, FleetDepth::Verdicts);
    const auto places = loadPlaces(database, moment, fleet);
    Coverage coverage {.moment = moment};
    const auto round = loadNewestRound(database, moment);
    std::map<std::string, std::string> names;
    for (const auto& [name, place] : places) {
        names[name.first] = std::max(names[name.first], place.accountName);
    }
    for (const auto& [name, place] : places) {
        coverage.rows.push_back({.account = name.first,
            .accountName = names[name.first],
            .region = name.second,
            .nodes = static_cast<int>(place.nodes.size()),
            .lackingSince = place.nodes.empty() ? std::nullopt : round.lacks(name.first, name.second)});
    }
    for (const auto kind : dataKinds) {
        addKind(coverage, kind, places, database);
    }
    return coverage;
}
