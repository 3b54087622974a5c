// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/limits.h"
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What records and files may ask for: the limits of JSON and of useless records. Those of rows are in tst_csv, those of
// archives in tst_formatfiles and tst_formathashes.
class tst_formatlimits : public QObject
{
    Q_OBJECT

private slots:
    void uselessFilesAreGivenUp();
    void aMillionUselessRecordsEndTheFile_data();
    void aMillionUselessRecordsEndTheFile();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void brokenBeyondLimitsIsRefused_data();
    void brokenBeyondLimitsIsRefused();

private:
    Workbench m_bench;
};

void tst_formatlimits::uselessFilesAreGivenUp()
{
    const auto reading = m_bench.read(findings("{}" + QByteArray(",{}").repeated(20000)));
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(u"10000 records"_s), qPrintable(reading.problem()));
    const auto mixed = m_bench.read(findings(finding(1) + QByteArray(",{}").repeated(20000)));
    QVERIFY(mixed.complete());
    QCOMPARE(mixed.result.records, std::uint64_t(20001));
}

void tst_formatlimits::aMillionUselessRecordsEndTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype most = limits::rejected;
    QTest::newRow("JSON") << findings(finding(1) + QByteArray(",{}").repeated(most + 5));
    QTest::newRow("JSON Lines") << finding(1) + QByteArray("\n{}").repeated(most + 5);
    QTest::newRow("CSV") << "Id,ProductArn,Title\nid-1,arn,title\n" + QByteArray("x,,\n").repeated(most + 5);
}

void tst_formatlimits::aMillionUselessRecordsEndTheFile()
{
    struct CountingSink final : FactSink
    {
        std::uint64_t taken = 0;
        std::uint64_t rejected = 0;

        void take(SourceRecord&&) override { ++taken; }

        void reject(const Rejection&) override { ++rejected; }
    } sink;

    QFETCH(QByteArray, bytes);
    const auto source = openSource(m_bench.write(u"useless"_s, bytes).toStdString());
    QVERIFY(source->next());
    const auto result = source->read({}, sink, {}, {});
    QCOMPARE(result.end, ReadResult::End::Refused);
    QVERIFY2(translated(result.problem).startsWith(u"1000000 records"_s), qPrintable(translated(result.problem)));
    QCOMPARE(sink.taken, std::uint64_t(1));
    QCOMPARE(sink.rejected, limits::rejected);
}

void tst_formatlimits::limitsAreNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("says");
    const auto nested = [](int depth, const QByteArray& open, const QByteArray& close) {
        return "\"X\":" + open.repeated(depth) + "1" + close.repeated(depth);
    };
    QTest::newRow("61 lists in a record are read") << nested(61, "[", "]") << QString();
    QTest::newRow("64 lists are not") << nested(64, "[", "]") << u"deeper than the limit of 64"_s;
    QTest::newRow("61 objects are read") << nested(61, R"({"a":)", "}") << QString();
    QTest::newRow("100000 objects are not") << nested(100000, R"({"a":)", "}") << u"deeper than the limit of 64"_s;
    QTest::newRow("100000 CVEs are read")
        << "\"Vulnerabilities\":[" + QByteArray(R"({"Id":"C"},)").repeated(99'999) + R"({"Id":"D"}])" << QString();
    QTest::newRow("100001 are not") << "\"Vulnerabilities\":[" + QByteArray(R"({"Id":"C"},)").repeated(100'000)
            + R"({"Id":"D"}])" << u"Vulnerabilities[].Id than the limit of 100000"_s;
    QTest::newRow("15 MiB are read") << QByteArray("\"X\":\"" + QByteArray(15 << 20, 'y') + '"') << QString();
    QTest::newRow("17 MiB are not") << QByteArray("\"X\":\"" + QByteArray(17 << 20, 'y') + '"') << u"limit of 16 MiB"_s;
    QTest::newRow("long keys neither") << QByteArray("\"" + QByteArray(17 << 20, 'y') + "\":1") << u"limit of 16 MiB"_s;
}

void tst_formatlimits::limitsAreNamed()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, says);
    const auto beyond = finding(2, member);
    for (const auto& bytes :
        {findings(finding(1) + ",\n " + beyond + "," + finding(3)), finding(1) + "\n " + beyond + "\n" + finding(3),
            "[" + finding(1) + ",\n " + beyond + "," + finding(3) + "]"}) {
        const auto reading = m_bench.read(bytes);
        QVERIFY2(reading.complete(), qPrintable(reading.problem()));
        QCOMPARE(reading.sink.records.size(), std::size_t(says.isEmpty() ? 3 : 2));
        QCOMPARE(reading.sink.records.back().place.record, std::uint64_t(3));
        QCOMPARE(reading.sink.records.back().place.byte, std::uint64_t(bytes.lastIndexOf(finding(3))));
        QCOMPARE(reading.sink.rejections.size(), std::size_t(says.isEmpty() ? 0 : 1));
        if (says.isEmpty())
            continue;
        const auto& rejection = reading.sink.rejections[0];
        QVERIFY2(translated(rejection.reason).contains(says), qPrintable(translated(rejection.reason)));
        QCOMPARE(rejection.place.line, std::uint64_t(2));
        QCOMPARE(rejection.place.column, std::uint64_t(2));
        QCOMPARE(rejection.place.byte, std::uint64_t(bytes.indexOf(beyond)));
    }
}

void tst_formatlimits::brokenBeyondLimitsIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("100000 opening lists") << QByteArray("[").repeated(100000);
    QTest::newRow("a string without end") << QByteArray("\"" + QByteArray(17 << 20, 'y'));
    QTest::newRow("a number without end") << QByteArray(17 << 20, '7');
}

void tst_formatlimits::brokenBeyondLimitsIsRefused()
{
    QFETCH(QByteArray, value);
    const auto reading = m_bench.read(R"({"Findings":[)" + finding(1) + ",{\"X\":" + value);
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(u"too early"_s), qPrintable(reading.problem()));
    const auto alone = m_bench.read(R"({"Findings":[],"X":)" + value + "}");
    QVERIFY(alone.refused());
    QVERIFY(!alone.problem().isEmpty());
}

QTEST_GUILESS_MAIN(tst_formatlimits)
#include "tst_formatlimits.moc"
