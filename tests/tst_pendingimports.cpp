// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importlock.h"
#include "models/store/mergebatches.h"
#include "models/store/pendingimports.h"
#include "tests/storecontent.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Rows of imports that nobody is to see: what does not fail because of them, and when they go.
class TestPendingImports : public QObject, StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void whatAnUndoLeavesIsRemovedLater();
    void nothingIsRemovedWhileSomebodyImports();
    void removingThemIsStoppedAtOnce();
    void aFindingOfAnUnfinishedImportIsNotStored();
    void aLargeImportThatHearsNobodyKeepsItShort();
};

void TestPendingImports::whatAnUndoLeavesIsRemovedLater()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    Database& database = m_store->database();
    QVERIFY(!m_store->removeLeftovers({})); // there are none
    database.run("CREATE TRIGGER stays BEFORE DELETE ON finding BEGIN SELECT RAISE(ABORT, 'no'); END");
    QVERIFY(m_store->undoImport(1, {}).done);
    QVERIFY(hasPendingImports(database));
    QVERIFY_THROWS_EXCEPTION(StoreError, m_store->removeLeftovers({}));
    database.run("DROP TRIGGER stays");
    QVERIFY(m_store->removeLeftovers({}));
    QVERIFY(!hasPendingImports(database));
    QCOMPARE(number("SELECT count(*) FROM finding"), 0);
}

void TestPendingImports::nothingIsRemovedWhileSomebodyImports()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    QVERIFY(m_store->undoImport(1, {}).done);
    {
        const ImportLock importing(m_path, std::stop_token());
        QVERIFY(!m_store->removeLeftovers({}));
    }
    QCOMPARE(number("SELECT count(*) FROM finding"), 1);
    QVERIFY(m_store->removeLeftovers({}));
}

void TestPendingImports::removingThemIsStoppedAtOnce()
{
    std::vector<Fact> facts;
    for (int i = 0; i < 3000; ++i) {
        facts.push_back(finding("f" + std::to_string(i), hour, FindingCompliance::Failed, 1));
    }
    static_cast<void>(import(*m_store, fileOf(std::move(facts))));
    QVERIFY(m_store->undoImport(1, {}).done);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(StoreError, m_store->removeLeftovers(stop.get_token()));
    QVERIFY(number("SELECT count(*) FROM finding") > 0);
    QVERIFY(m_store->removeLeftovers({}));
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

void TestPendingImports::aLargeImportThatHearsNobodyKeepsItShort()
{
    const QString asking = m_folder->filePath(u"fleet.db-wanted"_s);
    {
        const MergeBatches hearing(m_store->database(), {});
        QVERIFY(hearing.longest() >= 1s);
    }
    QVERIFY(QDir().mkdir(asking)); // so that the file cannot be made
    {
        const WaitingWriters others(m_path);
        QVERIFY(!others.heard());
        QVERIFY(!others.any());
        const MergeBatches deaf(m_store->database(), {});
        QVERIFY(deaf.longest() < 100ms);
    }
    m_store->writeInBatchesFrom(10);
    std::vector<Fact> facts;
    for (int i = 0; i < 3000; ++i) {
        facts.push_back(patch("i-1", "KB" + std::to_string(i), PatchState::Missing, hour));
    }
    const auto begun = std::chrono::steady_clock::now();
    QCOMPARE(import(*m_store, fileOf(std::move(facts))).created, 3000U);
    QVERIFY(std::chrono::steady_clock::now() - begun < 3s); // a breath of 100 ms each 64 rows would be 5 s
}

QTEST_GUILESS_MAIN(TestPendingImports)
#include "tst_pendingimports.moc"
