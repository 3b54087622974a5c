// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomreports.h"
#include "tests/storecontent.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestStoreOrder : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderSplitAndRepetitionGivesTheSame_data();
    void anyOrderSplitAndRepetitionGivesTheSame();

private:
    std::string contentAfter(const std::vector<TestFile>& files)
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(u"o.db"_s).toStdString());
        store.database().run("PRAGMA synchronous=OFF"); // this is not about power cuts
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

QTEST_GUILESS_MAIN(TestStoreOrder)
#include "tst_storeorder.moc"
