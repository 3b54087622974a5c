// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/savedviews.h"

#include "models/store/writerwaits.h"

std::vector<SavedQuery> loadSavedQueries(Database& database)
{
    std::vector<SavedQuery> queries;
    Statement rows(database, "SELECT id, name, view, filter, sort, descending FROM saved_view ORDER BY place, id");
    while (rows.step()) {
        queries.push_back({.id = rows.integer(0),
            .name = std::string(rows.text(1)),
            .view = std::string(rows.text(2)),
            .filter = std::string(rows.text(3)),
            .sort = std::string(rows.text(4)),
            .descending = rows.integer(5) != 0});
    }
    return queries;
}

std::vector<SavedQuery> exchangeSavedQueries(Database& database, std::span<const SavedQuery> queries)
{
    const WriterWaits waits(database);
    Transaction transaction(database);
    auto before = loadSavedQueries(database);
    database.run("DELETE FROM saved_view");
    Statement insert(database,
        "INSERT INTO saved_view(id, place, name, view, filter, sort, descending) VALUES(?, ?, ?, ?, ?, ?, ?)");
    std::int64_t place = 0;
    for (const auto& query : queries) {
        insert.bind(1, query.id == 0 ? std::nullopt : std::optional(query.id));
        insert.bind(2, ++place);
        insert.bind(3, std::string_view(query.name));
        insert.bind(4, std::string_view(query.view));
        insert.bind(5, std::string_view(query.filter));
        insert.bind(6, std::string_view(query.sort));
        insert.bind(7, static_cast<std::int64_t>(query.descending));
        insert.run();
    }
    transaction.commit();
    return before;
}
