// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importmoments.h"

#include "models/domain/factsink.h"

#include <algorithm>
#include <unordered_map>

namespace {

constexpr auto filesSql = R"(
SELECT f.id, f.run, f.name, coalesce(f.captured, f.started), r.started FROM source_file f JOIN import_run r ON r.id = f.run
WHERE f.outcome = ?1 ORDER BY f.id)";

constexpr const char* toldSql[] = {"SELECT file, time FROM report",
    "SELECT file, time FROM patch_summary WHERE time > 0", "SELECT file, at FROM event WHERE at IS NOT NULL",
    "SELECT file, at FROM finding_update WHERE at IS NOT NULL"};

constexpr auto findingsSql = "SELECT file, updated FROM finding WHERE updated IS NOT NULL";

using Times = std::unordered_map<std::int64_t, Instant>; // by file

void addNewest(Times& times, Database& database, const char* sql)
{
    Statement rows(database, sql);
    while (rows.step()) {
        auto& newest = times[rows.integer(0)];
        newest = std::max(newest, rows.integer(1));
    }
}

Instant newestOf(const Times& times, std::int64_t file)
{
    const auto found = times.find(file);
    return found == times.end() ? 0 : found->second;
}

// Each import, as they were made. Findings alone tell how all of them stood when they were captured.
std::vector<ImportMoment> allMoments(Database& database)
{
    const ReadTransaction reading(database);
    Times told, findings;
    for (const auto* sql : toldSql) {
        addNewest(told, database, sql);
    }
    addNewest(findings, database, findingsSql);
    std::vector<ImportMoment> moments;
    Instant captured = 0, updated = 0;
    Statement files(database, filesSql);
    files.bind(1, static_cast<int>(FileOutcome::Stored));
    const auto close = [&] {
        if (!moments.empty()) {
            auto& moment = moments.back().moment;
            moment = moment == 0 ? captured : std::max(moment, updated);
        }
        captured = updated = 0;
    };
    while (files.step()) {
        if (moments.empty() || moments.back().run != files.integer(1)) {
            close();
            moments.push_back(
                {.run = files.integer(1), .imported = files.integer(4), .name = std::string(files.text(2))});
        }
        auto& moment = moments.back();
        ++moment.files;
        moment.moment = std::max(moment.moment, newestOf(told, files.integer(0)));
        updated = std::max(updated, newestOf(findings, files.integer(0)));
        captured = std::max(captured, files.integer(3));
    }
    close();
    return moments;
}

}

std::vector<ImportMoment> loadImportMoments(Database& database)
{
    auto moments = allMoments(database);
    std::ranges::stable_sort(moments, std::ranges::greater(),
        [](const ImportMoment& moment) { return std::pair(moment.moment, moment.run); });
    const auto rest = std::ranges::unique(moments, {}, &ImportMoment::moment);
    moments.erase(rest.begin(), rest.end());
    return moments;
}

std::optional<ImportMoment> loadImportMomentOfFile(Database& database, std::int64_t file)
{
    const auto moments = allMoments(database);
    Statement run(database, "SELECT run FROM source_file WHERE id = ?1");
    run.bind(1, file);
    const auto found = run.step() ? std::ranges::find(moments, run.integer(0), &ImportMoment::run) : moments.end();
    return found == moments.end() ? std::nullopt : std::optional(*found);
}
