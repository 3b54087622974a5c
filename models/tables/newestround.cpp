// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/newestround.h"

#include "models/domain/factsink.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <map>

namespace {

using Place = RoundFiles::Place;
using Files = RoundFiles::Files;

constexpr Instant halfADay = 12 * 3600 * microsPerSecond;
constexpr Instant remembered = 90 * microsPerDay;

// ?1, ?2 outcomes, ?3, ?4 how the capture time was learnt when only the data tells it. Of a sync, which may have a file
// for each node, one row a place, import and time. The kinds are RecordKind::key.
constexpr auto filesSql = R"(
SELECT f.account, f.region, r.started, f.outcome = ?1 AND f.captured_from NOT IN (?3, ?4) AS collected, coalesce(f.captured, f.started) AS time, f.run
FROM source_file f JOIN import_run r ON r.id = f.run
WHERE f.outcome IN (?1, ?2) AND f.kind IN ('patch-state', 'sync-patch-summary', 'instance-patch', 'sync-patch-compliance', 'node-patch',
  'node-patch-states', 'compliance-item', 'sync-compliance-item', 'compliance-summary', 'sync-compliance-summary', 'patch-report-csv')
GROUP BY f.account, f.region, f.run, collected, time ORDER BY r.started, f.run, f.account, f.region, collected, time)";

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

class Told
{
public:
    explicit Told(const std::vector<Place>& places)
        : m_all(places)
    {
    }

    void add(std::size_t place)
    {
        if (m_places.insert(place).second) {
            m_accounts.insert(m_all[place].first);
        }
    }

    [[nodiscard]] bool isMostOf(const Told& all) const
    {
        return 2 * m_places.size() > all.m_places.size() && 2 * m_accounts.size() > all.m_accounts.size();
    }

private:
    const std::vector<Place>& m_all;
    std::set<std::size_t> m_places;
    std::set<std::string_view> m_accounts;
};

}

RoundFiles::RoundFiles(Database& database)
{
    std::map<Place, std::size_t> places;
    Statement rows(database, filesSql);
    rows.bind(1, static_cast<int>(FileOutcome::Stored));
    rows.bind(2, static_cast<int>(FileOutcome::Same));
    rows.bind(3, static_cast<int>(CapturedFrom::Nothing));
    rows.bind(4, static_cast<int>(CapturedFrom::Data));
    while (rows.step()) {
        const Place place(rows.text(0), rows.text(1));
        const auto [known, isNew] = places.try_emplace(place, m_places.size());
        if (isNew) {
            m_places.push_back(place);
        }
        m_all.push_back({.place = known->second,
            .run = rows.integer(5),
            .imported = rows.integer(2),
            .collected = rows.integer(3) != 0,
            .time = rows.integer(4)});
    }
}

// Of those of one import that do not say when they were collected, the newest time.
std::vector<Files> RoundFiles::upTo(Instant moment) const
{
    std::vector<Files> then;
    for (const auto& files : m_all) {
        if (files.time > moment) {
            continue;
        }
        if (!files.collected && !then.empty() && !then.back().collected && then.back().place == files.place
            && then.back().run == files.run) {
            then.back().time = files.time;
        } else {
            then.push_back(files);
        }
    }
    return then;
}

bool RoundFiles::isPlaced(const Files& files) const
{
    const auto& [account, region] = m_places[files.place];
    return !account.empty() && !region.empty();
}

// 0: none of them makes a round.
Instant RoundFiles::beginOfRound(const std::vector<Files>& newestFirst) const
{
    for (auto newest = newestFirst.begin(); newest != newestFirst.end();) {
        Told round(m_places), known(m_places);
        auto began = newest->time;
        auto next = newest;
        for (auto files = newest; files != newestFirst.end() && newest->time - files->time <= remembered; ++files) {
            const bool inRound = newest->time - files->time <= halfADay;
            if (inRound && !isPlaced(*files)) {
                return 0;
            }
            if (inRound) {
                round.add(files->place);
                began = files->time;
                next = files + 1;
            }
            if (isPlaced(*files)) {
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

NewestRound RoundFiles::at(Instant moment) const
{
    auto all = upTo(moment);
    placeInTime(all);
    std::ranges::stable_sort(all, std::ranges::greater(), &Files::time);
    NewestRound round {.began = beginOfRound(all)};
    std::set<std::size_t> told;
    for (const auto& files : all) {
        if (round.began == 0 || !isPlaced(files) || !told.insert(files.place).second) {
            continue;
        }
        if (files.time < round.began - microsPerDay) { // its newest
            round.lacking.insert(m_places[files.place]);
        }
    }
    return round;
}

std::optional<Instant> NewestRound::lacks(const std::string& account, const std::string& region) const
{
    return lacking.contains({account, region}) ? std::optional(began) : std::nullopt;
}

NewestRound loadNewestRound(Database& database, const Moment& moment)
{
    return RoundFiles(database).at(upTo(moment));
}
