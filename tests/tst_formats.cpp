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
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void everyCutIsRefused();
    void salvageKeepsCompleteRecords();
    void oddRecordsAreRejectedAlone_data();
    void oddRecordsAreRejectedAlone();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void lookalikesAreNamed_data();
    void lookalikesAreNamed();
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

void tst_formats::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto invalid = u"not valid JSON"_s;
    const auto row = [](const char* name, const QByteArray& bytes, const QString& says) {
        QTest::newRow(name) << bytes << says;
    };
    row("trailing comma in the list", findings(finding(1) + ","), invalid);
    row("trailing comma in the object", R"({"Findings":[)" + finding(1) + "],}", invalid);
    row("garbage behind", findings(finding(1)) + " xyz", invalid);
    row("bracket behind", findings(finding(1)) + "]", invalid);
    row("wrong bracket", R"({"Findings":[)" + finding(1) + "}}", invalid);
    row("missing comma", findings(finding(1) + finding(2)), invalid);
    row("missing colon", R"({"Findings" [)" + finding(1) + "]}", invalid);
    row("NaN in a record", findings(finding(1) + "," + finding(2, R"("X":NaN)")), invalid);
    row("single quotes", "{'Findings':[]}", invalid);
    row("comment", "/* x */" + findings(finding(1)), u"not JSON"_s);
    row("broken envelope behind the records", R"({"Findings":[)" + finding(1) + R"(],"X":01})", invalid);
    row("raw tab in a string", findings(finding(1, "\"X\":\"a\tb\"")), invalid);
    row("lone surrogate", findings(finding(1, R"("X":"\ud800")")), invalid);
    row("JSON Lines, line 2 broken", finding(1) + "\n" + finding(2).chopped(9) + "\n" + finding(3) + "\n",
        u"too early"_s);
    row("cut in a string", findings(finding(1)).left(40), u"too early"_s);
    row("only a brace", "{", u"too early"_s);
    row("empty", "", u"empty"_s);
    row("white space only", " \n\t\r\n ", u"empty"_s);
    row("NUL padding", findings(finding(1)) + QByteArray(512, '\0'), u"NUL byte"_s);
    row("only NULs", QByteArray(100000, '\0'), u"NUL byte"_s);
    row("Latin-1", findings(finding(1, "\"X\":\"\xE9t\xE9\"")), u"Latin-1"_s);
    row("overlong UTF-8", findings(finding(1, "\"X\":\"\xC0\xAF\"")), u"UTF-8"_s);
    row("raw surrogate", findings(finding(1, "\"X\":\"\xED\xA0\x80\"")), u"UTF-8"_s);
    row("two empty lists", "[][]", u"none of the reports"_s);
    row("numbers", "[1,2]", u"none of the reports"_s);
    row("nested lists", "[[1]]", u"none of the reports"_s);
    row("another kind of JSON", R"({"hello":"world"})", u"none of the reports"_s);
    row("Findings is an object", R"({"Findings":{}})", u"none of the reports"_s);
}

void tst_formats::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto reading = m_bench.read(bytes);
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
    QVERIFY(reading.problem().toUtf8().size() < 500);
}

void tst_formats::everyCutIsRefused()
{
    const auto whole = findings(finding(1) + "," + finding(2));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto reading = m_bench.read(whole.left(length));
        QVERIFY2(reading.refused(), QByteArray::number(length).constData());
    }
}

void tst_formats::salvageKeepsCompleteRecords()
{
    const auto cut = findings(finding(1) + "," + finding(2) + "," + finding(3)).chopped(30);
    const auto reading = m_bench.read(cut, {.node = {}, .salvage = true});
    QVERIFY(reading.complete());
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QVERIFY(reading.result.scope.partial);
    QVERIFY(translated(reading.result.notes.at(0)).contains(u"too early"_s));
    QVERIFY(m_bench.read(cut.left(100), {.node = {}, .salvage = true}).refused());
    const auto patches = m_bench.read(R"({"Patches":[{"KBId":"KB1","State":"Missing"},{"KBId":"KB2","Sta)",
        {.node = {}, .salvage = true}, u"patches-i-0123456789abcdef0.json"_s);
    QCOMPARE(patches.sink.all<ComplianceItemFact>().at(0).node, std::string("i-0123456789abcdef0"));
}

void tst_formats::oddRecordsAreRejectedAlone_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& record, const QString& says) {
        QTest::newRow(name) << record << says;
    };
    row("a number", "7", u"records are objects"_s);
    row("a list", "[" + finding(2) + "]", u"records are objects"_s);
    row("no Id", finding(2).replace("\"Id\":\"finding", "\"Ix\":\"finding"), u"no usable Id"_s);
    row("empty Id", finding(2).replace("finding-2", ""), u"no usable Id"_s);
    row("Id is a number", finding(2).replace("\"finding-2\"", "5"), u"no usable Id"_s);
    row("Id with NUL", finding(2).replace("finding-2", "a\\u0000b"), u"NUL"_s);
    row("no ProductArn", finding(2).replace("ProductArn", "ProductAm"), u"no usable ProductArn"_s);
    row("Id twice", finding(2, R"("Id":"second")"), u"Id stands twice"_s);
    row("severity twice", finding(2, R"("Severity":{"Label":"LOW","Label":"HIGH"})"), u"Severity.Label stands twice"_s);
    row("number too large", finding(2, R"("X":1e999)"), u"too large"_s);
    row("number too long", finding(2, "\"X\":0." + QByteArray(500, '1')), u"400 digits"_s);
    row("empty object", "{}", u"no usable Id"_s);
}

void tst_formats::oddRecordsAreRejectedAlone()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, says);
    const auto reading = m_bench.read(findings(finding(1) + "," + record + "," + finding(3)));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QCOMPARE(reading.sink.rejections[0].place.record, std::uint64_t(2));
    QCOMPARE(reading.result.records, std::uint64_t(3));
    const auto reason = translated(reading.sink.rejections[0].reason);
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void tst_formats::limitsAreNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("says");
    const auto nested = [](int depth, const QByteArray& open, const QByteArray& close) {
        return "\"X\":" + open.repeated(depth) + "1" + close.repeated(depth);
    };
    QTest::newRow("61 lists in a record are read") << nested(61, "[", "]") << QString();
    QTest::newRow("62 lists are not") << nested(62, "[", "]") << u"deeper than the limit of 64"_s;
    QTest::newRow("61 objects are read") << nested(61, R"({"a":)", "}") << QString();
    QTest::newRow("100000 objects are not") << nested(100000, R"({"a":)", "}") << u"deeper than the limit of 64"_s;
    QTest::newRow("15 MiB are read") << QByteArray("\"X\":\"" + QByteArray(15 << 20, 'y') + '"') << QString();
    QTest::newRow("17 MiB are not") << QByteArray("\"X\":\"" + QByteArray(17 << 20, 'y') + '"') << u"limit of 16 MiB"_s;
    QTest::newRow("long keys neither") << QByteArray("\"" + QByteArray(17 << 20, 'y') + "\":1") << u"limit of 16 MiB"_s;
}

void tst_formats::limitsAreNamed()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, says);
    const auto reading = m_bench.read(findings(finding(1) + "," + finding(2, member)));
    QCOMPARE(reading.complete(), says.isEmpty());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
}

void tst_formats::lookalikesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("advises");
    const auto row = [](const char* bytes, const QString& says, const QString& advises) {
        QTest::newRow(qPrintable(says)) << QByteArray(bytes) << says << advises;
    };
    const auto hub = u"aws securityhub get-findings"_s;
    row(R"({"Records":[{"eventVersion":"1.08","eventSource":"ssm.amazonaws.com"}]})", u"CloudTrail"_s,
        u"list-compliance-items"_s);
    row(R"({"Findings":[{"class_uid":2003,"metadata":{}}]})", u"OCSF"_s, hub);
    row(R"({"findings":[{"findingArn":"x","awsAccountId":"1"}]})", u"Inspector"_s, hub);
    row(R"({"Findings":[{"SchemaVersion":"2.0","Resource":{},"Type":"x"}]})", u"GuardDuty"_s, hub);
    row(R"({"Records":[{"FindingIdentifier":{}}]})", u"get-finding-history"_s, hub);
    row(R"({"detail-type":"EC2 Automation","detail":{}})", u"EventBridge"_s, u"list-compliance-items"_s);
    row(R"({"fileVersion":"1.0","configurationItems":[{}]})", u"AWS Config"_s, u"list-compliance-items"_s);
    row(R"({"Patches":[{"Name":"kernel","Version":"1","Release":"2"}]})", u"catalogue"_s,
        u"describe-instance-patches"_s);
    row(R"({"Associations":[]})", u"list-associations"_s, u"describe-instance-associations-status"_s);
    row(R"({"BaselineId":"pb-1","ApprovalRules":{}})", u"get-patch-baseline"_s, u"describe-instance-patch-states"_s);
    row(R"({"Entities":[{"Id":"i-1","Data":{}}]})", u"get-inventory"_s, u"describe-instance-information"_s);
    row(R"({"CommandInvocations":[{"CommandId":"x"}]})", u"list-command-invocations"_s, u"list-compliance-items"_s);
    row(R"({"TypeName":"AWS:PatchSummary","Content":[]})", u"inventory file of the node"_s,
        u"describe-instance-patch-states"_s);
    row(R"({"message":"The security token included in the request is expired"})", u"an error"_s,
        u"Run the command again"_s);
    row("<!DOCTYPE html><html><body>403</body></html>", u"web page"_s, u"Sign in"_s);
    row("-----------------\n|  DescribeInstancePatches |\n", u"--output table"_s, u"--output json"_s);
    row("FINDINGS\t123\t456\n", u"--output text"_s, u"--output json"_s);
    row("Findings:\n- Id: x\n", u"YAML"_s, u"--output json"_s);
    row("Index,Instance ID,Instance name\n1,i-1,x\n", u"CSV patch report"_s, u"describe-instance-patch-states"_s);
    row("Id,Title,ProductArn\nx,y,z\n", u"CSV list of findings"_s, hub);
    row("AUTH_METHOD;TIMESTAMP;ACCOUNT_UID\n", u"Prowler"_s, hub);
    row("2026-11-20 22:05:00 INFO [ssm-agent-worker] x\n", u"log"_s, u"describe-instance-patches"_s);
    row("07/07/2022 15:52:29 root [ERROR]: x\n", u"log of the agent"_s, u"describe-instance-patches"_s);
    row("[Errno 256] No more mirrors to try.\n", u"log of the agent or"_s, u"describe-instance-patches"_s);
    row("{\n  \"Findings\": [\n  {{- range . -}}\n", u"template"_s, u"made from it"_s);
}

void tst_formats::lookalikesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFETCH(QString, advises);
    const auto reading = m_bench.read(bytes);
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
    QVERIFY2(translated(reading.result.advice).contains(advises), qPrintable(translated(reading.result.advice)));
    QVERIFY(reading.sink.rejections.empty());
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
