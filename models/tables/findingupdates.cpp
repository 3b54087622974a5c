// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingupdates.h"

namespace {

constexpr auto updatesSql = R"(
SELECT u.receipt, u.workflow, u.note, a.text, e.text, u.error_message, u.at
FROM finding_update u JOIN word a ON a.id = u.author JOIN word e ON e.id = u.error_code WHERE u.key = ?1 ORDER BY u.at, u.hash)";

}

std::vector<FindingUpdateFact> loadUpdatesOf(Database& database, std::int64_t key)
{
    std::vector<FindingUpdateFact> updates;
    Statement rows(database, updatesSql);
    rows.bind(1, key);
    while (rows.step()) {
        FindingUpdateFact& update = updates.emplace_back();
        update.receipt = rows.integer(0) != 0;
        if (const auto workflow = rows.optionalInteger(1)) {
            update.workflow = static_cast<WorkflowStatus>(*workflow);
        }
        update.note = rows.text(2);
        update.author = rows.text(3);
        update.errorCode = rows.text(4);
        update.errorMessage = rows.text(5);
        update.at = rows.optionalInteger(6);
    }
    return updates;
}
