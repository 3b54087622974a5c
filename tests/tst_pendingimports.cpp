// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pendingimports.h"
#include "tests/storecontent.h"

// Rows of imports that nobody is to see: what does not fail because of them, and when they go.
class TestPendingImports : public QObject, StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void anUndoThatCannotTidyUpIsDone();
    void aFindingOfAnUnfinishedImportIsNotStored();
};

void TestPendingImports::anUndoThatCannotTidyUpIsDone()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    Database& database = m_store->database();
    database.run("CREATE TRIGGER stays BEFORE DELETE ON finding BEGIN SELECT RAISE(ABORT, 'no'); END");
    const UndoneImport undone = m_store->undoImport(1, {});
    QVERIFY(undone.done);
    QVERIFY(hasPendingImports(database));
    database.run("DROP TRIGGER stays");
    static_cast<void>(import(*m_store, fileOf({})));
    QVERIFY(!hasPendingImports(database));
    QCOMPARE(number("SELECT count(*) FROM finding"), 0);
}

void TestPendingImports::aFindingOfAnUnfinishedImportIsNotStored()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    QCOMPARE(m_store->findingKeys("f").size(), 1U);
    addPendingImport(m_store->database(), 1, 1);
    QCOMPARE(m_store->findingKeys("f").size(), 0U);
    endPendingImport(m_store->database(), 1);
    QCOMPARE(m_store->findingKeys("f").size(), 1U);
}

QTEST_GUILESS_MAIN(TestPendingImports)
#include "tst_pendingimports.moc"
