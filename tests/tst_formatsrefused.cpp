// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is not read: broken files, odd records, lookalikes; and how that is said.
class tst_formatsrefused : public QObject
{
    Q_OBJECT

private slots:
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void everyCutIsRefused();
    void salvageKeepsCompleteRecords();
    void salvageKeepsWhatStandsBeforeABadCharacter_data();
    void salvageKeepsWhatStandsBeforeABadCharacter();
    void oddRecordsAreRejectedAlone_data();
    void oddRecordsAreRejectedAlone();
    void lookalikesAreNamed_data();
    void lookalikesAreNamed();

private:
    Workbench m_bench;
};

void tst_formatsrefused::brokenFilesAreRefused_data()
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

void tst_formatsrefused::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto reading = m_bench.read(bytes);
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
    QVERIFY(reading.problem().toUtf8().size() < 500);
}

void tst_formatsrefused::everyCutIsRefused()
{
    const auto whole = findings(finding(1) + "," + finding(2));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto reading = m_bench.read(whole.left(length));
        QVERIFY2(reading.refused(), QByteArray::number(length).constData());
    }
}

void tst_formatsrefused::salvageKeepsCompleteRecords()
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

void tst_formatsrefused::salvageKeepsWhatStandsBeforeABadCharacter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto text = findings(finding(1) + "," + finding(2) + "," + finding(3, R"("X":"_")"));
    QTest::newRow("Latin-1") << QByteArray(text).replace('_', '\xE9') << u"Latin-1"_s;
    QTest::newRow("NUL") << QByteArray(text).replace('_', '\0') << u"NUL byte"_s;
    QByteArray wide("\xFF\xFE");
    for (const auto letter : text)
        wide += QByteArray(1, letter == '_' ? '\0' : letter) + QByteArray(1, '\0');
    QTest::newRow("UTF-16") << wide << u"not valid UTF-16 at byte %1"_s.arg(2 + 2 * text.indexOf('_'));
    QTest::newRow("UTF-16, at its end") << wide.first(4 + 2 * text.indexOf('_')) << u"not valid UTF-16"_s;
    QTest::newRow("broken before") << QByteArray(text).replace('_', "\"}}" + QByteArray(100, ' ') + '\xE9')
                                   << u"not valid JSON"_s;
}

void tst_formatsrefused::salvageKeepsWhatStandsBeforeABadCharacter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto refused = m_bench.read(bytes);
    QVERIFY(refused.refused());
    QVERIFY2(refused.problem().contains(says), qPrintable(refused.problem()));
    const auto reading = m_bench.read(bytes, {.node = {}, .salvage = true});
    QVERIFY(reading.complete());
    QVERIFY(reading.sink.records.size() >= 2);
    QVERIFY(translated(reading.result.notes.at(0)).contains(says));
}

void tst_formatsrefused::oddRecordsAreRejectedAlone_data()
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

void tst_formatsrefused::oddRecordsAreRejectedAlone()
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

void tst_formatsrefused::lookalikesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("advises");
    const auto row = [](const char* bytes, const QString& says, const QString& advises) {
        QTest::newRow(qPrintable(says)) << QByteArray(bytes) << says << advises;
    };
    const auto hub = u"aws securityhub get-findings"_s;
    row(R"({"findings":[{"findingArn":"x","awsAccountId":"1"}]})", u"Inspector"_s, hub);
    row(R"({"Findings":[{"SchemaVersion":"2.0","Resource":{},"Type":"x"}]})", u"GuardDuty"_s, hub);
    row(R"({"Records":[{"FindingIdentifier":{}}]})", u"get-finding-history"_s, hub);
    row(R"({"Patches":[{"Name":"kernel","Version":"1","Release":"2"}]})", u"catalogue"_s,
        u"describe-instance-patches"_s);
    row(R"({"EvaluationResults":[{"ComplianceType":"NON_COMPLIANT"}]})", u"AWS Config rules"_s,
        u"list-compliance-items"_s);
    row(R"({"resourceId":"string","resourceType":"string","configurationItemCaptureTime":"string"})", u"its schema"_s,
        u"list-compliance-items"_s);
    row(R"({"ResourceDataSyncItems":[]})", u"Resource Data Syncs"_s, u"list-compliance-items"_s);
    row(R"({"digestStartTime":"x","logFiles":[]})", u"CloudTrail digest"_s, u"list-compliance-items"_s);
    row(R"({"platform":{},"profiles":[],"statistics":{}})", u"HDF"_s, hub);
    row(R"({"FindingIdentifiers":[],"Workflow":{}})", u"input of batch-update-findings"_s, hub);
    row(R"([{"Id":"x","ProductArn":"p","Title":"t","SeverityLabel":"LOW","ResourceId":"['i-1']"}])",
        u"This is a flattened finding"_s, hub);
    row(R"([{"SeverityLabel":"LOW","ComplianceStatus":"x","ResourceId":"y"}])", u"flattened finding"_s, hub);
    row(R"({"message":"The security token included in the request is expired"})", u"an error"_s,
        u"Run the command again"_s);
    row("<!DOCTYPE html><html><body>403</body></html>", u"web page"_s, u"Sign in"_s);
    row("-----------------\n|  DescribeInstancePatches |\n", u"--output table"_s, u"--output json"_s);
    row("FINDINGS\t123\t456\n", u"--output text"_s, u"--output json"_s);
    row("Findings:\n- Id: x\n", u"YAML"_s, u"--output json"_s);
    row("Instance ID,Instance name,State\ni-1,x,running\n", u"CSV inventory"_s, u"describe-instance-information"_s);
    row("KBId,State,Title\nKB1,Missing,x\n", u"CSV patch report without"_s, u"describe-instance-patch-states"_s);
    row("Finding ID,Title,Severity\nx,y,z\n", u"without the columns Id and ProductArn"_s, hub);
    row("Title,Control ID,Workflow status\nx,y,z\n", u"which finding is meant"_s, hub);
    row("Id,ProductArn,Note,Withdrawn\nx,y,z,\n", u"this program exported"_s, u"made from"_s);
    row("name,colour,size\nx,red,1\n", u"CSV file"_s, u"describe-instance-patch-states"_s);
    row("AUTH_METHOD;TIMESTAMP;ACCOUNT_UID\n", u"Prowler"_s, hub);
    row("PROFILE,ACCOUNT_NUM,REGION\n", u"CSV report of Prowler"_s, hub);
    row("2026-11-20 22:05:00 nginx started\n", u"a log, but not one"_s, u"amazon-ssm-agent.log"_s);
    row("An error occurred (AccessDenied) when calling x\n", u"error message of the AWS CLI"_s, u"again"_s);
    row("{\n  \"Findings\": [\n  {{- range . -}}\n", u"template"_s, u"made from it"_s);
}

void tst_formatsrefused::lookalikesAreNamed()
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

QTEST_GUILESS_MAIN(tst_formatsrefused)
#include "tst_formatsrefused.moc"
