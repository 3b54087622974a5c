// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

// What a finding says, value by value.
class tst_kindfindings : public QObject
{
    Q_OBJECT

private slots:
    void findingOfPatchManager();
    void findingWithoutServiceFields();
    void findingOfPatchCompliance();
    void findingChoosesItsNode_data();
    void findingChoosesItsNode();
    void severityOfFindings_data();
    void severityOfFindings();
    void workflowOfFindings_data();
    void workflowOfFindings();
    void findingsOfOddTypesAreStillTaken_data();
    void findingsOfOddTypesAreStillTaken();
    void hashIgnoresOrderAndSpace();
    void hashSeesEveryChange_data();
    void hashSeesEveryChange();

private:
    static Reading fixture(const QString& name) { return readAll(QStringLiteral(TEST_DATA "/") + name).at(0); }

    FindingFact one(const QByteArray& record);

    Workbench m_bench;
};

FindingFact tst_kindfindings::one(const QByteArray& record)
{
    const auto facts = m_bench.read(record).sink.all<FindingFact>();
    return facts.empty() ? FindingFact() : facts.front();
}

void tst_kindfindings::findingOfPatchManager()
{
    const auto reading = fixture(u"asff/patch-manager.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto finding = reading.sink.all<FindingFact>().at(0);
    QCOMPARE(finding.id,
        std::string("arn:aws:patch-manager:eu-west-1:111122223333:instance/i-02573cafcfEXAMPLE/run-command/a"));
    QVERIFY(isPatchManager(finding.productArn));
    QCOMPARE(finding.title, std::string("Systems Manager Patch Summary - Managed Instance Non-Compliant"));
    QCOMPARE(finding.account, std::string("111122223333"));
    QCOMPARE(finding.accountName, std::string("production"));
    QCOMPARE(finding.region, std::string("eu-west-1"));
    QCOMPARE(finding.product, std::string("Systems Manager Patch Manager"));
    QCOMPARE(finding.company, std::string("AWS"));
    QCOMPARE(finding.type, std::string("Software & Configuration Checks/Patch Management/Compliance"));
    QCOMPARE(finding.resourceType, std::string("AwsEc2Instance"));
    QCOMPARE(finding.node, std::string("i-02573cafcfEXAMPLE"));
    QCOMPARE(finding.nodeName, std::string("web-1"));
    QVERIFY(finding.severity == Severity::Medium);
    QVERIFY(finding.workflow == WorkflowStatus::Notified);
    QVERIFY(finding.recordState == RecordState::Archived);
    QVERIFY(finding.compliance == FindingCompliance::Failed);
    QVERIFY(finding.sample);
    QCOMPARE(finding.created, readInstant("2026-11-01T10:00:00Z"));
    QCOMPARE(finding.updated, readInstant("2026-11-02T10:00:00Z"));
    QCOMPARE(finding.noted, readInstant("2026-11-03T10:00:00Z"));
    const auto summary = finding.patchSummary.value();
    QCOMPARE(summary.baseline, std::string("pb-0c10e65780EXAMPLE"));
    QVERIFY(summary.operation == Operation::Scan && summary.rebootOption == RebootOption::NoReboot);
    QCOMPARE(summary.installed, Count(45));
    QCOMPARE(summary.missing, Count(2));
    QCOMPARE(summary.failed, Count(0));
    QCOMPARE(summary.installedPendingReboot, Count(3));
    QCOMPARE(summary.installedRejected, Count());
    QCOMPARE(summary.operationEnd, readInstant("2026-11-02T09:59:00Z"));
    const auto apart = reading.sink.all<PatchSummaryFact>().at(0);
    QCOMPARE(apart.node, finding.node);
    QVERIFY(apart.source == PatchSummaryFact::Source::Finding);
    QCOMPARE(apart.missing, Count(2));
}

void tst_kindfindings::findingWithoutServiceFields()
{
    const auto finding = one(
        R"({"Id":"arn:aws:x:sa-east-1:1:y","ProductArn":"arn:aws:securityhub:us-east-1:1:product/acme/scanner","Title":"t",
        "FindingProviderFields":{"Severity":{"Label":"HIGH"},"Types":["a/b"]},"ProductFields":{"RuleId":"1.2"},
        "Vulnerabilities":[{"Id":"CVE-1"},{"Id":"CVE-2"}],"PatchSummary":{"Id":"pb-1","MissingCount":1},"UpdatedAt":"2026-11-02T10:00:00Z",
        "Resources":[{"Type":"AwsEc2Instance","Id":"mi-0123456789abcdef0"}]})");
    QCOMPARE(finding.region, std::string("sa-east-1"));
    QCOMPARE(finding.product, std::string("scanner"));
    QCOMPARE(finding.company, std::string("acme"));
    QCOMPARE(finding.type, std::string("a/b"));
    QCOMPARE(finding.control, std::string("1.2"));
    QCOMPARE(finding.cves, std::string("CVE-1,CVE-2"));
    QVERIFY(finding.severity == Severity::High);
    QVERIFY(!finding.workflow);
    QVERIFY(!finding.patchSummary->operationEnd);
}

void tst_kindfindings::findingOfPatchCompliance()
{
    const QByteArray counts =
        R"("CompliantCriticalCount":1,"CompliantHighCount":2,"CompliantMediumCount":3,"CompliantLowCount":0,)"
        R"("CompliantInformationalCount":0,"CompliantUnspecifiedCount":4,"NonCompliantCriticalCount":1)";
    const auto reading =
        m_bench.read(R"({"Id":"x","ProductArn":"p","Title":"SSM.2","UpdatedAt":"2026-11-01T00:00:00Z",)"
                     R"("Resources":[{"Type":"AwsAccount","Id":"a"},)"
                     R"({"Type":"AwsSsmPatchCompliance","Id":"arn:aws:ssm:r:1:patch/i-0123456789abcdef0",)"
                     R"("Details":{"AwsSsmPatchCompliance":{"Patch":{"ComplianceSummary":{"Status":"NON_COMPLIANT",)"
                     R"("OverallSeverity":"HIGH",)"
            + counts + "}}}}}]}");
    const auto summary = reading.sink.all<TypeSummaryFact>().at(0);
    QCOMPARE(summary.node, std::string("i-0123456789abcdef0"));
    QCOMPARE(summary.type, std::string("Patch"));
    QVERIFY(summary.status == ComplianceStatus::NonCompliant && summary.severity == Severity::High);
    QCOMPARE(summary.executed, readInstant("2026-11-01T00:00:00Z"));
    QCOMPARE(summary.compliant, Count(10));
    QCOMPARE(summary.nonCompliant, Count()); // some of its six counts are absent
}

void tst_kindfindings::findingChoosesItsNode_data()
{
    QTest::addColumn<QByteArray>("resources");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("region");
    const auto row = [](const char* name, const QByteArray& resources, const QString& node, const QString& region) {
        QTest::newRow(name) << resources << node << region;
    };
    row("plain id", R"([{"Type":"AwsEc2Instance","Id":"i-12345678","Region":"eu-west-1"}])", u"i-12345678"_s,
        u"eu-west-1"_s);
    row("ARN", R"([{"Type":"AwsEc2Instance","Id":"arn:aws:ec2:us-east-1:1:instance/i-0123456789abcdef0"}])",
        u"i-0123456789abcdef0"_s, {});
    row("ARN with colon", R"([{"Type":"AwsEc2Instance","Id":"arn:aws:ec2:us-east-1:1:instance:i-0123456789abcdef0"}])",
        u"i-0123456789abcdef0"_s, {});
    row("on premises", R"([{"Type":"AwsEc2Instance","Id":"mi-0123456789abcdef0"}])", u"mi-0123456789abcdef0"_s, {});
    row("second resource",
        R"([{"Type":"AwsAccount","Id":"x","Region":"a"},{"Type":"AwsSsmPatchCompliance","Id":"z/i-12345678","Region":"b"}])",
        u"i-12345678"_s, u"b"_s);
    row("not a node", R"([{"Type":"AwsS3Bucket","Id":"arn:aws:s3:::i-12345678","Region":"a"}])", {}, u"a"_s);
    row("too short", R"([{"Type":"AwsEc2Instance","Id":"i-1234567"}])", {}, {});
    row("not at the end", R"([{"Type":"AwsEc2Instance","Id":"i-12345678/x"}])", {}, {});
    row("inside of a word", R"([{"Type":"AwsEc2Instance","Id":"xi-12345678"}])", {}, {});
    row("lower case members", R"([{"type":"AwsEc2Instance","id":"i-12345678","region":"c"}])", u"i-12345678"_s, u"c"_s);
    row("no resources", "[]", {}, {});
}

void tst_kindfindings::findingChoosesItsNode()
{
    QFETCH(QByteArray, resources);
    QFETCH(QString, node);
    QFETCH(QString, region);
    const auto finding = one(R"({"Id":"a","ProductArn":"b","Title":"c","Resources":)" + resources + "}");
    QCOMPARE(finding.id, std::string("a"));
    QCOMPARE(QString::fromStdString(finding.node), node);
    QCOMPARE(QString::fromStdString(finding.region), region);
}

void tst_kindfindings::severityOfFindings_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("severity");
    QTest::newRow("label") << QByteArray(R"("Severity":{"Label":"HIGH","Normalized":28})") << int(Severity::High);
    QTest::newRow("band") << QByteArray(R"("Severity":{"Normalized":70})") << int(Severity::High);
    QTest::newRow("band 0") << QByteArray(R"("Severity":{"Normalized":0})") << int(Severity::Informational);
    QTest::newRow("band as text") << QByteArray(R"("Severity":{"Normalized":"90"})") << int(Severity::Critical);
    QTest::newRow("unknown label") << QByteArray(R"("Severity":{"Label":"WEIRD","Normalized":40})")
                                   << int(Severity::Medium);
    QTest::newRow("provider") << QByteArray(R"("FindingProviderFields":{"Severity":{"Label":"LOW"}})")
                              << int(Severity::Low);
    QTest::newRow("out of range") << QByteArray(R"("Severity":{"Normalized":1000})") << int(Severity::None);
    QTest::newRow("none") << QByteArray(R"("Severity":null)") << int(Severity::None);
    QTest::newRow("a list") << QByteArray(R"("Severity":[{"Label":"HIGH"}])") << int(Severity::None);
}

void tst_kindfindings::severityOfFindings()
{
    QFETCH(QByteArray, member);
    QFETCH(int, severity);
    QCOMPARE(int(one(finding(1, member)).severity), severity);
}

void tst_kindfindings::workflowOfFindings_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("workflow");
    QTest::newRow("status wins") << QByteArray(R"("WorkflowState":"NEW","Workflow":{"Status":"NOTIFIED"})")
                                 << int(WorkflowStatus::Notified);
    QTest::newRow("old state") << QByteArray(R"("WorkflowState":"DEFERRED")") << int(WorkflowStatus::Suppressed);
    QTest::newRow("none") << QByteArray(R"("Workflow":{})") << -1;
    QTest::newRow("unknown") << QByteArray(R"("Workflow":{"Status":"WHO"})") << -1;
}

void tst_kindfindings::workflowOfFindings()
{
    QFETCH(QByteArray, member);
    QFETCH(int, workflow);
    const auto fact = one(finding(1, member));
    QCOMPARE(fact.workflow ? int(*fact.workflow) : -1, workflow);
}

void tst_kindfindings::findingsOfOddTypesAreStillTaken_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    for (const auto* field :
        {"Title", "Severity", "Resources", "Workflow", "Types", "UpdatedAt", "AwsAccountId", "PatchSummary",
            "Compliance", "Vulnerabilities", "ProductFields", "FindingProviderFields", "Note", "Region", "Sample"}) {
        for (const auto* value :
            {"null", "true", "0", "-1", "1.5", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":{}}",
                "[1,\"x\",{}]", "{\"Label\":5,\"Status\":[],\"Id\":{}}", "\"+275760-09-13T00:00:00Z\""})
            QTest::addRow("%s is %s", field, value) << QByteArray(field) << QByteArray(value);
    }
}

void tst_kindfindings::findingsOfOddTypesAreStillTaken()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const auto reading = m_bench.read(
        R"({"Findings":[{"Id":"a","ProductArn":"b","SchemaVersion":"2018-10-08",")" + field + "\":" + value + "}]}");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<FindingFact>().size(), std::size_t(1));
}

void tst_kindfindings::hashIgnoresOrderAndSpace()
{
    const auto first = one(R"({"Id":"a","ProductArn":"b","Title":"é","N":1,"O":{"x":[1,2],"y":"z"}})");
    const auto second = one("{ \"Title\" : \"\\u00e9\",\n\"O\":{\"y\":\"z\",\"x\":[ 1, 2.0 ]},\"N\":1e0, "
                            "\"ProductArn\":\"b\",\"Id\":\"a\"}");
    QVERIFY(first.contentHash == second.contentHash);
    QVERIFY(first.contentHash != FindingFact().contentHash);
}

void tst_kindfindings::hashSeesEveryChange_data()
{
    QTest::addColumn<QByteArray>("members");
    for (const auto* members : {R"("X":[1,2])", R"("X":[2,1])", R"("X":[12])", R"("X":["1","2"])", R"("X":[[1],2])",
             R"("X":{"1":2})", R"("X":{"a":{"b":1}})", R"("X":{"a":{},"b":1})", R"("X":null)", R"("X":true)",
             R"("X":"true")", R"("X":1.5)", R"("Y":1)", R"("X":"Y")", R"("X":"")", R"("X":{})", R"("X":[])",
             R"("X":[{"a":1},{"b":2}])", R"("X":[{"a":1,"b":2}])"})
        QTest::newRow(members) << QByteArray(members);
}

void tst_kindfindings::hashSeesEveryChange()
{
    QFETCH(QByteArray, members);
    static std::set<std::array<unsigned char, 16>> seen;
    QVERIFY(seen.insert(one(finding(1, members)).contentHash).second);
}

QTEST_GUILESS_MAIN(tst_kindfindings)
#include "tst_kindfindings.moc"
