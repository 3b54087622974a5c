// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/pendingimports.h"
#include "models/store/statementcache.h"

#include <sqlite3.h>

// While an import writes in several transactions, or when one died, readers see temporary views that leave its rows out
// in place of the tables: a name in the schema temp goes before the same name in main.

namespace {

constexpr const char* hide =
    "PRAGMA query_only=OFF;"
    "CREATE TEMP VIEW fact AS SELECT * FROM main.fact WHERE file NOT IN (SELECT file FROM main.pending_import);"
    "CREATE TEMP VIEW report AS SELECT * FROM main.report WHERE file NOT IN (SELECT file FROM main.pending_import);"
    "CREATE TEMP VIEW patch_summary AS SELECT * FROM main.patch_summary WHERE file NOT IN (SELECT file FROM "
    "main.pending_import);"
    "CREATE TEMP VIEW finding AS SELECT * FROM main.finding WHERE file NOT IN (SELECT file FROM main.pending_import);"
    "CREATE TEMP VIEW event AS SELECT * FROM main.event WHERE file NOT IN (SELECT file FROM main.pending_import);"
    "CREATE TEMP VIEW definition AS SELECT * FROM main.definition WHERE file NOT IN (SELECT file FROM "
    "main.pending_import);"
    "CREATE TEMP VIEW finding_update AS SELECT * FROM main.finding_update WHERE file NOT IN (SELECT file FROM "
    "main.pending_import);"
    "CREATE TEMP VIEW node AS SELECT * FROM main.node WHERE file NOT IN (SELECT file FROM main.pending_import)";
constexpr const char* show = "PRAGMA query_only=OFF; DROP VIEW temp.fact; DROP VIEW temp.report; DROP VIEW "
                             "temp.patch_summary; DROP VIEW temp.finding;"
                             "DROP VIEW temp.event; DROP VIEW temp.definition; DROP VIEW temp.finding_update;"
                             "DROP VIEW temp.node";

}

void Database::hidePending()
{
    setHiding(hasPendingImports(*this));
}

void Database::showPending()
{
    setHiding(false);
}

void Database::setHiding(bool hiding)
{
    if (hiding != m_hiding) {
        m_idle->clear(); // what they were prepared for is something else now
        run(hiding ? hide : show);
        run(m_writes ? "PRAGMA query_only=OFF" : "PRAGMA query_only=ON");
        m_hiding = hiding;
    }
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::tryRun(const char* sql) noexcept
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isPart(database.inTransaction())
{
    m_database.run(m_isPart ? "SAVEPOINT inner" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself.
    if (m_open && m_database.inTransaction()) {
        m_database.tryRun(m_isPart ? "ROLLBACK TO inner; RELEASE inner" : "ROLLBACK");
    }
}

void Transaction::commit()
{
    if (!m_database.inTransaction()) {
        m_database.fail(SQLITE_ABORT_ROLLBACK);
    }
    m_database.run(m_isPart ? "RELEASE inner" : "COMMIT");
    m_open = false;
}

UncheckedReferences::UncheckedReferences(Database& database)
    : m_database(database)
{
    m_database.run("PRAGMA foreign_keys=OFF");
}

UncheckedReferences::~UncheckedReferences()
{
    m_database.tryRun("PRAGMA foreign_keys=ON");
}

Savepoint::Savepoint(Database& database)
    : m_database(database)
{
    m_database.run("SAVEPOINT part");
}

Savepoint::~Savepoint()
{
    if (m_open && m_database.inTransaction()) {
        m_database.tryRun("ROLLBACK TO part; RELEASE part");
    }
}

void Savepoint::release()
{
    m_database.run("RELEASE part");
    m_open = false;
}

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database)
{
    m_database.run("SAVEPOINT reading"); // unlike BEGIN it may stand inside another one
    m_database.hidePending();
}

ReadTransaction::~ReadTransaction()
{
    if (m_database.inTransaction()) {
        m_database.tryRun("RELEASE reading");
    }
}
