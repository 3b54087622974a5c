// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/datastate.h"

#include "models/domain/factsink.h"

namespace {

constexpr auto reportsSql = R"(
SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(sum(outcome = ?1), 0) || ' ' || coalesce(sum(outcome = ?2), 0) || ' '
  || coalesce(max(started), 0) || ' ' || coalesce((SELECT max(started) FROM import_run), 0) || ' ' || (SELECT user_version FROM pragma_user_version) || ' ' || coalesce((SELECT group_concat(file) FROM pending_import), '')
FROM source_file)";

}

DataState readDataState(Database& database)
{
    DataState state;
    Statement reports(database, reportsSql);
    reports.bind(1, static_cast<int>(FileOutcome::Stored));
    reports.bind(2, static_cast<int>(FileOutcome::Undone));
    if (reports.step()) {
        state.reports = reports.text(0);
    }
    reports.reset();
    Statement last(database, "SELECT id, recorded FROM decision ORDER BY id DESC LIMIT 1");
    if (last.step()) {
        state.lastDecision = last.integer(0);
        state.lastRecorded = last.integer(1);
    }
    last.reset();
    Statement rules(database, "SELECT (SELECT max(id) FROM suppression), (SELECT max(id) FROM suppression_match)");
    if (rules.step()) {
        state.lastRule = rules.optionalInteger(0).value_or(0);
        state.lastMatch = rules.optionalInteger(1).value_or(0);
    }
    rules.reset();
    return state;
}

bool decidedOnlyAfter(Database& database, const DataState& state, std::int64_t time)
{
    Statement earliest(database,
        "SELECT min(time) FROM (SELECT min(recorded) AS time FROM decision WHERE id > ?1 UNION ALL SELECT min(recorded)"
        " FROM suppression WHERE id > ?2 UNION ALL SELECT min(at) FROM suppression_match WHERE id > ?3)");
    earliest.bind(1, state.lastDecision);
    earliest.bind(2, state.lastRule);
    earliest.bind(3, state.lastMatch);
    const bool after = !earliest.step() || earliest.optionalInteger(0).value_or(time + 1) > time;
    earliest.reset();
    return after;
}
