// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverage.h"

#include "models/domain/factsink.h"
#include "models/tables/datakinds.h"
#include "models/tables/evidence.h"
#include "models/tables/findingversion.h"
#include "models/tables/loading.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace {

constexpr auto filesSql =
    "SELECT DISTINCT account, region FROM source_file WHERE outcome = ?1 AND account <> '' AND region <> ''"
    " AND coalesce(captured, started) <= ?2";

// ?1 moment, ?2 0. Time: when it was last said to be so.
constexpr auto findingsSql = R"(
SELECT account, region, patch_manager, count(*), max(said), min(said), max(captured), count(DISTINCT CASE WHEN partial THEN file END),
  max(of_file)
FROM (SELECT f.account, f.region, f.patch_manager, nullif(max(coalesce(f.updated, 0), iif(f.captured <= ?1, f.captured, 0)), 0) AS said,
    nullif(iif(f.captured <= ?1, f.captured, 0), 0) AS captured, s.partial AS partial, s.id AS file, iif(s.account <> '' AND s.region <> '', s.account || ' ' || s.region, NULL) AS of_file
  FROM finding f LEFT JOIN source_file s ON s.id = f.file WHERE )";
constexpr auto ofNowSql = "f.current = 1 AND ?2 = 0";

// ?1 outcome, ?2 moment, ?3 kind of file
constexpr auto filesOfKindSql =
    "SELECT account, region, max(coalesce(captured, started)), min(coalesce(captured, started)), sum(partial) FROM "
    "source_file"
    " WHERE outcome = ?1 AND coalesce(captured, started) <= ?2 AND kind = ?3 GROUP BY account, region";

// THE LIST of kinds that are told by files of one kind, RecordKind::key.
struct KindOfFile
{
    DataKind kind;
    std::string_view file;
};

constexpr KindOfFile kindsOfFiles[] = {
    {DataKind::Baselines, "patch-baseline"},
    {DataKind::Commands, "command-invocation"},
};

using Place = std::pair<std::string, std::string>; // account, Region

// What is not known stands last.
bool comesBefore(const Place& left, const Place& right)
{
    const auto rank = [](const std::string& text) { return std::pair(text.empty(), text); };
    return std::pair(rank(left.first), rank(left.second)) < std::pair(rank(right.first), rank(right.second));
}

struct PlaceData
{
    std::string accountName = {};
    std::vector<const NodeState*> nodes = {};
    std::map<DataKind, CoverageCell> told = {}; // of kinds that are not told by node
};

using Places = std::map<Place, PlaceData, decltype(&comesBefore)>;

struct Reader
{
    Database& database;
    const Moment& moment;
    Places places {&comesBefore};

    [[nodiscard]] Instant upTo() const { return moment.asOf.value_or(std::numeric_limits<Instant>::max()); }

    void addNodes(const Fleet& fleet);
    void addFiles();
    void addFindings();
    void addFilesOf(const KindOfFile& kind);

    [[nodiscard]] bool isRecent(std::optional<Instant> time) const
    {
        return time && moment.at() - *time <= moment.freshDays * microsPerDay;
    }
};

void Reader::addNodes(const Fleet& fleet)
{
    for (const auto& node : fleet.nodes) {
        if (node.terminated) {
            continue;
        }
        auto& place = places[{node.account, node.region}];
        place.nodes.push_back(&node);
        place.accountName = std::max(place.accountName, node.accountName);
    }
}

void Reader::addFiles()
{
    Statement rows(database, filesSql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, upTo());
    while (rows.step()) {
        places.try_emplace({std::string(rows.text(0)), std::string(rows.text(1))});
    }
}

void Reader::addFindings()
{
    Words words(database);
    const std::string sql = std::string(findingsSql) + (moment.asOf ? findingOfThenSql : ofNowSql)
        + ") GROUP BY account, region, patch_manager";
    Statement rows(database, sql);
    rows.bind(1, upTo());
    rows.bind(2, 0);
    while (rows.step()) {
        const auto kind = rows.integer(2) != 0 ? DataKind::PatchFindings : DataKind::OtherFindings;
        const auto& account = words.text(rows.integer(0));
        auto& cell = places[{account, words.text(rows.integer(1))}].told[kind];
        cell.kind = kind;
        cell.records = static_cast<int>(rows.integer(3));
        cell.newest = rows.optionalInteger(4);
        cell.oldest = rows.optionalInteger(5);
        cell.captured = rows.optionalInteger(6);
        cell.partialFiles = static_cast<int>(rows.integer(7));
        cell.state = isRecent(cell.newest) ? CoverageState::Fresh : CoverageState::Stale;
        const auto file = rows.text(8); // account and Region
        if (const auto space = file.find(' '); space != file.npos && file.substr(0, space) != account) {
            cell.collector = file.substr(0, space);
            cell.collectorRegion = file.substr(space + 1);
        }
    }
}

void Reader::addFilesOf(const KindOfFile& kind)
{
    Statement rows(database, filesOfKindSql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, upTo());
    rows.bind(3, kind.file);
    while (rows.step()) {
        auto& cell = places[{std::string(rows.text(0)), std::string(rows.text(1))}].told[kind.kind];
        cell.kind = kind.kind;
        cell.newest = cell.captured = rows.optionalInteger(2);
        cell.oldest = rows.optionalInteger(3);
        cell.partialFiles = static_cast<int>(rows.integer(4));
        cell.state = isRecent(cell.newest) ? CoverageState::Fresh : CoverageState::Stale;
    }
}

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
    return cell;
}

void addKind(Coverage& coverage, DataKind kind, const Places& places, Database& database)
{
    const auto all = isToldByNode(kind) ? loadDataOfNodes(database, kind, coverage.moment) : DataOfNodes();
    auto row = coverage.rows.begin();
    for (const auto& [name, place] : places) {
        if (isToldByNode(kind)) {
            row->cells.push_back(cellOf(kind, place, all, coverage.moment));
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
    const SameMoment sameMoment(database);
    const auto fleet = readFleet(database, moment, {}, FleetDepth::Verdicts);
    Reader reader {database, moment};
    reader.addNodes(fleet);
    reader.addFiles();
    reader.addFindings();
    for (const auto& kind : kindsOfFiles) {
        reader.addFilesOf(kind);
    }
    Coverage coverage {.moment = moment};
    std::map<std::string, std::string> names;
    for (const auto& [name, place] : reader.places) {
        names[name.first] = std::max(names[name.first], place.accountName);
    }
    for (const auto& [name, place] : reader.places) {
        coverage.rows.push_back({.account = name.first,
            .accountName = names[name.first],
            .region = name.second,
            .nodes = static_cast<int>(place.nodes.size())});
    }
    for (const auto kind : dataKinds) {
        addKind(coverage, kind, reader.places, database);
    }
    return coverage;
}

std::string_view fileKindOf(DataKind kind)
{
    const auto* found = std::ranges::find(kindsOfFiles, kind, &KindOfFile::kind);
    return found == std::ranges::end(kindsOfFiles) ? std::string_view() : found->file;
}
