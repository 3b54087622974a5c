// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray call(const QByteArray& name, const QByteArray& input, const QByteArray& more = {},
    const QByteArray& source = "ssm.amazonaws.com")
{
    return R"({"eventVersion":"1.08","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/kim"},)"
           R"("eventTime":"2026-11-04T18:05:00Z","eventSource":")"
        + source + R"(","eventName":")" + name
        + R"(","awsRegion":"eu-west-1","recipientAccountId":"111122223333","eventID":"e1","requestParameters":)" + input
        + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

const QByteArray node = "i-0123456789abcdef0";

QByteArray putItems(const QByteArray& items, const QByteArray& more = {})
{
    return call("PutComplianceItems",
        R"({"resourceId":")" + node
            + R"(","resourceType":"ManagedInstance","complianceType":"Association","executionSummary":{"executionTime":"Jul 10, 2023, 12:05:54)"
            + "\u202F" + R"(PM","executionId":"","executionType":""},"items":)" + items
            + R"(,"itemContentHash":"h=="})",
        more);
}

const QByteArray oneItem = R"([{"id":"a1","title":"","severity":"HIGH","status":"NON_COMPLIANT",)"
                           R"("details":{"DocumentName":"AWS-GatherSoftwareInventory","DocumentVersion":"1"}}])";

}

// What CloudTrail logs say.
class tst_kindcloudtrail : public QObject
{
    Q_OBJECT

private slots:
    void reportedItemsAreACompleteList();
    void partialUploadsOnlyAdd();
    void noItemsMeansUnchanged();
    void failedCallsChangeNothing();
    void inventoryNamesItsTypes();
    void associationStatus();
    void nodeInformation();
    void sentCommands();
    void updatedFindings();
    void importedFindingsAreRecordsOfTheirOwn();
    void otherCallsAreCounted();
    void anyLayoutIsRead_data();
    void anyLayoutIsRead();
    void callsThatNameNothingAreRejected();

private:
    Workbench m_bench;
};

void tst_kindcloudtrail::reportedItemsAreACompleteList()
{
    const auto reading = m_bench.read(R"({"Records":[)" + putItems(oneItem) + "]}");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto& record = reading.sink.records.at(0);
    QCOMPARE(record.account, std::string("111122223333"));
    QCOMPARE(record.region, std::string("eu-west-1"));
    QVERIFY(record.extent == SourceRecord::Extent::OfList);
    QCOMPARE(record.listed, readInstant("2023-07-10T12:05:54Z"));
    const auto item = std::get<ComplianceItemFact>(record.facts.at(0));
    QCOMPARE(item.node, node.toStdString());
    QCOMPARE(item.type, std::string("Association"));
    QCOMPARE(item.id, std::string("a1"));
    QVERIFY(item.status == ComplianceStatus::NonCompliant && item.severity == Severity::High);
    QCOMPARE(item.reported, record.listed);
    QCOMPARE(item.document, std::string("AWS-GatherSoftwareInventory"));
    const auto event = std::get<EventFact>(record.facts.at(1));
    QVERIFY(event.kind == EventFact::Kind::ComplianceReport);
    QCOMPARE(event.node, node.toStdString());
    QCOMPARE(event.type, std::string("Association"));
    QCOMPARE(event.actor, std::string("arn:aws:iam::111122223333:user/kim"));
    QCOMPARE(event.at, readInstant("2026-11-04T18:05:00Z"));
    QCOMPARE(reading.result.scope.account, std::string("111122223333"));
    QCOMPARE(reading.result.scope.kind, std::string("cloudtrail"));
}

void tst_kindcloudtrail::partialUploadsOnlyAdd()
{
    auto partial = putItems(oneItem);
    partial.replace(R"("itemContentHash")", R"("uploadType":"PARTIAL","itemContentHash")");
    QVERIFY(m_bench.read(partial).sink.records.at(0).extent == SourceRecord::Extent::Alone);
}

void tst_kindcloudtrail::noItemsMeansUnchanged()
{
    const auto reading = m_bench.read(putItems("[]"));
    QVERIFY(reading.sink.all<ComplianceItemFact>().empty());
    QCOMPARE(reading.sink.all<EventFact>().size(), std::size_t(1));
}

void tst_kindcloudtrail::failedCallsChangeNothing()
{
    const QByteArray error = R"("errorCode":"ItemSizeLimitExceededException","errorMessage":"too big")";
    const auto reading = m_bench.read(putItems(oneItem, error));
    QVERIFY(reading.sink.all<ComplianceItemFact>().empty());
    const auto event = reading.sink.all<EventFact>().at(0);
    QCOMPARE(event.errorCode, std::string("ItemSizeLimitExceededException"));
    QCOMPARE(event.text, std::string("too big"));
    QCOMPARE(event.node, node.toStdString());
    const auto node1 = m_bench.read(call("UpdateInstanceInformation", R"({"instanceId":")" + node + "\"}", error));
    QVERIFY(node1.sink.all<NodeFact>().empty());
    QCOMPARE(node1.sink.all<EventFact>().size(), std::size_t(1));
    const auto update = call("BatchUpdateFindings", R"({"findingIdentifiers":[{"id":"f","productArn":"p"}]})", error,
        "securityhub.amazonaws.com");
    QVERIFY(m_bench.read(update).sink.records.at(0).facts.empty());
}

void tst_kindcloudtrail::inventoryNamesItsTypes()
{
    const auto event = m_bench
                           .read(call("PutInventory",
                               R"({"instanceId":")" + node
                                   + R"(","items":[{"typeName":"AWS:Network"},{"typeName":"AWS:Application"}]})"))
                           .sink.all<EventFact>()
                           .at(0);
    QVERIFY(event.kind == EventFact::Kind::Inventory);
    QCOMPARE(event.type, std::string("AWS:Network,AWS:Application"));
    QCOMPARE(event.subject, std::string("PutInventory"));
}

void tst_kindcloudtrail::associationStatus()
{
    const auto reading = m_bench.read(call("UpdateInstanceAssociationStatus",
        R"({"associationId":"a1","instanceId":")" + node
            + R"(","executionResult":{"executionDate":"Jul 10, 2023 11:57:45 AM","status":"Failed","executionSummary":"bad","errorCode":"E1"}})"));
    QVERIFY(reading.sink.records.at(0).extent == SourceRecord::Extent::Alone);
    const auto association = reading.sink.all<AssociationFact>().at(0);
    QCOMPARE(association.node, node.toStdString());
    QCOMPARE(association.id, std::string("a1"));
    QCOMPARE(association.status, std::string("Failed"));
    QCOMPARE(association.errorCode, std::string("E1"));
    QCOMPARE(association.summary, std::string("bad"));
    QCOMPARE(association.executed, readInstant("2023-07-10T11:57:45Z"));
    const auto event = reading.sink.all<EventFact>().at(0);
    QCOMPARE(event.subject, std::string("a1"));
    QCOMPARE(event.at, association.executed);
}

void tst_kindcloudtrail::nodeInformation()
{
    const auto fact =
        m_bench
            .read(call("UpdateInstanceInformation",
                R"({"instanceId":")" + node
                    + R"(","agentVersion":"3.1","platformType":"Linux","iPAddress":"10.0.0.1","computerName":"web"})"))
            .sink.all<NodeFact>()
            .at(0);
    QCOMPARE(fact.node, node.toStdString());
    QCOMPARE(fact.agentVersion, std::string("3.1"));
    QCOMPARE(fact.ipAddress, std::string("10.0.0.1"));
    QCOMPARE(fact.computerName, std::string("web"));
    QCOMPARE(fact.lastPing, readInstant("2026-11-04T18:05:00Z"));
}

void tst_kindcloudtrail::sentCommands()
{
    const QByteArray answer =
        R"("responseElements":{"command":{"commandId":"c1","status":"Pending","statusDetails":"Pending"}})";
    const auto events = m_bench.read(call("SendCommand", R"({"instanceIds":["i-1","i-2"],"documentName":"D"})", answer))
                            .sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(events[0].kind == EventFact::Kind::Command);
    QCOMPARE(events[1].node, std::string("i-2"));
    QCOMPARE(events[1].subject, std::string("c1"));
    QCOMPARE(events[1].document, std::string("D"));
    const auto targets = m_bench.read(call("SendCommand", R"({"targets":[{"key":"tag:Env"}]})", answer));
    QCOMPARE(targets.sink.all<EventFact>().at(0).node, std::string());
}

void tst_kindcloudtrail::updatedFindings()
{
    const auto reading = m_bench.read(call("BatchUpdateFindings",
        R"({"findingIdentifiers":[{"id":"f1","productArn":"p1"},{"id":"f2","productArn":"p1"}],)"
        R"("note":{"text":"accepted","updatedBy":"kim"},"workflow":{"status":"SUPPRESSED"}})",
        R"("responseElements":{"unprocessedFindings":[{"findingIdentifier":{"id":"f2","productArn":"p1"},)"
        R"("errorCode":"FindingNotFound","errorMessage":"gone"}]})",
        "securityhub.amazonaws.com"));
    const auto updates = reading.sink.all<FindingUpdateFact>();
    QCOMPARE(updates.size(), std::size_t(2));
    QCOMPARE(updates[0].id, std::string("f1"));
    QCOMPARE(updates[0].productArn, std::string("p1"));
    QVERIFY(!updates[0].receipt && updates[0].workflow == WorkflowStatus::Suppressed);
    QCOMPARE(updates[0].note, std::string("accepted"));
    QCOMPARE(updates[0].author, std::string("arn:aws:iam::111122223333:user/kim"));
    QCOMPARE(updates[0].at, readInstant("2026-11-04T18:05:00Z"));
    QCOMPARE(updates[0].errorCode, std::string());
    QCOMPARE(updates[1].errorCode, std::string("FindingNotFound"));
}

void tst_kindcloudtrail::importedFindingsAreRecordsOfTheirOwn()
{
    const auto reading = m_bench.read(call("BatchImportFindings",
        R"({"findings":[{"id":"f1","productArn":"arn:aws:securityhub:eu-west-1:1:product/a/b","title":"T",)"
        R"("severity":{"label":"HIGH"},"productFields":{"ownKey":"v"},"resources":[{"type":"AwsEc2Instance","id":"i-0123456789abcdef0"}]},)"
        R"({"title":"cut"}]})",
        {}, "securityhub.amazonaws.com"));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(2));
    const auto found = reading.sink.all<FindingFact>().at(0);
    QCOMPARE(found.id, std::string("f1"));
    QCOMPARE(found.node, node.toStdString());
    QVERIFY(found.severity == Severity::High);
    const auto& original = reading.sink.records.at(1).original;
    QVERIFY(original.find(R"("Title":"T")") != original.npos && original.find("ownKey") != original.npos);
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"1 of 1"_s));
}

void tst_kindcloudtrail::otherCallsAreCounted()
{
    const auto other = call("DeleteDocument", R"({"name":"x"})");
    const auto elsewhere = call("PutComplianceItems", "{}", {}, "other.amazonaws.com");
    const auto reading = m_bench.read(R"({"Records":[)" + other + "," + putItems(oneItem) + "," + elsewhere + "]}");
    QCOMPARE(reading.result.records, std::uint64_t(3));
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"1 of 3 records were of use"_s));
    const auto none = m_bench.read(R"({"Records":[)" + other + "]}");
    QVERIFY(none.complete());
    QVERIFY(translated(none.result.notes.at(0)).startsWith(u"0 of 1"_s));
}

void tst_kindcloudtrail::anyLayoutIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto one = putItems(oneItem);
    QTest::newRow("wrapped") << QByteArray(R"({"Records":[)" + one + "," + one + "]}");
    QTest::newRow("bare list") << QByteArray("[" + one + "," + one + "]");
    QTest::newRow("lines") << QByteArray(one + "\n" + one);
    QTest::newRow("several files") << QByteArray(R"({"Records":[)" + one + R"(]}{"Records":[)" + one + "]}");
}

void tst_kindcloudtrail::anyLayoutIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<ComplianceItemFact>().size(), std::size_t(2));
    QCOMPARE(reading.result.records, std::uint64_t(2));
}

void tst_kindcloudtrail::callsThatNameNothingAreRejected()
{
    auto unnamed = putItems(oneItem);
    unnamed.replace("resourceId", "resource");
    const auto reading = m_bench.read(unnamed);
    QVERIFY(translated(reading.sink.rejections.at(0).reason).contains(u"names no node"_s));
    const auto broken = m_bench.read(putItems(R"([{"severity":"HIGH"}])"));
    QVERIFY(translated(broken.sink.rejections.at(0).reason).contains(u"no usable Id"_s));
}

QTEST_GUILESS_MAIN(tst_kindcloudtrail)
#include "tst_kindcloudtrail.moc"
