// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The layouts of JSON files, what is refused and how, and what is learnt about a file as a whole.
class tst_formats : public QObject
{
    Q_OBJECT

private slots:
    void everyLayoutGivesItsRecords_data();
    void everyLayoutGivesItsRecords();
    void placesAreExact();
    void originalsAreVerbatim();
    void memoryHoldsAcrossChunks();
    void emptyReportsSucceedWithANote_data();
    void emptyReportsSucceedWithANote();
    void pagesArePartial_data();
    void pagesArePartial();
    void eventsNameAccountAndRegion();
    void stoppingIsAnswered();
    void progressReachesTheEnd();

private:
    Workbench m_bench;
};

void tst_formats::everyLayoutGivesItsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const auto event = [](const QByteArray& key, const QByteArray& records) {
        return R"({"version":"0",")" + key
            + R"(":"Security Hub Findings - Imported","source":"aws.securityhub","account":"444455556666",)"
              R"("region":"eu-west-1","time":"2026-11-02T00:00:00Z","detail":{"findings":[)"
            + records + "]}}";
    };
    const auto three = finding(1) + ',' + finding(2) + ',' + finding(3);
    QTest::newRow("object with Findings") << findings(three) << 3;
    QTest::newRow("lower case key") << QByteArray(R"({"findings": [)" + three + "]}") << 3;
    QTest::newRow("bare array") << QByteArray("[" + three + "]") << 3;
    QTest::newRow("one object") << finding(1) << 1;
    QTest::newRow("JSON Lines") << QByteArray(finding(1) + "\n" + finding(2) + "\r\n" + finding(3)) << 3;
    QTest::newRow("glued") << QByteArray(finding(1) + finding(2)) << 2;
    QTest::newRow("a string that looks glued")
        << QByteArray(finding(1, R"("Description":"}{ \"}{ \\")") + finding(2)) << 2;
    QTest::newRow("two documents") << QByteArray(findings(finding(1)) + "\n" + findings(finding(2))) << 2;
    QTest::newRow("array of pages") << QByteArray("[" + findings(finding(1)) + "," + findings(finding(2)) + "]") << 2;
    QTest::newRow("recorded answer") << QByteArray(R"({"status_code":200,"data":)" + findings(three) + "}") << 3;
    QTest::newRow("recorded answer, code behind")
        << QByteArray(R"({"data":)" + findings(three) + R"(,"status_code":200})") << 3;
    QTest::newRow("nested Finding") << QByteArray(R"({"Notes":[],"Finding":)" + finding(1) + "}") << 1;
    QTest::newRow("event") << event("detail-type", three) << 3;
    QTest::newRow("event with renamed key") << event("detailType", finding(1)) << 1;
    QTest::newRow("glued events") << QByteArray(event("detail-type", finding(1)) + event("detail-type", finding(2)))
                                  << 2;
    QTest::newRow("array of events") << QByteArray("[" + event("detail-type", finding(1)) + "]") << 1;
    QTest::newRow("key written with escapes") << QByteArray(R"({"\u0046indings":[)" + finding(1) + "]}") << 1;
    QTest::newRow("Findings twice") << QByteArray(R"({"Findings":[)" + finding(1) + R"(],"Findings":[)" + finding(2)
        + "]}") << 2;
    QTest::newRow("white space everywhere")
        << QByteArray(" \n\t{ \"Findings\" \r\n: [ " + finding(1) + " , " + finding(2) + " ] } \n\n") << 2;
}

void tst_formats::everyLayoutGivesItsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto facts = reading.sink.all<FindingFact>();
    QCOMPARE(int(facts.size()), count);
    QCOMPARE(reading.result.records, std::uint64_t(count));
    for (int i = 0; i < count; ++i)
        QCOMPARE(facts[std::size_t(i)].id, "finding-" + std::to_string(i + 1));
    QCOMPARE(reading.result.scope.kind, std::string("asff-finding"));
    QVERIFY(!reading.result.scope.partial);
}

void tst_formats::placesAreExact()
{
    const auto bytes = "{\n  \"Findings\": [\n    " + finding(1) + ",\n    " + finding(2) + "\n  ]\n}";
    const auto reading = m_bench.read(bytes);
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    const auto& place = reading.sink.records[1].place;
    QCOMPARE(place.record, std::uint64_t(2));
    QCOMPARE(place.line, std::uint64_t(4));
    QCOMPARE(place.column, std::uint64_t(5));
    QCOMPARE(place.byte, std::uint64_t(bytes.indexOf(finding(2))));
    const auto broken = m_bench.read(
        "{\"Findings\": [\n" + finding(1) + ",\n" + finding(2).replace("\"Title\"", "\"Title\" oops") + "]}");
    QVERIFY(broken.refused());
    QCOMPARE(broken.result.place.line, std::uint64_t(3));
    QCOMPARE(broken.result.place.column, std::uint64_t(finding(2).indexOf("\"Title\"") + 9));
    QVERIFY2(broken.problem().contains(u"oops"_s), qPrintable(broken.problem()));
}

void tst_formats::originalsAreVerbatim()
{
    const QByteArray record = finding(1, "\"Description\" :  \"\\u00e9 caf\xC3\xA9\"");
    for (const auto& bytes : {findings(record), record, QByteArray("[" + record + "]")}) {
        const auto reading = m_bench.read(bytes);
        QCOMPARE(reading.sink.records.at(0).original, record.toStdString());
    }
}

void tst_formats::memoryHoldsAcrossChunks()
{
    QByteArray records;
    for (int i = 0; i < 3000; ++i) {
        if (i > 0)
            records += ",\n";
        records += finding(i % 10, R"("Description":")" + QByteArray(i % 1500, 'x') + R"(\\\"é{[)" + '"');
    }
    const auto reading = m_bench.read(findings(records));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.records.size(), std::size_t(3000));
    QCOMPARE(reading.sink.records.back().place.line, std::uint64_t(3000));
    for (const auto& record : reading.sink.records)
        QVERIFY(record.original.front() == '{' && record.original.back() == '}');
}

void tst_formats::emptyReportsSucceedWithANote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto* bytes : {"{}", "[]", " [ ] \n", R"({"Findings": []})", R"({"findings":[]})",
             R"({"InstancePatchStates":[]})", R"({"status_code":200,"data":{"Findings":[]}})"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void tst_formats::emptyReportsSucceedWithANote()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(0));
    QCOMPARE(translated(reading.result.notes.at(0)), u"The file is a report without any records."_s);
}

void tst_formats::pagesArePartial_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("partial");
    const auto page = [](int number, const QByteArray& more) {
        return R"({"Findings":[)" + finding(number) + "]" + more + "}";
    };
    QTest::newRow("no token") << page(1, "") << false;
    QTest::newRow("token") << page(1, R"(,"NextToken":"abc")") << true;
    QTest::newRow("null token") << page(1, R"(,"NextToken":null)") << false;
    QTest::newRow("empty token") << page(1, R"(,"NextToken":"")") << false;
    QTest::newRow("token before the list")
        << QByteArray(R"({"NextToken":"x","Findings":[)" + finding(1) + "]}") << true;
    QTest::newRow("inside data") << QByteArray(R"({"data":)" + page(1, R"(,"NextToken":"abc")") + "}") << true;
    QTest::newRow("all pages are there") << QByteArray("[" + page(1, R"(,"NextToken":"abc")") + "," + page(2, "") + "]")
                                         << false;
    QTest::newRow("the last page is missing")
        << QByteArray(page(1, R"(,"NextToken":"abc")") + page(2, R"(,"NextToken":"def")")) << true;
}

void tst_formats::pagesArePartial()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, partial);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.scope.partial, partial);
}

void tst_formats::eventsNameAccountAndRegion()
{
    const auto event = [](const QByteArray& account, const QByteArray& time) {
        return R"({"detail":{"findings":[)" + finding(1)
            + R"(]},"detail-type":"Security Hub Findings - Imported","account":")" + account
            + R"(","region":"ap-southeast-2","time":")" + time + "\"}";
    };
    const auto one =
        m_bench.read(event("444455556666", "2026-11-02T00:00:00Z") + event("444455556666", "2026-11-01T00:00:00Z"));
    QCOMPARE(one.result.scope.account, std::string("444455556666"));
    QCOMPARE(one.result.scope.region, std::string("ap-southeast-2"));
    QCOMPARE(one.result.scope.captured, readInstant("2026-11-02T00:00:00Z"));
    QVERIFY(one.result.scope.capturedFrom == CapturedFrom::Data);
    const auto two = m_bench.read(event("444455556666", "") + event("777788889999", ""));
    QCOMPARE(two.result.scope.account, std::string());
    QCOMPARE(two.result.scope.region, std::string("ap-southeast-2"));
}

void tst_formats::stoppingIsAnswered()
{
    const auto path = m_bench.write(u"stop.json"_s, findings(finding(1)));
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    std::stop_source stop;
    stop.request_stop();
    KeepingSink sink;
    const auto result = source->read({}, sink, stop.get_token(), {});
    QVERIFY(result.end == ReadResult::End::Stopped);
    QVERIFY(sink.records.empty());
}

void tst_formats::progressReachesTheEnd()
{
    QByteArray records = finding(0);
    for (int i = 1; i < 5000; ++i)
        records += "," + finding(i);
    const auto bytes = findings(records);
    const auto source = openSource(m_bench.write(u"progress.json"_s, bytes).toStdString());
    QVERIFY(source->next());
    KeepingSink sink;
    ReadProgress last;
    const auto result = source->read({}, sink, {}, [&](const ReadProgress& progress) {
        QVERIFY(progress.bytes >= last.bytes && progress.records >= last.records);
        last = progress;
    });
    QCOMPARE(last.size, std::uint64_t(bytes.size()));
    QCOMPARE(last.bytes, last.size);
    QCOMPARE(result.records, std::uint64_t(5000));
}

QTEST_GUILESS_MAIN(tst_formats)
#include "tst_formats.moc"
