// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverageplaces.h"

#include "models/domain/factsink.h"
#include "models/tables/associations.h"
#include "models/tables/findingversion.h"

#include <algorithm>
#include <limits>

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

// ?1 outcome, ?2 moment. Answers that list nothing, and whether they were about Patch Manager only (the name of the
// script's file).
constexpr auto emptySql = R"(
SELECT account, region, kind, instr(name, 'patch-manager'), max(coalesce(captured, started)) FROM source_file
WHERE outcome = ?1 AND read = 0 AND partial = 0 AND kind IN ('instance-information', 'asff-finding') AND coalesce(captured, started) <= ?2
  AND account <> '' AND region <> '' GROUP BY 1, 2, 3, instr(name, 'patch-manager') > 0)";

struct Reader
{
    Database& database;
    const Moment& moment;
    Places places = {};

    [[nodiscard]] Instant upTo() const { return moment.asOf.value_or(std::numeric_limits<Instant>::max()); }

    void addNodes(const Fleet& fleet);
    void addFiles();
    void addFindings();
    void addFilesOf(const KindOfFile& kind);
    void addEmptyAnswers();

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
    if (moment.asOf) {
        placeFindingVersions(database, earlierFindingVersions(database, *moment.asOf));
    }
    const std::string sql = std::string(findingsSql) + (moment.asOf ? placedFindingSql : ofNowSql)
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

// AWS was asked, and had nothing to tell.
void Reader::addEmptyAnswers()
{
    Statement rows(database, emptySql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, upTo());
    while (rows.step()) {
        auto& place = places[{std::string(rows.text(0)), std::string(rows.text(1))}];
        const auto time = rows.optionalInteger(4);
        if (rows.text(2) == "instance-information") {
            place.noNodes = std::max(place.noNodes, time);
            continue;
        }
        for (const auto kind : {DataKind::PatchFindings, DataKind::OtherFindings}) {
            if (kind == DataKind::OtherFindings && rows.integer(3) != 0) {
                continue; // it was asked for those of Patch Manager only
            }
            auto& cell = place.told[kind];
            cell.kind = kind;
            cell.records = cell.records.value_or(0);
            cell.newest = std::max(cell.newest, time);
            cell.oldest = cell.oldest ? cell.oldest : time;
            cell.captured = std::max(cell.captured, time);
            cell.state = isRecent(cell.newest) ? CoverageState::Fresh : CoverageState::Stale;
        }
    }
}

}

bool PlaceOrder::operator()(const Place& left, const Place& right) const
{
    const auto rank = [](const std::string& text) { return std::pair(text.empty(), text); };
    return std::pair(rank(left.first), rank(left.second)) < std::pair(rank(right.first), rank(right.second));
}

Places loadPlaces(Database& database, const Moment& moment, const Fleet& fleet)
{
    Reader reader {database, moment};
    reader.addNodes(fleet);
    reader.addFiles();
    reader.addFindings();
    for (const auto& kind : kindsOfFiles) {
        reader.addFilesOf(kind);
    }
    reader.addEmptyAnswers();
    return std::move(reader.places);
}

std::string_view fileKindOf(DataKind kind)
{
    const auto* found = std::ranges::find(kindsOfFiles, kind, &KindOfFile::kind);
    return found == std::ranges::end(kindsOfFiles) ? std::string_view() : found->file;
}
