// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray ssmEvent(const QByteArray& type, const QByteArray& detail)
{
    return R"({"version":"0","id":"e1","detail-type":")" + type
        + R"(","source":"aws.ssm","account":"111122223333","time":"2026-11-04T18:05:00Z","region":"eu-west-1","detail":)"
        + detail + "}";
}

const QByteArray compliance = ssmEvent("Configuration Compliance State Change",
    R"({"resource-type":"managed-instance","resource-id":"i-0123456789abcdef0","compliance-status":"non_compliant",)"
    R"("compliance-type":"Patch","patch-baseline-id":"pb-1","severity":"critical"})");

}

// What EventBridge events say.
class tst_kindevents : public QObject
{
    Q_OBJECT

private slots:
    void complianceStateTellsTypeAndEvent();
    void lastRuntimeGoesBeforeTheTimeOfTheEvent();
    void associationStateOfANode();
    void associationStateNamesNoNode();
    void commandStates();
    void inventoryChangeIsAnEvent();
    void eventsWithoutUseAreTold_data();
    void eventsWithoutUseAreTold();
    void anyLayoutIsRead_data();
    void anyLayoutIsRead();
    void accountsOfSeveralEventsStayApart();
    void wrappedCallsAndItemsAreRead();
    void findingsOfEventsAreFindings();

private:
    Workbench m_bench;
};

void tst_kindevents::complianceStateTellsTypeAndEvent()
{
    const auto reading = m_bench.read(compliance);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto& record = reading.sink.records.at(0);
    QCOMPARE(record.account, std::string("111122223333"));
    QCOMPARE(record.region, std::string("eu-west-1"));
    QVERIFY(record.extent == SourceRecord::Extent::Alone);
    const auto summary = std::get<TypeSummaryFact>(record.facts.at(0));
    QCOMPARE(summary.node, std::string("i-0123456789abcdef0"));
    QCOMPARE(summary.type, std::string("Patch"));
    QVERIFY(summary.status == ComplianceStatus::NonCompliant && summary.severity == Severity::Critical);
    QVERIFY(!summary.compliant && !summary.nonCompliant);
    QCOMPARE(summary.executed, readInstant("2026-11-04T18:05:00Z"));
    const auto told = std::get<EventFact>(record.facts.at(1));
    QVERIFY(told.kind == EventFact::Kind::ComplianceState);
    QCOMPARE(told.node, summary.node);
    QCOMPARE(told.type, std::string("Patch"));
    QCOMPARE(told.status, std::string("non_compliant"));
    QCOMPARE(told.subject, std::string("pb-1"));
    QCOMPARE(told.at, summary.executed);
    QCOMPARE(reading.result.scope.account, std::string("111122223333"));
    QCOMPARE(reading.result.scope.region, std::string("eu-west-1"));
    QCOMPARE(reading.result.scope.captured, summary.executed);
    QCOMPARE(reading.result.scope.kind, std::string("eventbridge"));
    auto unnamed = compliance;
    QCOMPARE(m_bench.read(unnamed.replace("resource-id", "resource")).sink.rejections.size(), std::size_t(1));
}

void tst_kindevents::lastRuntimeGoesBeforeTheTimeOfTheEvent()
{
    const auto reading = m_bench.read(ssmEvent("Configuration Compliance State Change",
        R"({"last-runtime":"2026-11-01T10:10:10Z","compliance-status":"compliant","resource-id":"i-0123456789abcdef0",)"
        R"("compliance-type":"Association"})"));
    const auto summary = reading.sink.all<TypeSummaryFact>().at(0);
    QVERIFY(summary.status == ComplianceStatus::Compliant);
    QCOMPARE(summary.executed, readInstant("2026-11-01T10:10:10Z"));
}

void tst_kindevents::associationStateOfANode()
{
    const auto reading = m_bench.read(ssmEvent("EC2 State Manager Instance Association State Change",
        R"({"association-id":"a1","instance-id":"i-0123456789abcdef0","document-name":"AWS-RunPatchBaseline",)"
        R"("document-version":"Optional.empty","targets":"[{\"key\":\"InstanceIds\"}]","status":"Failed",)"
        R"("last-execution-date":"2026-11-04T18:00:00Z","detailed-status":"Undeliverable","error-code":"E9",)"
        R"("execution-summary":"1 out of 1 failed","output-url":"https://s3.example/o"})"));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QVERIFY(reading.sink.records.at(0).extent == SourceRecord::Extent::Alone);
    const auto association = reading.sink.all<AssociationFact>().at(0);
    QCOMPARE(association.node, std::string("i-0123456789abcdef0"));
    QCOMPARE(association.id, std::string("a1"));
    QCOMPARE(association.document, std::string("AWS-RunPatchBaseline"));
    QCOMPARE(association.documentVersion, std::string());
    QCOMPARE(association.status, std::string("Failed"));
    QCOMPARE(association.detailedStatus, std::string("Undeliverable"));
    QCOMPARE(association.errorCode, std::string("E9"));
    QCOMPARE(association.summary, std::string("1 out of 1 failed"));
    QCOMPARE(association.outputUrl, std::string("https://s3.example/o"));
    QCOMPARE(association.executed, readInstant("2026-11-04T18:00:00Z"));
    const auto told = reading.sink.all<EventFact>().at(0);
    QVERIFY(told.kind == EventFact::Kind::Association);
    QCOMPARE(told.subject, std::string("a1"));
    QCOMPARE(told.at, readInstant("2026-11-04T18:05:00Z"));
}

void tst_kindevents::associationStateNamesNoNode()
{
    const auto reading = m_bench.read(ssmEvent("EC2 State Manager Association State Change",
        R"({"association-id":"a1","document-name":"D","status":"Success","association-status-aggregated-count":"{\"Success\":1}"})"));
    QVERIFY(reading.sink.all<AssociationFact>().empty());
    const auto told = reading.sink.all<EventFact>().at(0);
    QCOMPARE(told.node, std::string());
    QCOMPARE(told.status, std::string("Success"));
    QCOMPARE(told.text, std::string(R"({"Success":1})"));
}

void tst_kindevents::commandStates()
{
    const QByteArray detail = R"({"command-id":"c1","document-name":"AWS-RunPatchBaseline",)"
                              R"("instance-id":"i-0123456789abcdef0","status":"TimedOut"})";
    const auto told =
        m_bench.read(ssmEvent("EC2 Command Invocation Status-change Notification", detail)).sink.all<EventFact>().at(0);
    QVERIFY(told.kind == EventFact::Kind::Command);
    QCOMPARE(told.node, std::string("i-0123456789abcdef0"));
    QCOMPARE(told.subject, std::string("c1"));
    QCOMPARE(told.document, std::string("AWS-RunPatchBaseline"));
    QCOMPARE(told.status, std::string("TimedOut"));
    const auto whole = ssmEvent("EC2 Command Status-change Notification", R"({"command-id":"c1","status":"Success"})");
    QCOMPARE(m_bench.read(whole).sink.all<EventFact>().at(0).node, std::string());
}

void tst_kindevents::inventoryChangeIsAnEvent()
{
    const auto reading = m_bench.read(ssmEvent("Inventory Resource State Change",
        R"({"action-status":"succeeded","action":"delete","resource-id":"i-0123456789abcdef0","type-name":"Custom:X"})"));
    const auto told = reading.sink.all<EventFact>().at(0);
    QVERIFY(told.kind == EventFact::Kind::Inventory);
    QCOMPARE(told.type, std::string("Custom:X"));
    QCOMPARE(told.status, std::string("succeeded"));
}

void tst_kindevents::eventsWithoutUseAreTold_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const auto* type : {"Security Hub Insight Results", "Maintenance Window State-change Notification",
             "EC2 Automation Execution Status-change Notification", "GuardDuty Finding", "Anything else"})
        QTest::newRow(type) << QByteArray(type);
}

void tst_kindevents::eventsWithoutUseAreTold()
{
    QFETCH(QByteArray, type);
    const auto reading = m_bench.read(ssmEvent(type, R"({"status":"Success","commands":[1,2],"entities":[{"a":1}]})"));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(1));
    QVERIFY(reading.sink.records.at(0).facts.empty());
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"0 of 1 records were of use"_s));
}

void tst_kindevents::anyLayoutIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    auto renamed = compliance;
    renamed.replace("detail-type", "detailType");
    auto odd = compliance;
    odd.replace("aws.ssm", "aws.123456789012");
    QTest::newRow("lines") << QByteArray(compliance + "\n" + renamed + "\n");
    QTest::newRow("glued") << QByteArray(compliance + odd);
    QTest::newRow("array") << QByteArray("[" + compliance + "," + renamed + "]");
}

void tst_kindevents::anyLayoutIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<TypeSummaryFact>().size(), std::size_t(2));
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"2 of 2"_s));
}

void tst_kindevents::accountsOfSeveralEventsStayApart()
{
    auto other = compliance;
    other.replace("111122223333", "444455556666");
    const auto reading = m_bench.read(compliance + "\n" + other);
    QCOMPARE(reading.sink.records.at(1).account, std::string("444455556666"));
    QCOMPARE(reading.result.scope.account, std::string());
    QCOMPARE(reading.result.scope.region, std::string("eu-west-1"));
}

void tst_kindevents::wrappedCallsAndItemsAreRead()
{
    const auto call = m_bench.read(ssmEvent("AWS API Call via CloudTrail",
        R"({"eventVersion":"1.08","eventSource":"ssm.amazonaws.com","eventName":"PutInventory","eventTime":"2026-11-04T18:00:00Z",)"
        R"("requestParameters":{"instanceId":"i-0123456789abcdef0","items":[{"typeName":"AWS:Network"}]}})"));
    QCOMPARE(call.sink.all<EventFact>().at(0).type, std::string("AWS:Network"));
    const auto item = m_bench.read(ssmEvent("Config Configuration Item Change",
        R"({"configurationItem":{"resourceType":"AWS::SSM::PatchCompliance","resourceId":"i-0123456789abcdef0",)"
        R"("configuration":{"AWS:ComplianceItem":{"Content":{"Patch":{"KB1":{"PatchState":"Missing"}}}}}}})"));
    QVERIFY2(item.complete(), qPrintable(item.problem()));
    QVERIFY(item.sink.all<ComplianceItemFact>().at(0).state == PatchState::Missing);
}

void tst_kindevents::findingsOfEventsAreFindings()
{
    const auto asff = ssmEvent("Security Hub Findings - Custom Action", R"({"findings":[)" + finding(1) + "]}");
    const auto ocsf = ssmEvent("Findings Imported V2",
        R"({"findings":[{"class_uid":2003,"metadata":{"product":{"name":"P"}},"finding_info":{"uid":"u"}}]})");
    const auto reading = m_bench.read(asff + ocsf);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto facts = reading.sink.all<FindingFact>();
    QCOMPARE(facts.size(), std::size_t(2));
    QCOMPARE(facts[1].id, std::string("u"));
    QCOMPARE(reading.result.scope.account, std::string("111122223333"));
}

QTEST_GUILESS_MAIN(tst_kindevents)
#include "tst_kindevents.moc"
