// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordkind.h"
#include "tests/formatsupport.h"

#include <QDirIterator>
#include <QTest>

#include <map>

// The fuzz targets begin with texts of every kind of record: what none of them shows is hardly ever found by chance.
class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindHasASeed_data();
    void everyKindHasASeed();

private:
    void readFolder(const QString& folder);
    static std::string kindOfRecords(const std::string& kind);

    std::map<std::string, std::uint64_t> m_records; // by kind, that are of use
};

void TestFuzzSeeds::initTestCase()
{
    readFolder(QStringLiteral(TEST_DATA));
    readFolder(QStringLiteral(TEST_DATA "/../fuzz/seeds"));
}

void TestFuzzSeeds::readFolder(const QString& folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        const auto readings = readAll(files.next(), {.node = "i-0123456789abcdef0", .salvage = false});
        for (const auto& reading : readings)
            m_records[reading.result.scope.kind] += reading.complete() ? reading.sink.records.size() : 0;
    }
}

// Some only hold records of another kind, that nothing else is read as.
std::string TestFuzzSeeds::kindOfRecords(const std::string& kind)
{
    const std::map<std::string, std::string> containers = {{"put-compliance-input", "put-compliance-item"},
        {"inventory-item", "inventory-entry"}, {"node-patch-states", "node-patch"}};
    const auto found = containers.find(kind);
    return found == containers.end() ? kind : found->second;
}

void TestFuzzSeeds::everyKindHasASeed_data()
{
    QTest::addColumn<std::string>("kind");
    for (const auto& kind : recordKinds())
        QTest::newRow(kind.key) << std::string(kind.key);
}

void TestFuzzSeeds::everyKindHasASeed()
{
    QFETCH(std::string, kind);
    QVERIFY(m_records[kindOfRecords(kind)] > 0);
}

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
