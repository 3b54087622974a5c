// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "models/store/store.h"
#include "models/store/writerwaits.h"

void Store::markExported(std::span<const std::int64_t> decisions, Instant at)
{
    commitFiles();
    const WriterWaits waits(m_database);
    Transaction transaction(m_database);
    const auto last = sealedDecisionExports.newestRow(m_database);
    Statement insert(m_database, "INSERT INTO decision_export(decision, at) VALUES(?, ?)");
    for (const auto decision : decisions) {
        insert.bind(1, decision);
        insert.bind(2, at);
        insert.run();
    }
    sealRows(m_database, sealedDecisionExports, last);
    transaction.commit();
}
