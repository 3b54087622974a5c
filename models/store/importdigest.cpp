// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importdigest.h"

#include "models/store/decisionseal.h"
#include "models/store/writerwaits.h"

void recordDigest(Database& database, std::int64_t run, std::span<const StandingChange> changes)
{
    const WriterWaits waits(database);
    Transaction transaction(database);
    const auto last = sealedDigests.newestRow(database);
    Statement insert(database, "INSERT INTO import_digest(run, key, standing) VALUES(?, ?, ?)");
    for (const auto& change : changes) {
        insert.bind(1, run);
        insert.bind(2, change.key);
        insert.bind(3, static_cast<int>(change.standing));
        insert.run();
    }
    sealRows(database, sealedDigests, last);
    transaction.commit();
}
