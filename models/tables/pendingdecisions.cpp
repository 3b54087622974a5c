// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pendingdecisions.h"

#include "models/store/findingstate.h"

#include <algorithm>
#include <tuple>

namespace {

std::string findingSql()
{
    return std::string("SELECT") + findingStateColumns
        + R"(, n.finding_id, (SELECT text FROM word WHERE id = n.product_arn),
  (SELECT text FROM word WHERE id = f.account), (SELECT text FROM word WHERE id = f.region),
  (SELECT s.account FROM source_file s WHERE s.id = f.file), (SELECT s.region FROM source_file s WHERE s.id = f.file)
FROM finding f JOIN finding_name n ON n.id = f.key WHERE f.key = ?1 AND f.current = 1)";
}

constexpr int afterState = 11;

PendingDecision read(const Statement& row, std::int64_t key, const DecidedState& decided)
{
    // A file that tells one account and Region was collected there.
    const bool told = !row.text(afterState + 4).empty() && !row.text(afterState + 5).empty();
    return {.key = key,
        .row = decided.row,
        .id = std::string(row.text(afterState)),
        .productArn = std::string(row.text(afterState + 1)),
        .account = std::string(row.text(afterState + (told ? 4 : 2))),
        .region = std::string(row.text(afterState + (told ? 5 : 3))),
        .decision = decided.decision};
}

// Taken back after it had been written for AWS: there the imported status is wanted again. ?1: also what was written.
constexpr auto withdrawnSql = R"(
SELECT d.key, d.id FROM decision d WHERE d.id IN (SELECT max(id) FROM decision GROUP BY key) AND d.status IS NULL
  AND EXISTS (SELECT 1 FROM decision o JOIN decision_export x ON x.decision = o.id WHERE o.key = d.key AND o.status IS NOT NULL)
  AND (?1 OR NOT EXISTS (SELECT 1 FROM decision_export x WHERE x.decision = d.id))
  AND NOT EXISTS (SELECT 1 FROM finding_update u WHERE u.key = d.key AND u.receipt = 1 AND u.at >= d.recorded
    AND u.error_code = (SELECT id FROM word WHERE text = '')))";

void addWithdrawn(PendingDecisions& pending, Database& database, bool again)
{
    Statement finding(database, findingSql());
    Statement rows(database, withdrawnSql);
    rows.bind(1, again);
    while (rows.step()) {
        finding.bind(1, rows.integer(0));
        if (finding.step()) {
            DecidedState wanted {.row = rows.integer(1)};
            wanted.decision.status = findingState(finding, 0).workflow;
            pending.decisions.push_back(read(finding, rows.integer(0), wanted));
        }
        finding.reset();
    }
}

}

PendingDecisions loadPendingDecisions(Database& database, const Moment& moment, bool again)
{
    const ReadTransaction reading(database);
    PendingDecisions pending;
    Statement row(database, findingSql());
    for (const auto& [key, decided] : loadDecisions(database, moment)) {
        row.bind(1, key);
        if (!row.step()) {
            continue;
        }
        const auto standing = decided.status(findingState(row, 0), moment.at()).standing;
        if (isPendingInAws(decided.decision, standing, decided.processed)) {
            const bool waits = decided.exported;
            pending.waiting += waits;
            if (!waits || again) {
                pending.decisions.push_back(read(row, key, decided));
                pending.decisions.back().standing = standing;
            }
        }
        row.reset();
    }
    addWithdrawn(pending, database, again);
    std::ranges::sort(pending.decisions, {},
        [](const PendingDecision& decision) { return std::tie(decision.productArn, decision.id); });
    return pending;
}
