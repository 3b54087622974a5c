// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdigester.h"

#include "models/store/store.h"
#include "models/tables/importruns.h"
#include "models/tables/suppressions.h"

#include <QFile>

namespace {

template <typename Work> void quietly(const Work& work)
{
    try {
        work();
    } catch (const StoreError&) {
        return;
    }
}

}

ImportDigester::ImportDigester(const std::string& database)
    : m_database(database)
{
    quietly([this] {
        Database before(m_database, Database::Mode::ReadOnly);
        m_before = loadStandings(before, m_moment);
        m_runBefore = newestImportRun(before);
    });
}

StandingChanges ImportDigester::finish()
{
    StandingChanges changes;
    quietly([&] {
        {
            Database after(m_database, Database::Mode::ReadOnly);
            changes = changesBetween(m_before, loadStandings(after, m_moment));
            m_run = newestImportRun(after);
        }
        if (m_run > m_runBefore && changes.any()) {
            Store store(m_database);
            recordDigest(store.database(), m_run, changes.findings);
        }
    });
    return changes;
}

void ImportDigester::matchSuppressions()
{
    quietly([this] {
        if (QFile::exists(QFile::decodeName(m_database.c_str()))) {
            Store store(m_database);
            ::matchSuppressions(store.database(), m_moment);
        }
    });
}
