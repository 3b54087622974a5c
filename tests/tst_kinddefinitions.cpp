// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What definitions, totals, receipts and AWS Config items say.
class tst_kinddefinitions : public QObject
{
    Q_OBJECT

private slots:
    void associations_data();
    void associations();
    void baselines();
    void oneBaseline();
    void baselineOfANodesSnapshot();
    void patchGroups();
    void totals();
    void emptyListsAreReports_data();
    void emptyListsAreReports();
    void receipts();
    void configItems_data();
    void configItems();
    void configItemsOfNodes();
    void configItemsWithoutUse();

private:
    static QJsonObject detailsOf(const DefinitionFact& definition)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(definition.details)).object();
    }

    Workbench m_bench;
};

void tst_kinddefinitions::associations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("member");
    const QByteArray start = R"({"AssociationId":"a1","AssociationName":"Scan","Name":"AWS-RunPatchBaseline",)";
    QTest::newRow("list-associations") << QByteArray(R"({"Associations":[)" + start
        + R"("InstanceId":"i-1","Targets":[{"Key":"tag:Env","Values":["x"]}],"Overview":{"Status":"Failed"},"LastExecutionDate":1550501886.0}]})")
                                       << u"Overview"_s;
    QTest::newRow("describe-association") << QByteArray(R"({"AssociationDescription":)" + start
        + R"("InstanceId":"i-1","Status":{"Date":1,"Name":"Success"},"ScheduleExpression":"cron-like",)"
          R"("LastUpdateAssociationDate":1543235759.81,"LastExecutionDate":1550501886.0}})")
                                          << u"ScheduleExpression"_s;
    QTest::newRow("a recorded answer") << QByteArray(R"({"status_code":200,"data":{"AssociationDescription":)" + start
        + R"("Targets":[],"SyncCompliance":"MANUAL","LastExecutionDate":{"__class__":"datetime","year":2019,"month":2,"day":18,"hour":14,"minute":58,"second":6,"microsecond":0}}}})")
                                       << u"SyncCompliance"_s;
    QTest::newRow("describe-effective-instance-associations")
        << QByteArray(R"({"Associations":[)" + start + R"("InstanceId":"i-1","Content":"{}","Date":1550501886.0}]})")
        << u"Content"_s;
}

void tst_kinddefinitions::associations()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, member);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.scope.kind, std::string("association"));
    const auto association = reading.sink.all<DefinitionFact>().at(0);
    QVERIFY(association.kind == DefinitionFact::Kind::Association);
    QCOMPARE(association.id, std::string("a1"));
    QCOMPARE(association.name, std::string("Scan"));
    QCOMPARE(association.at, readInstant(1550501886.0));
    const auto details = detailsOf(association);
    QVERIFY(details.contains(member));
    QCOMPARE(details.value(u"Name"_s).toString(), u"AWS-RunPatchBaseline"_s);
    QVERIFY(!details.contains(u"AssociationId"_s));
}

void tst_kinddefinitions::baselines()
{
    const auto reading = m_bench.read(
        R"({"BaselineIdentities":[{"BaselineId":"arn:aws:ssm:us-east-2:733109147000:patchbaseline/pb-1","BaselineName":"AWS-X",)"
        R"("OperatingSystem":"SUSE","DefaultBaseline":true},{"BaselineName":"none"}],"NextToken":"n"})");
    const auto baseline = reading.sink.all<DefinitionFact>().at(0);
    QVERIFY(baseline.kind == DefinitionFact::Kind::Baseline && !baseline.at);
    QCOMPARE(baseline.id, std::string("pb-1"));
    QCOMPARE(baseline.name, std::string("AWS-X"));
    QCOMPARE(detailsOf(baseline).value(u"OperatingSystem"_s).toString(), u"SUSE"_s);
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QVERIFY(reading.result.scope.partial);
}

void tst_kinddefinitions::oneBaseline()
{
    const auto reading = m_bench.read(
        R"({"BaselineId":"pb-1","Name":"Windows","OperatingSystem":"WINDOWS","ApprovalRules":{"PatchRules":[{"ApproveAfterDays":7}]},)"
        R"("RejectedPatchesAction":"BLOCK","CreatedDate":1550244180.4,"ModifiedDate":1550244190.5})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto baseline = reading.sink.all<DefinitionFact>().at(0);
    QCOMPARE(baseline.name, std::string("Windows"));
    QCOMPARE(baseline.at, readInstant(1550244190.5));
    QCOMPARE(detailsOf(baseline).value(u"RejectedPatchesAction"_s).toString(), u"BLOCK"_s);
}

void tst_kinddefinitions::baselineOfANodesSnapshot()
{
    const auto reading = m_bench.read(
        R"({"patchBaseline":{"baselineId":"pb-2","name":"N","operatingSystem":"UBUNTU"},"patches":[{"id":"x"}],"snapshotId":"s"})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto baseline = reading.sink.all<DefinitionFact>().at(0);
    QCOMPARE(baseline.id, std::string("pb-2"));
    QCOMPARE(baseline.name, std::string("N"));
    QCOMPARE(detailsOf(baseline).value(u"OperatingSystem"_s).toString(), u"UBUNTU"_s);
    QCOMPARE(m_bench.read(R"({"patchBaseline":{},"patches":[]})").sink.rejections.size(), std::size_t(1));
}

void tst_kinddefinitions::patchGroups()
{
    const auto reading = m_bench.read(
        R"({"Mappings":[{"PatchGroup":"web","BaselineIdentity":{"BaselineId":"pb-1","OperatingSystem":"WINDOWS"}},)"
        R"({"PatchGroup":"web","BaselineIdentity":{"BaselineId":"pb-2","OperatingSystem":"UBUNTU"}},{"PatchGroup":""}]})");
    const auto groups = reading.sink.all<DefinitionFact>();
    QCOMPARE(groups.size(), std::size_t(2));
    QVERIFY(groups[0].kind == DefinitionFact::Kind::PatchGroup);
    QCOMPARE(groups[0].name, std::string("web"));
    QVERIFY(groups[0].id != groups[1].id);
    const auto one = m_bench.read(R"({"BaselineId":"pb-2","PatchGroup":"web","OperatingSystem":"UBUNTU"})");
    QCOMPARE(one.sink.all<DefinitionFact>().at(0).id, groups[1].id);
    const auto identity = detailsOf(groups[1]).value(u"BaselineIdentity"_s).toObject();
    QCOMPARE(identity.value(u"BaselineId"_s).toString(), u"pb-2"_s);
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
}

void tst_kinddefinitions::totals()
{
    const auto group =
        m_bench.read(R"({"Instances":21,"InstancesWithMissingPatches":2,"InstancesWithFailedPatches":0})");
    const auto counts = group.sink.all<DefinitionFact>().at(0);
    QVERIFY(counts.kind == DefinitionFact::Kind::Totals);
    QCOMPARE(detailsOf(counts).value(u"InstancesWithMissingPatches"_s).toInt(), 2);
    const auto account = m_bench.read(
        R"({"ComplianceSummaryItems":[{"ComplianceType":"Patch","CompliantSummary":{"CompliantCount":1},)"
        R"("NonCompliantSummary":{"NonCompliantCount":3}},{"ComplianceType":"Association","CompliantSummary":{}}]})");
    const auto types = account.sink.all<DefinitionFact>();
    QCOMPARE(types.size(), std::size_t(2));
    QCOMPARE(types[0].name, std::string("Patch"));
    QVERIFY(types[0].id != types[1].id && types[0].id != counts.id);
    QVERIFY(account.sink.all<TypeSummaryFact>().empty());
}

void tst_kinddefinitions::emptyListsAreReports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto* list : {"Associations", "AssociationExecutions", "AssociationExecutionTargets",
             "BaselineIdentities", "Mappings", "ComplianceSummaryItems", "CommandInvocations", "Commands", "Entities",
             "Records", "configurationItems", "ProcessedFindings"})
        QTest::newRow(list) << QByteArray("{\"") + list + "\":[]}";
    QTest::newRow("nothing at all") << QByteArray("{}");
    QTest::newRow("no elements") << QByteArray("[]");
}

void tst_kinddefinitions::emptyListsAreReports()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(0));
    QVERIFY(!reading.result.notes.empty());
}

void tst_kinddefinitions::receipts()
{
    const auto reading = m_bench.read(
        R"({"processedFindings":[{"id":"f1","productArn":"p"}],"UnprocessedFindings":[{"FindingIdentifier":{"Id":"f2","ProductArn":"p"},)"
        R"("ErrorCode":"FindingNotFound","ErrorMessage":"gone"},{"FindingIdentifier":{"Id":"f3","ProductArn":"p"}},)"
        R"({"FindingIdentifier":{"Id":"f4"},"ErrorCode":"InvalidInput"}]})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto updates = reading.sink.all<FindingUpdateFact>();
    QCOMPARE(updates.size(), std::size_t(2));
    QVERIFY(updates[0].receipt && updates[1].receipt);
    QCOMPARE(updates[0].id, std::string("f1"));
    QCOMPARE(updates[0].errorCode, std::string());
    QCOMPARE(updates[1].id, std::string("f2"));
    QCOMPARE(updates[1].productArn, std::string("p"));
    QCOMPARE(updates[1].errorCode, std::string("FindingNotFound"));
    QCOMPARE(updates[1].errorMessage, std::string("gone"));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(2)); // without a reason, without a product
}

void tst_kinddefinitions::configItems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray start =
        R"({"awsAccountId":"111122223333","awsRegion":"eu-west-1","configurationItemCaptureTime":)"
        R"("2026-11-04T18:05:00Z","resourceType":"AWS::SSM::PatchCompliance",)"
        R"("resourceId":"AWS::SSM::ManagedInstanceInventory/i-0123456789abcdef0","configuration":)";
    const QByteArray map =
        R"({"AWS:ComplianceItem":{"SchemaVersion":"1.0","Content":{"Patch":{"KB1":{"Id":"KB1","PatchState":"Missing",)"
        R"("Status":"NON_COMPLIANT"},"KB2":{"PatchState":"Installed"}}}}})";
    const auto text = QByteArray(map).replace("\"", "\\\"");
    QTest::newRow("snapshot") << QByteArray(R"({"fileVersion":"1.0","configurationItems":[)" + start + map + "}]}");
    QTest::newRow("answer, JSON in a text") << QByteArray(R"({"configurationItems":[)" + start + "\"" + text + "\"}]}");
    QTest::newRow("one item") << QByteArray(start + map + "}");
    QTest::newRow("wrapped") << QByteArray(R"({"configurationItem":)" + start + map + "}}");
}

void tst_kinddefinitions::configItems()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(0));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].node, std::string("i-0123456789abcdef0"));
    QCOMPARE(items[0].type, std::string("Patch"));
    QCOMPARE(items[0].id, std::string("KB1"));
    QVERIFY(items[0].state == PatchState::Missing && items[0].status == ComplianceStatus::NonCompliant);
    QCOMPARE(items[0].reported, readInstant("2026-11-04T18:05:00Z"));
    QCOMPARE(items[1].id, std::string("KB2"));
    const auto& record = reading.sink.records.at(0);
    QCOMPARE(record.account, std::string("111122223333"));
    QCOMPARE(record.region, std::string("eu-west-1"));
    QVERIFY(record.extent == SourceRecord::Extent::OfList);
    QCOMPARE(record.listed, items[0].reported);
}

void tst_kinddefinitions::configItemsOfNodes()
{
    const auto reading = m_bench.read(
        R"({"configurationItems":[{"resourceType":"AWS::SSM::ManagedInstanceInventory","resourceId":"mi-0123456789abcdef0",)"
        R"("configuration":{"AWS:InstanceInformation":{"Content":{"mi-0123456789abcdef0":{"PlatformType":"Linux","InstanceStatus":"Active"}}},)"
        R"("AWS:Application":{"Content":{"a":{"Name":"a"},"b":{"Name":"b"}}}}}]})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto fact = reading.sink.all<NodeFact>().at(0);
    QCOMPARE(fact.node, std::string("mi-0123456789abcdef0"));
    QCOMPARE(fact.platformType, std::string("Linux"));
    QCOMPARE(reading.sink.all<EventFact>().size(), std::size_t(1)); // one a type
}

void tst_kinddefinitions::configItemsWithoutUse()
{
    const auto reading = m_bench.read(
        R"({"configurationItems":[{"resourceType":"AWS::EC2::Instance","resourceId":"i-1","configuration":{}},)"
        R"({"resourceType":"AWS::SSM::PatchCompliance","resourceId":"i-0123456789abcdef0","configurationItemStatus":"ResourceDeleted"},)"
        R"({"resourceType":"AWS::SSM::PatchCompliance","resourceId":"i-0123456789abcdef0","configuration":"oops"}]})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QVERIFY(translated(reading.sink.rejections[0].reason).contains(u"no inventory"_s));
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"0 of 3"_s));
}

QTEST_GUILESS_MAIN(tst_kinddefinitions)
#include "tst_kinddefinitions.moc"
