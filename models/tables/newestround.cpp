// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/newestround.h"

#include "models/domain/factsink.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <vector>

namespace {

using Place = std::pair<std::string, std::string>;

constexpr Instant halfADay = 12 * 3600 * microsPerSecond;
constexpr Instant remembered = 90 * microsPerDay;

// ?1, ?2 outcomes, ?3 moment, ?4, ?5 how the capture time was learnt when only the data tells it. Of a sync, which may
// have a file for each node, one row a place and import. The kinds are RecordKind::key.
constexpr auto filesSql = R"(
SELECT f.account, f.region, r.started, f.outcome = ?1 AND f.captured_from NOT IN (?4, ?5) AS collected, max(coalesce(f.captured, f.started))
FROM source_file f JOIN import_run r ON r.id = f.run
WHERE f.outcome IN (?1, ?2) AND coalesce(f.captured, f.started) <= ?3 AND f.kind IN ('patch-state', 'sync-patch-summary', 'instance-patch',
  'sync-patch-compliance', 'node-patch', 'node-patch-states', 'compliance-item', 'sync-compliance-item', 'compliance-summary',
  'sync-compliance-summary', 'patch-report-csv')
GROUP BY f.account, f.region, f.run, collected, iif(collected, f.captured, 0) ORDER BY r.started)";

struct Files // of one place and time
{
    Place place = {};
    Instant imported = 0;
    bool collected = false; // at that time
    Instant time = 0;

    [[nodiscard]] bool placed() const { return !place.first.empty() && !place.second.empty(); }
};

// In the order of their imports.
std::vector<Files> readFiles(Database& database, const Moment& moment)
{
    std::vector<Files> all;
    Statement rows(database, filesSql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, static_cast<int>(FileOutcome::Same));
    rows.bind(3, upTo(moment));
    rows.bind(4, static_cast<int>(CapturedFrom::Nothing));
    rows.bind(5, static_cast<int>(CapturedFrom::Data));
    while (rows.step()) {
        all.push_back({.place = {std::string(rows.text(0)), std::string(rows.text(1))},
            .imported = rows.integer(2),
            .collected = rows.integer(3) != 0,
            .time = rows.integer(4)});
    }
    return all;
}

// Files that do not say when they were collected: with the others of their import.
void placeInTime(std::vector<Files>& all)
{
    for (auto begin = all.begin(); begin != all.end();) {
        auto end = begin + 1;
        while (end != all.end() && end->imported - (end - 1)->imported < halfADay) {
            ++end;
        }
        const auto newest = std::ranges::max_element(begin, end, {}, &Files::time)->time;
        for (; begin != end; ++begin) {
            begin->time = begin->collected ? begin->time : newest;
        }
    }
}

struct Told
{
    std::set<Place> places = {};
    std::set<std::string> accounts = {};

    void add(const Place& place)
    {
        places.insert(place);
        accounts.insert(place.first);
    }

    [[nodiscard]] bool isMostOf(const Told& all) const
    {
        return 2 * places.size() > all.places.size() && 2 * accounts.size() > all.accounts.size();
    }
};

// Of files with the newest first; 0: none of them makes a round.
Instant beginOfRound(const std::vector<Files>& newestFirst)
{
    for (auto newest = newestFirst.begin(); newest != newestFirst.end();) {
        Told round, known;
        auto began = newest->time;
        auto next = newest;
        for (auto files = newest; files != newestFirst.end() && newest->time - files->time <= remembered; ++files) {
            const bool inRound = newest->time - files->time <= halfADay;
            if (inRound && !files->placed()) {
                return 0;
            }
            if (inRound) {
                round.add(files->place);
                began = files->time;
                next = files + 1;
            }
            if (files->placed()) {
                known.add(files->place);
            }
        }
        if (round.isMostOf(known)) {
            return began;
        }
        newest = next;
    }
    return 0;
}

}

std::optional<Instant> NewestRound::lacks(const std::string& account, const std::string& region) const
{
    return lacking.contains({account, region}) ? std::optional(began) : std::nullopt;
}

NewestRound loadNewestRound(Database& database, const Moment& moment)
{
    auto all = readFiles(database, moment);
    placeInTime(all);
    std::ranges::stable_sort(all, std::ranges::greater(), &Files::time);
    NewestRound round {.began = beginOfRound(all)};
    std::set<Place> told;
    for (const auto& files : all) {
        if (round.began == 0 || !files.placed() || told.contains(files.place)) {
            continue;
        }
        told.insert(files.place); // its newest
        if (files.time < round.began - microsPerDay) {
            round.lacking.insert(files.place);
        }
    }
    return round;
}
