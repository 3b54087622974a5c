// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/datakinds.h"

#include "models/domain/factsink.h"
#include "models/tables/datakindplaces.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace {

// Files about one node, RecordKind::key.
struct KindOfFile
{
    DataKind kind;
    std::string_view file;
};

constexpr KindOfFile filesOfNodes[] = {
    {DataKind::PatchLists, "instance-patch"},
    {DataKind::PatchLists, "compliance-item"},
    {DataKind::ComplianceItems, "compliance-item"},
    {DataKind::Associations, "association-status"},
};

constexpr auto lastCharacter = "\xf4\x8f\xbf\xbf"; // U+10FFFF in UTF-8
constexpr auto wordsSql = "SELECT id FROM word WHERE text BETWEEN ?1 AND ?2";

// ?1 moment, ?2 node or 0, ?3 report kind
constexpr auto reportsSql = R"(
SELECT n.id, iif(r.complete = 1, r.time, (SELECT max(time) FROM report WHERE node = n.id AND kind = ?3 AND time <= ?1 AND complete = 1)),
  r.time, s.captured, s.partial, s.id
FROM node n CROSS JOIN report r ON r.node = n.id AND r.kind = ?3
  AND r.time = (SELECT max(time) FROM report WHERE node = n.id AND kind = ?3 AND time <= ?1)
CROSS JOIN source_file s ON s.id = r.file WHERE ?2 = 0 OR n.id = ?2)";

// A list of all compliance items of a node that has no associations shows in its patches only.
constexpr auto itemFilesSql = R"(
SELECT n.id, NULL, r.time, s.captured, s.partial, s.id FROM node n CROSS JOIN report r ON r.node = n.id
  AND r.kind = (SELECT id FROM word WHERE text = 'Patch')
  AND r.time = (SELECT time FROM report WHERE node = n.id AND kind = (SELECT id FROM word WHERE text = 'Patch') AND time <= ?1 AND complete = 1
    AND file IN (SELECT id FROM source_file WHERE kind IN ('compliance-item', 'sync-compliance-item')) ORDER BY time DESC LIMIT 1)
CROSS JOIN source_file s ON s.id = r.file WHERE ?2 = 0 OR n.id = ?2)";

// Answers about one node that list nothing. ?3: kind of file
constexpr auto emptySql = R"(
SELECT n.id, NULL, max(coalesce(s.captured, s.started)), s.captured, 0, 0 FROM source_file s JOIN node n ON n.node_id = s.node
WHERE s.outcome = ?4 AND s.read = 0 AND s.partial = 0 AND s.kind = ?3 AND coalesce(s.captured, s.started) <= ?1 AND (?2 = 0 OR n.id = ?2)
GROUP BY n.id)";

// Counts that only a finding told do not count: it tells of nodes that are not compliant, and is never updated.
// ?3: that source. Bare columns are those of the row with the greatest time.
constexpr auto countsSql = R"(
SELECT n.id, NULL, max(p.time), s.captured, s.partial, s.id FROM node n CROSS JOIN patch_summary p ON p.node = n.id AND p.source <> ?3
  AND p.time = (SELECT max(time) FROM patch_summary WHERE node = n.id AND source <> ?3 AND time <= ?1)
CROSS JOIN source_file s ON s.id = p.file WHERE (?2 = 0 OR n.id = ?2) AND (p.time > 0 OR coalesce(s.captured, s.started) <= ?1)
GROUP BY n.id)";

void merge(NodeData& known, const NodeData& more)
{
    if (more.part >= known.part) {
        known.partialFile = more.partialFile;
    }
    known.whole = std::max(known.whole, more.whole);
    known.part = std::max(known.part, more.part);
    known.captured = std::max(known.captured, more.captured);
}

void read(DataOfNodes& all, Statement& rows, bool wholeMatters)
{
    while (rows.step()) {
        NodeData data {.whole = rows.optionalInteger(1),
            .part = rows.optionalInteger(2), // until all is read: the newest of all
            .captured = rows.optionalInteger(3)};
        if (!wholeMatters) {
            data.whole = data.part;
        }
        data.partialFile = rows.integer(4) != 0 ? rows.integer(5) : 0;
        merge(all[rows.integer(0)], data);
    }
}

struct Reading
{
    Database& database;
    const Moment& moment;
    const Scope& scope;

    void bind(Statement& statement) const
    {
        statement.bind(1, upTo(moment));
        statement.bind(2, scope.node);
    }
};

void readReports(DataOfNodes& all, const KindPlace& place, const Reading& reading)
{
    Statement rows(reading.database, scoped(reportsSql, reading.scope));
    reading.bind(rows);
    for (const auto word : wordsOf(reading.database, place)) {
        rows.bind(3, word);
        read(all, rows, place.wholeMatters);
        rows.reset();
    }
}

void readEmpty(DataOfNodes& all, DataKind kind, const Reading& reading)
{
    Statement empty(reading.database, scoped(emptySql, reading.scope));
    reading.bind(empty);
    empty.bind(4, static_cast<int>(FileOutcome::Stored));
    for (const auto& file : filesOfNodes) {
        if (file.kind == kind) {
            empty.bind(3, file.file);
            read(all, empty, false);
        }
    }
}

}

std::vector<std::int64_t> wordsOf(Database& database, const KindPlace& place)
{
    const bool prefix = place.report.ends_with('*');
    const std::string first(place.report.substr(0, place.report.size() - (prefix ? 1 : 0)));
    const auto last = prefix ? first + lastCharacter : first;
    std::vector<std::int64_t> words;
    Statement rows(database, wordsSql);
    rows.bind(1, first);
    rows.bind(2, last);
    while (rows.step()) {
        words.push_back(rows.integer(0));
    }
    return words;
}

DataOfNodes loadEmptyAnswers(Database& database, DataKind kind, const Moment& moment, const Scope& scope)
{
    DataOfNodes all;
    readEmpty(all, kind, {database, moment, scope});
    return all;
}

bool isToldByNode(DataKind kind)
{
    return std::ranges::find(kindPlaces, kind, &KindPlace::kind) != std::ranges::end(kindPlaces);
}

DataOfNodes loadDataOfNodes(Database& database, DataKind kind, const Moment& moment, const Scope& scope)
{
    DataOfNodes all;
    const Reading reading {database, moment, scope};
    for (const auto& place : kindPlaces) {
        if (place.kind != kind) {
            continue;
        }
        if (place.place == Place::Reports) {
            readReports(all, place, reading);
        } else {
            Statement rows(database, scoped(countsSql, scope));
            reading.bind(rows);
            rows.bind(3, static_cast<int>(PatchSummaryFact::Source::Finding));
            read(all, rows, place.wholeMatters);
        }
    }
    if (kind == DataKind::ComplianceItems) {
        Statement rows(database, scoped(itemFilesSql, scope));
        reading.bind(rows);
        read(all, rows, false);
    }
    readEmpty(all, kind, reading);
    for (auto& [node, data] : all) { // a page matters as long as nothing whole is newer
        data.part = data.part > data.whole ? data.part : std::nullopt;
    }
    return all;
}

bool isFresh(const NodeData& data, const Moment& moment)
{
    return data.whole && *data.whole > 0 && moment.at() - *data.whole <= moment.freshDays * microsPerDay;
}
