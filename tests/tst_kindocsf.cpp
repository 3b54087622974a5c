// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray ocsf(
    const QByteArray& more = {}, const QByteArray& info = {}, const QByteArray& product = R"("name":"Prowler")")
{
    return R"({"class_uid":2004,"class_name":"Detection Finding","metadata":{"event_code":"check_1","product":{)"
        + product + R"(}},"finding_info":{"uid":"u1","title":"Title")" + (info.isEmpty() ? info : "," + info) + "}"
        + (more.isEmpty() ? more : "," + more) + "}";
}

}

// What findings in OCSF say.
class tst_kindocsf : public QObject
{
    Q_OBJECT

private slots:
    void findingOfSecurityHub();
    void productsIdentify_data();
    void productsIdentify();
    void severities_data();
    void severities();
    void workflows_data();
    void workflows();
    void complianceOfFindings_data();
    void complianceOfFindings();
    void timesOfFindings_data();
    void timesOfFindings();
    void nodesOfFindings_data();
    void nodesOfFindings();
    void oldestFormIsRead();
    void anyLayoutIsRead_data();
    void anyLayoutIsRead();
    void nothingToIdentifyIsRejected();
    void hashSeesChanges();

private:
    FindingFact one(const QByteArray& record) { return m_bench.read(record).sink.all<FindingFact>().at(0); }

    Workbench m_bench;
};

void tst_kindocsf::findingOfSecurityHub()
{
    const auto finding = one(ocsf(
        R"("severity_id":4,"severity":"High","status_id":1,"status":"New","time":1689963113060,"cloud":{"account":{"uid":"111122223333",)"
        R"("name":"prod"},"region":"eu-west-1"},"compliance":{"control":"SSM.2","status":"FAILED"},"unmapped":{"RecordState":"ARCHIVED"},)"
        R"("resources":[{"type":"AwsEc2Instance","uid":"arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0","name":"web","region":"eu-west-2"}],)"
        R"("vulnerabilities":[{"cve":{"uid":"CVE-1"}},{"cve":{"uid":"CVE-2"}}])",
        R"("types":["T/1"],"created_time":1689963000000,"modified_time":1689963100000,"first_seen_time_dt":"2023-07-01T00:00:00Z")",
        R"("uid":"arn:aws:securityhub:eu-west-1::product/aws/securityhub","name":"Security Hub","vendor_name":"AWS")"));
    QCOMPARE(finding.id, std::string("u1"));
    QCOMPARE(finding.productArn, std::string("arn:aws:securityhub:eu-west-1::product/aws/securityhub"));
    QCOMPARE(finding.title, std::string("Title"));
    QCOMPARE(finding.generator, std::string("check_1"));
    QCOMPARE(finding.account, std::string("111122223333"));
    QCOMPARE(finding.accountName, std::string("prod"));
    QCOMPARE(finding.region, std::string("eu-west-2"));
    QCOMPARE(finding.product, std::string("Security Hub"));
    QCOMPARE(finding.company, std::string("AWS"));
    QCOMPARE(finding.type, std::string("T/1"));
    QCOMPARE(finding.control, std::string("SSM.2"));
    QCOMPARE(finding.node, std::string("i-0123456789abcdef0"));
    QCOMPARE(finding.nodeName, std::string("web"));
    QCOMPARE(finding.cves, std::string("CVE-1,CVE-2"));
    QVERIFY(finding.severity == Severity::High && finding.workflow == WorkflowStatus::New);
    QVERIFY(finding.recordState == RecordState::Archived && finding.compliance == FindingCompliance::Failed);
    QCOMPARE(finding.created, readInstant(1689963000.0));
    QCOMPARE(finding.updated, readInstant(1689963100.0));
    QCOMPARE(finding.firstObserved, readInstant("2023-07-01T00:00:00Z"));
}

void tst_kindocsf::productsIdentify_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QString>("identity");
    QTest::newRow("ARN") << QByteArray(R"("uid":"arn:aws:x","name":"N")") << u"arn:aws:x"_s;
    QTest::newRow("name before another uid") << QByteArray(R"("uid":"p-1.2","name":"N")") << u"N"_s;
    QTest::newRow("uid alone") << QByteArray(R"("uid":"p-1.2")") << u"p-1.2"_s;
    QTest::newRow("vendor alone") << QByteArray(R"("vendor_name":"V")") << u"V"_s;
}

void tst_kindocsf::productsIdentify()
{
    QFETCH(QByteArray, product);
    QFETCH(QString, identity);
    QCOMPARE(QString::fromStdString(one(ocsf({}, {}, product)).productArn), identity);
}

void tst_kindocsf::severities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("severity");
    const auto row = [](const char* members, Severity severity) {
        QTest::newRow(members) << QByteArray(members) << int(severity);
    };
    row(R"("severity_id":0)", Severity::None);
    row(R"("severity_id":0,"severity":"Low")", Severity::Low);
    row(R"("severity_id":1)", Severity::Informational);
    row(R"("severity_id":2)", Severity::Low);
    row(R"("severity_id":3)", Severity::Medium);
    row(R"("severity_id":4,"severity":"Low")", Severity::High);
    row(R"("severity_id":5)", Severity::Critical);
    row(R"("severity_id":6)", Severity::Critical);
    row(R"("severity_id":99,"severity":"Medium")", Severity::Medium);
    row(R"("severity":"Fatal")", Severity::Critical);
    row(R"("severity_id":-7)", Severity::None);
}

void tst_kindocsf::severities()
{
    QFETCH(QByteArray, members);
    QFETCH(int, severity);
    QCOMPARE(int(one(ocsf(members)).severity), severity);
}

void tst_kindocsf::workflows_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("workflow");
    const auto row = [](const char* members, std::optional<WorkflowStatus> workflow) {
        QTest::newRow(members) << QByteArray(members) << (workflow ? int(*workflow) : -1);
    };
    row(R"("status":"New","status_id":3)", WorkflowStatus::New);
    row(R"("status":"In Progress")", WorkflowStatus::Notified);
    row(R"("status":"Suppressed")", WorkflowStatus::Suppressed);
    row(R"("status":"Resolved")", WorkflowStatus::Resolved);
    row(R"("status_id":4)", WorkflowStatus::Resolved);
    row(R"("status_id":99)", {});
    row(R"("status":"Unknown")", {});
}

void tst_kindocsf::workflows()
{
    QFETCH(QByteArray, members);
    QFETCH(int, workflow);
    const auto status = one(ocsf(members)).workflow;
    QCOMPARE(status ? int(*status) : -1, workflow);
}

void tst_kindocsf::complianceOfFindings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("compliance");
    const auto row = [](const char* members, FindingCompliance compliance) {
        QTest::newRow(members) << QByteArray(members) << int(compliance);
    };
    row(R"("status_code":"FAIL")", FindingCompliance::Failed);
    row(R"("status_code":"PASS")", FindingCompliance::Passed);
    row(R"("status_code":"MANUAL")", FindingCompliance::None);
    row(R"("compliance":{"status":"PASSED"},"status_code":"FAIL")", FindingCompliance::Passed);
    row(R"("compliance":{"status":"Warning"})", FindingCompliance::Warning);
}

void tst_kindocsf::complianceOfFindings()
{
    QFETCH(QByteArray, members);
    QFETCH(int, compliance);
    QCOMPARE(int(one(ocsf(members)).compliance), compliance);
}

void tst_kindocsf::timesOfFindings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("milliseconds") << QByteArray(R"("time":1739539623000)");
    QTest::newRow("seconds") << QByteArray(R"("time":1739539623)");
    QTest::newRow("text") << QByteArray(R"("time_dt":"2025-02-14T13:27:03Z","time":1)");
    QTest::newRow("event_time") << QByteArray(R"("event_time":"2025-02-14T13:27:03.000000")");
}

void tst_kindocsf::timesOfFindings()
{
    QFETCH(QByteArray, members);
    QCOMPARE(one(ocsf(members)).updated, readInstant("2025-02-14T13:27:03Z"));
}

void tst_kindocsf::nodesOfFindings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("node");
    QTest::newRow("second resource") << QByteArray(
        R"("resources":[{"type":"AwsAccount","uid":"1"},{"type":"AWS::EC2::Instance","uid":"i-0123456789abcdef0"}])")
                                     << u"i-0123456789abcdef0"_s;
    QTest::newRow("one resource (1.1)") << QByteArray(
        R"("resource":{"type":"AwsEc2Instance","uid":"arn:aws:ec2:r:1:instance/i-0123456789abcdef0"})")
                                        << u"i-0123456789abcdef0"_s;
    QTest::newRow("an ARN says it") << QByteArray(
        R"("resources":[{"uid":"arn:aws:ssm:r:1:managed-instance/mi-0123456789abcdef0"}])")
                                    << u"mi-0123456789abcdef0"_s;
    QTest::newRow("something else") << QByteArray(
        R"("resources":[{"type":"AwsIamRole","uid":"role/i-0123456789abcdef0"}])")
                                    << QString();
}

void tst_kindocsf::nodesOfFindings()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, node);
    const auto finding = one(ocsf(members));
    QCOMPARE(QString::fromStdString(finding.node), node);
    QVERIFY(!finding.resource.empty());
}

void tst_kindocsf::oldestFormIsRead()
{
    const auto finding =
        one(R"({"class_uid":2001,"metadata":{"product":{"name":"Security Hub"}},"finding":{"uid":"old","title":"T"},)"
            R"("cloud":{"account_uid":"111122223333","region":"eu-west-1"}})");
    QCOMPARE(finding.id, std::string("old"));
    QCOMPARE(finding.title, std::string("T"));
    QCOMPARE(finding.account, std::string("111122223333"));
    QCOMPARE(finding.region, std::string("eu-west-1"));
}

void tst_kindocsf::anyLayoutIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto record = ocsf();
    QTest::newRow("get-findings-v2") << QByteArray(
        R"({"Findings":[)" + record + "," + record + R"(],"NextToken":"n"})");
    QTest::newRow("list") << QByteArray("[" + record + "," + record + "]");
    QTest::newRow("lines") << QByteArray(record + "\n" + record + "\n");
}

void tst_kindocsf::anyLayoutIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<FindingFact>().size(), std::size_t(2));
    QCOMPARE(reading.result.scope.kind, std::string("ocsf-finding"));
}

void tst_kindocsf::nothingToIdentifyIsRejected()
{
    const auto unnamed = m_bench.read(ocsf() + ocsf().replace("\"uid\":\"u1\"", "\"uid\":\"\""));
    QVERIFY(translated(unnamed.sink.rejections.at(0).reason).contains(u"finding_info.uid"_s));
    const auto product = m_bench.read(ocsf({}, {}, R"("version":"1")"));
    QVERIFY(translated(product.sink.rejections.at(0).reason).contains(u"metadata.product"_s));
}

void tst_kindocsf::hashSeesChanges()
{
    QVERIFY(one(ocsf()).contentHash == one(ocsf()).contentHash);
    QVERIFY(one(ocsf()).contentHash != one(ocsf(R"("status_detail":"x")")).contentHash);
}

QTEST_GUILESS_MAIN(tst_kindocsf)
#include "tst_kindocsf.moc"
