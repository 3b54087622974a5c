// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandstatus.h"
#include "models/tables/evidence.h"
#include "models/tables/scopedsql.h"

#include <unordered_map>

namespace {

constexpr Instant minute = 60 * microsPerSecond;
// A command ends a little after the operation that it ran.
constexpr Instant endOfCommand = 10 * minute;

constexpr auto commandsSql = R"(
SELECT n.id, e.subject, e.document, e.at, e.status, e.detailed_status
FROM node n CROSS JOIN event e ON e.node = n.id AND e.kind = 0 AND e.at <= ?1
WHERE ?2 = 0 OR n.id = ?2 ORDER BY n.id, e.at DESC)";

constexpr auto reportedSql = R"(
SELECT 1 FROM report WHERE node = ?1 AND kind = (SELECT id FROM word WHERE text = 'Patch') AND execution = ?2 LIMIT 1)";

// The newest command of a patch document on one node; it may have several plugins.
struct PatchCommand
{
    std::int64_t id = 0;
    Instant time = 0;
    bool failed = false;
};

bool isAfterAllData(const PatchEvidence& patches, Instant time)
{
    return !patches.any || !patches.operationEnd || time > *patches.operationEnd + endOfCommand;
}

}

void addPatchCommands(Evidence& evidence)
{
    std::unordered_map<std::int64_t, PatchCommand> newest;
    Statement rows(evidence.database, scoped(commandsSql, evidence.scope));
    evidence.bind(rows);
    while (rows.step()) {
        if (!isPatchDocument(evidence.words.text(rows.integer(2)))) {
            continue;
        }
        auto& command = newest[rows.integer(0)];
        if (command.id == 0) {
            command.id = rows.integer(1);
            command.time = rows.integer(3);
        }
        if (command.id == rows.integer(1)) {
            command.failed = command.failed
                || isFailedCommand(evidence.words.text(rows.integer(4)), evidence.words.text(rows.integer(5)));
        }
    }
    Statement reported(evidence.database, reportedSql);
    for (const auto& [node, command] : newest) {
        auto* state = evidence.find(node);
        if (state == nullptr) {
            continue;
        }
        evidence.known[static_cast<std::size_t>(evidence.position(node))] = true;
        state->patchCommand = command.id;
        if (!command.failed || !isAfterAllData(state->patches, command.time)) {
            continue;
        }
        reported.bind(1, node);
        reported.bind(2, command.id);
        state->patchCommandFailed = !reported.step();
        reported.reset();
    }
}
