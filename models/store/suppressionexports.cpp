// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suppressionexports.h"

#include "models/domain/words.h"
#include "models/store/decisionseal.h"
#include "models/store/writerwaits.h"

namespace {

// ?4 SUPPRESSED: that is what was written here before, so that AWS goes back to what it had before that.
constexpr auto insertSql = R"(
INSERT INTO suppression_export(key, suppression, workflow, at)
SELECT f.key, (SELECT max(id) FROM suppression WHERE rule = ?2), CASE WHEN f.workflow <> ?4 THEN f.workflow
  ELSE coalesce((SELECT x.workflow FROM suppression_export x WHERE x.key = f.key ORDER BY x.id DESC LIMIT 1), 0) END, ?3
FROM finding f WHERE f.key = ?1 AND f.current = 1)";

}

void markWritten(Store& store, std::span<const std::int64_t> decisions, std::span<const RuleWritten> ruled, Instant at)
{
    store.commitFiles();
    const WriterWaits waits(store.database());
    Transaction transaction(store.database());
    store.markExported(decisions, at);
    const auto last = sealedSuppressionExports.newestRow(store.database());
    Statement insert(store.database(), insertSql);
    for (const auto& [key, rule] : ruled) {
        insert.bind(1, key);
        insert.bind(2, rule);
        insert.bind(3, at);
        insert.bind(4, static_cast<int>(WorkflowStatus::Suppressed));
        insert.run();
    }
    sealRows(store.database(), sealedSuppressionExports, last);
    transaction.commit();
}
