// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seenfindings.h"

#include "models/store/writerwaits.h"

std::vector<SeenFinding> readSeenFindings(Database& database)
{
    std::vector<SeenFinding> findings;
    Statement all(database, "SELECT key, at FROM finding_seen");
    while (all.step()) {
        findings.push_back({.key = all.integer(0), .at = all.integer(1)});
    }
    return findings;
}

void writeSeenFindings(Database& database, std::span<const SeenFinding> findings)
{
    const WriterWaits waits(database);
    Transaction transaction(database);
    Statement forget(database, "DELETE FROM finding_seen WHERE key = ?1");
    Statement mark(database,
        "INSERT INTO finding_seen(key, at) SELECT id, ?2 FROM finding_key WHERE id = ?1 "
        "ON CONFLICT(key) DO UPDATE SET at = excluded.at");
    for (const auto& finding : findings) {
        auto& statement = finding.at == 0 ? forget : mark;
        statement.bind(1, finding.key);
        if (finding.at != 0) {
            statement.bind(2, finding.at);
        }
        statement.run();
    }
    transaction.commit();
}
