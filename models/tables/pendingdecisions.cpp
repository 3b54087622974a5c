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
    std::ranges::sort(pending.decisions, {},
        [](const PendingDecision& decision) { return std::tie(decision.productArn, decision.id); });
    return pending;
}
