// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importdigests.h"

#include <limits>

namespace {

const char* standingName(DecisionStanding standing)
{
    return standing == DecisionStanding::Reopened ? "reopened"
        : standing == DecisionStanding::Confirmed ? "confirmed"
                                                  : "overridden";
}

}

std::string digestMark(std::int64_t run, DecisionStanding standing)
{
    return '#' + std::to_string(run) + ' ' + standingName(standing);
}

std::unordered_map<std::int64_t, std::string> loadDigestMarks(Database& database, const Moment& moment)
{
    std::unordered_map<std::int64_t, std::string> marks;
    Statement rows(database,
        "SELECT key, run, standing FROM import_digest d WHERE EXISTS (SELECT 1 FROM import_run r WHERE r.id = d.run AND"
        " r.started <= ?1) ORDER BY id");
    rows.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    while (rows.step()) {
        auto& text = marks[rows.integer(0)];
        text +=
            (text.empty() ? "" : ", ") + digestMark(rows.integer(1), static_cast<DecisionStanding>(rows.integer(2)));
    }
    return marks;
}

ImportDigest loadImportDigest(Database& database, std::int64_t file)
{
    ImportDigest digest;
    Statement rows(database,
        "SELECT s.run, d.standing, count(d.id) FROM source_file s LEFT JOIN import_digest d ON d.run = s.run WHERE s.id"
        " = ?1 GROUP BY d.standing");
    rows.bind(1, file);
    while (rows.step()) {
        digest.run = rows.integer(0);
        const auto count = static_cast<int>(rows.integer(2));
        const auto standing = static_cast<DecisionStanding>(rows.optionalInteger(1).value_or(0));
        (standing == DecisionStanding::Reopened           ? digest.changes.reopened
                : standing == DecisionStanding::Confirmed ? digest.changes.confirmed
                                                          : digest.changes.overridden) +=
            standing == DecisionStanding::None ? 0 : count;
    }
    return digest;
}
