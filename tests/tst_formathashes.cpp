// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/limits.h"
#include "tests/formatsupport.h"
#include "tests/packing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

// What is known of a file before it is read, so that the same file is not read again.
class tst_formathashes : public QObject
{
    Q_OBJECT

private slots:
    void hashesAreTheSameBeforeAndAfter_data();
    void hashesAreTheSameBeforeAndAfter();
    void hashingTellsProgressAndStops();
    void tooManyMembersAreRefused();

private:
    Workbench m_bench;
};

void tst_formathashes::hashesAreTheSameBeforeAndAfter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<bool>("known"); // before it is read
    const auto small = findings(finding(1));
    const auto large = findings(finding(1) + QByteArray(3 << 20, ' '));
    const auto broken = large.left(large.size() - 1);
    QTest::newRow("small") << small << small << true;
    QTest::newRow("of 1 MiB") << small + QByteArray((1 << 20) - small.size(), ' ')
                              << small + QByteArray((1 << 20) - small.size(), ' ') << true;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("large") << large << large << true;
    QTest::newRow("large and broken") << broken << broken << true;
    for (const auto& bytes : {gzipped(small), gzipped(large), archived("raw", "zstd", {{"x", large}})})
        QTest::addRow("packed to %d bytes", int(bytes.size())) << bytes << bytes << true;
    for (const char* format : {"zip", "ustar", "7zip"}) {
        QTest::addRow("small member of %s", format) << archived(format, "", {{"x.json", small}}) << small << true;
        QTest::addRow("large member of %s", format) << archived(format, "", {{"x.json", large}}) << large << false;
    }
}

void tst_formathashes::hashesAreTheSameBeforeAndAfter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, report);
    QFETCH(bool, known);
    const auto expected = QCryptographicHash::hash(report, QCryptographicHash::Sha256).toHex().toStdString();
    const auto path = m_bench.write(u"hashed.bin"_s, bytes);
    const auto reading = readAll(path).at(0);
    QCOMPARE(reading.hints.sha256, known ? expected : std::string());
    const auto later = openSource(path.toStdString());
    QVERIFY(later->next());
    const bool little = known && QFileInfo(path).size() <= 1 << 20;
    QCOMPARE(later->hints({.hashFirst = false}).sha256, little ? expected : std::string());
    KeepingSink laterSink;
    const auto hashedLater = later->read({.hashFirst = false}, laterSink, {}, {});
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    KeepingSink sink;
    const auto unasked = source->read({}, sink, {}, {});
    QCOMPARE(unasked.end, reading.result.end);
    QCOMPARE(sink.records.size(), reading.sink.records.size());
    for (const auto& result : {unasked, hashedLater, reading.result}) {
        if (result.end != ReadResult::End::Complete)
            continue;
        QCOMPARE(result.scope.sha256, expected);
        QCOMPARE(result.scope.size, std::uint64_t(report.size()));
    }
}

void tst_formathashes::hashingTellsProgressAndStops()
{
    const auto path = m_bench.write(u"large.json"_s, findings(finding(1) + QByteArray(3 << 20, ' ')));
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    std::stop_source stop;
    std::vector<std::uint64_t> seen;
    const auto stopped = source->hints({}, stop.get_token(), [&](const ReadProgress& progress) {
        seen.push_back(progress.bytes);
        if (seen.size() == 2)
            stop.request_stop();
    });
    QCOMPARE(seen.size(), std::size_t(2));
    QVERIFY(seen[0] < seen[1]);
    QVERIFY(stopped.sha256.empty());
    QVERIFY(!source->hints({}).sha256.empty());
    KeepingSink sink;
    QCOMPARE(source->read({}, sink, stop.get_token(), {}).end, ReadResult::End::Stopped);
}

void tst_formathashes::tooManyMembersAreRefused()
{
    auto block = archived("ustar", "", {{"x", {}}}).left(512); // one empty file
    QCOMPARE(block.size(), qsizetype(512));
    const auto thousand = gzipped(block.repeated(1000));
    const auto path = m_bench.write(u"many.tar.gz"_s, thousand.repeated(1001));
    const auto source = openSource(path.toStdString());
    std::uint64_t members = 0;
    while (source->next())
        ++members;
    QCOMPARE(members, limits::members + 1);
    KeepingSink sink;
    const auto result = source->read({}, sink, {}, {});
    QCOMPARE(result.end, ReadResult::End::Refused);
    QVERIFY2(translated(result.problem).contains(u"limit of 1000000"_s), qPrintable(translated(result.problem)));
}

QTEST_GUILESS_MAIN(tst_formathashes)
#include "tst_formathashes.moc"
