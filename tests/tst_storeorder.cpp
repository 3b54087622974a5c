// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomreports.h"
#include "tests/storecontent.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

class TestStoreOrder : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderSplitAndRepetitionGivesTheSame_data();
    void anyOrderSplitAndRepetitionGivesTheSame();
    void manyTransactionsGiveTheSame();
    void anUndoneImportIsAsIfItHadNeverBeen_data();
    void anUndoneImportIsAsIfItHadNeverBeen();

private:
    std::string contentAfter(const std::vector<TestFile>& files, std::int64_t batchesFrom = 4000)
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(u"o.db"_s).toStdString());
        store.database().run("PRAGMA synchronous=OFF"); // this is not about power cuts
        store.writeInBatchesFrom(batchesFrom);
        for (const TestFile& file : files) {
            const FileReport report = import(store, file);
            if (report.read != report.created + report.updated + report.unchanged + report.rejected
                || report.read != file.records.size()) {
                return "the sums are wrong";
            }
        }
        return logicalContent(store.database());
    }
};

void TestStoreOrder::anyOrderSplitAndRepetitionGivesTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestStoreOrder::anyOrderSplitAndRepetitionGivesTheSame()
{
    QFETCH(unsigned, seed);
    RandomReports reports(seed);
    std::vector<TestFile> files = reports.make();
    const std::string wanted = contentAfter(files);
    QVERIFY(wanted.size() > 100);
    for (int round = 0; round < 3; ++round) {
        std::vector<TestFile> other;
        for (const TestFile& file : files) {
            const std::vector<TestFile> parts = reports.number(2) == 0 ? std::vector {file} : reports.split(file);
            other.insert(other.end(), parts.begin(), parts.end());
            if (reports.number(4) == 0) {
                other.push_back(file);
            }
        }
        std::ranges::shuffle(other, reports.random());
        for (TestFile& file : other) {
            std::ranges::shuffle(file.records, reports.random());
        }
        const std::string got = contentAfter(other);
        QCOMPARE(QByteArray::fromStdString(got).split('\n'), QByteArray::fromStdString(wanted).split('\n'));
    }
}

void TestStoreOrder::manyTransactionsGiveTheSame()
{
    for (unsigned seed = 100; seed < 115; ++seed) {
        const std::vector<TestFile> files = RandomReports(seed).make();
        QCOMPARE(QByteArray::fromStdString(contentAfter(files, 0)).split('\n'),
            QByteArray::fromStdString(contentAfter(files)).split('\n'));
    }
}

void TestStoreOrder::anUndoneImportIsAsIfItHadNeverBeen_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 24; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

// Takes back whatever can be taken back, in any order, until nothing is left: each time the rest is what a database
// holds that never saw it.
void TestStoreOrder::anUndoneImportIsAsIfItHadNeverBeen()
{
    QFETCH(unsigned, seed);
    RandomReports reports(seed, 1 + static_cast<int>(seed % 6) * 4);
    std::vector<TestFile> files = reports.make();
    const QTemporaryDir folder;
    Store store(folder.filePath(u"u.db"_s).toStdString());
    store.database().run("PRAGMA synchronous=OFF");
    store.writeInBatchesFrom(seed % 2 == 0 ? 0 : 4000);
    std::vector<std::int64_t> runs;
    for (const TestFile& file : files) {
        static_cast<void>(import(store, file));
        Statement last(store.database(), "SELECT max(id) FROM import_run");
        QVERIFY(last.step());
        runs.push_back(last.integer(0));
    }
    while (!files.empty()) {
        std::vector<std::size_t> order(files.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, reports.random());
        bool undone = false;
        for (const std::size_t i : order) {
            const std::string before = undone ? std::string() : logicalContent(store.database());
            const UndoneImport answer = store.undoImport(runs[i], {});
            undone = answer.done;
            store.removeLeftovers({});
            if (undone) {
                runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(i));
                files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
            QVERIFY(answer.dependentCount > 0);
            QVERIFY(!answer.reason.empty());
            QCOMPARE(logicalContent(store.database()), before);
        }
        QVERIFY2(undone, "the newest can always be taken back");
        QCOMPARE(QByteArray::fromStdString(logicalContent(store.database())).split('\n'),
            QByteArray::fromStdString(contentAfter(files)).split('\n'));
    }
    QCOMPARE(rowsOf(store.database(), "SELECT count(*) FROM original", 1), std::string("0|\n"));
}

QTEST_GUILESS_MAIN(TestStoreOrder)
#include "tst_storeorder.moc"
