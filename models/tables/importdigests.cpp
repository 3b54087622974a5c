// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importdigests.h"

#include "models/tables/scopedsql.h"

namespace {

constexpr auto marksSql =
    "SELECT key, run, standing FROM import_digest d WHERE EXISTS (SELECT 1 FROM import_run r WHERE"
    " r.id = d.run AND r.started <= ?1 AND r.undone = 0)";

const char* standingName(DecisionStanding standing)
{
    return standing == DecisionStanding::Reopened ? "reopened"
        : standing == DecisionStanding::Confirmed ? "confirmed"
                                                  : "overridden";
}

void addMarks(DigestMarks& marks, Statement& rows)
{
    while (rows.step()) {
        auto& text = marks[rows.integer(0)];
        text +=
            (text.empty() ? "" : ", ") + digestMark(rows.integer(1), static_cast<DecisionStanding>(rows.integer(2)));
    }
}

}

std::string digestMark(std::int64_t run, DecisionStanding standing)
{
    return '#' + std::to_string(run) + ' ' + standingName(standing);
}

DigestMarks loadDigestMarks(Database& database, const Moment& moment, std::int64_t node)
{
    DigestMarks marks;
    const auto ofNode = node == 0 ? std::string() : std::string(" AND key IN ") + keysOfNodeSql;
    Statement rows(database, marksSql + ofNode + " ORDER BY id");
    rows.bind(1, upTo(moment));
    if (node != 0) {
        rows.bind(4, node);
    }
    addMarks(marks, rows);
    return marks;
}

DigestMarks loadDigestMarks(Database& database, const Moment& moment, std::span<const std::int64_t> keys)
{
    DigestMarks marks;
    Statement rows(database, std::string(marksSql) + " AND key = ?2 ORDER BY id");
    rows.bind(1, upTo(moment));
    for (const auto key : keys) {
        rows.bind(2, key);
        addMarks(marks, rows);
    }
    return marks;
}

ImportDigest loadImportDigest(Database& database, std::int64_t file)
{
    ImportDigest digest;
    Statement rows(database,
        "SELECT s.run, d.standing, count(d.id) FROM source_file s JOIN import_run r ON r.id = s.run"
        " LEFT JOIN import_digest d ON d.run = r.id AND r.undone = 0 WHERE s.id = ?1 GROUP BY d.standing");
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
