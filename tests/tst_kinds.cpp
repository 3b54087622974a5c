// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What each kind of record says, value by value. The records stand in tests/data.
class tst_kinds : public QObject
{
    Q_OBJECT

private slots:
    void patchStates();
    void patchStatesWithUnknownCounts();
    void instancePatches();
    void nodeOfInstancePatches_data();
    void nodeOfInstancePatches();
    void instancePatchesOfSeveralNodes();
    void complianceItems();
    void typeSummaries();
    void associations();
    void nodes();
    void resourceDataSync();
    void putComplianceItems();

private:
    static Reading fixture(const QString& name) { return readAll(QStringLiteral(TEST_DATA "/") + name).at(0); }

    Workbench m_bench;
};

void tst_kinds::patchStates()
{
    const auto reading = fixture(u"patch-state/two-nodes.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto states = reading.sink.all<PatchSummaryFact>();
    QCOMPARE(states.size(), std::size_t(2));
    const auto& state = states[0];
    QCOMPARE(state.node, std::string("i-02573cafcfEXAMPLE"));
    QVERIFY(state.source == PatchSummaryFact::Source::PatchStates);
    QCOMPARE(state.baseline, std::string("pb-0c10e65780EXAMPLE"));
    QCOMPARE(state.patchGroup, std::string("Production"));
    QCOMPARE(state.snapshot, std::string("a3f5ff34-9bc4-4d2c-a665-4d1c1EXAMPLE"));
    QCOMPARE(state.installOverrideList, std::string("s3://lists/override.yaml"));
    QVERIFY(state.operation == Operation::Install && state.rebootOption == RebootOption::RebootIfNeeded);
    const std::pair<Count, int> counts[] = {{state.installed, 32}, {state.installedOther, 1},
        {state.installedPendingReboot, 4}, {state.installedRejected, 5}, {state.missing, 2}, {state.failed, 6},
        {state.notApplicable, 400}, {state.unreportedNotApplicable, 2671}, {state.availableSecurityUpdate, 7},
        {state.criticalNonCompliant, 8}, {state.securityNonCompliant, 9}, {state.otherNonCompliant, 10}};
    for (const auto& [count, expected] : counts)
        QCOMPARE(count, Count(expected));
    QCOMPARE(state.operationStart, readInstant("2026-11-04T18:03:50.59Z"));
    QCOMPARE(state.operationEnd, readInstant("2026-11-04T18:03:53Z"));
    QCOMPARE(state.lastNoRebootInstall, readInstant("2026-11-03T00:00:00Z"));
    QCOMPARE(states[1].operationEnd, readInstant("2019-02-18T16:03:48.548Z"));
    QVERIFY(states[1].operation == Operation::Scan);
}

void tst_kinds::patchStatesWithUnknownCounts()
{
    const auto reading = fixture(u"patch-state/failed-scan.json"_s);
    const auto state = reading.sink.all<PatchSummaryFact>().at(0);
    QCOMPARE(state.installed, Count());
    QCOMPARE(state.missing, Count());
    QCOMPARE(state.unreportedNotApplicable, Count());
    QCOMPARE(state.failed, Count(0));
    QVERIFY(!state.operationStart && !state.operationEnd);
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1)); // one without a node
}

void tst_kinds::instancePatches()
{
    const auto reading = fixture(u"instance-patch/patches-i-0123456789abcdef0.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[0].node, std::string("i-0123456789abcdef0"));
    QCOMPARE(items[0].type, std::string("Patch"));
    QCOMPARE(items[0].id, std::string("KB4480979"));
    QCOMPARE(items[0].title, std::string("Security Update (KB4480979)"));
    QVERIFY(items[0].state == PatchState::Missing);
    QCOMPARE(items[0].patchSeverity, std::string("Critical"));
    QCOMPARE(items[0].classification, std::string("SecurityUpdates"));
    QCOMPARE(items[0].cves, std::string("CVE-2026-1,CVE-2026-2"));
    QVERIFY(!items[0].at);
    QVERIFY(items[1].state == PatchState::InstalledOther);
    QCOMPARE(items[1].at, readInstant("2019-02-08T00:00:00Z"));
    QVERIFY(items[2].state == PatchState::InstalledPendingReboot);
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QVERIFY(!reading.result.scope.partial);
}

void tst_kinds::nodeOfInstancePatches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("node");
    const auto a = u"i-aaaaaaaaaaaaaaaaa"_s;
    const auto b = u"i-bbbbbbbbbbbbbbbbb"_s;
    const auto c = u"mi-ccccccccccccccccc"_s;
    const QByteArray patch = R"({"KBId":"KB1","State":"Missing"})";
    const QByteArray list = R"("Patches":[)" + patch + "]";
    QTest::newRow("nothing says it") << QByteArray("{" + list + "}") << u"x.json"_s << QString() << QString();
    QTest::newRow("the user") << QByteArray("{" + list + "}") << u"x.json"_s << c << c;
    QTest::newRow("file name") << QByteArray("{" + list + "}") << b + u".json"_s << c << b;
    QTest::newRow("folder name") << QByteArray("{" + list + "}") << b + u"/x.json"_s << QString() << b;
    QTest::newRow("wrapper before") << QByteArray(R"({"InstanceId":"i-aaaaaaaaaaaaaaaaa",)" + list + "}")
                                    << b + u".json"_s << QString() << a;
    QTest::newRow("wrapper behind") << QByteArray("{" + list + R"(,"instanceId":"i-aaaaaaaaaaaaaaaaa"})")
                                    << b + u".json"_s << QString() << a;
    QTest::newRow("element member") << QByteArray(
        R"([{"_instance_id":"i-aaaaaaaaaaaaaaaaa","KBId":"KB1","State":"Missing"}])")
                                    << b + u".json"_s << QString() << a;
    QTest::newRow("bare list") << QByteArray("[" + patch + "]") << b + u".json"_s << QString() << b;
}

void tst_kinds::nodeOfInstancePatches()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, answer);
    QFETCH(QString, node);
    const auto reading = m_bench.read(bytes, {.node = answer.toStdString(), .salvage = false}, name);
    QVERIFY(reading.result.end == (node.isEmpty() ? ReadResult::End::NeedsNode : ReadResult::End::Complete));
    QCOMPARE(QString::fromStdString(reading.sink.all<ComplianceItemFact>().at(0).node), node);
}

void tst_kinds::instancePatchesOfSeveralNodes()
{
    const auto page = [](const QByteArray& node) {
        return R"({"Patches":[{"KBId":"KB1","State":"Missing"}],"InstanceId":")" + node + "\"}";
    };
    const auto reading = m_bench.read("[" + page("i-aaaaaaaaaaaaaaaaa") + "," + page("i-bbbbbbbbbbbbbbbbb") + "]");
    QVERIFY(reading.complete());
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.at(0).node, std::string("i-aaaaaaaaaaaaaaaaa"));
    QCOMPARE(items.at(1).node, std::string("i-bbbbbbbbbbbbbbbbb"));
}

void tst_kinds::complianceItems()
{
    const auto reading = fixture(u"compliance-item/three-types.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(4));
    const auto& patch = items[0];
    QCOMPARE(patch.node, std::string("i-02573cafcfEXAMPLE"));
    QCOMPARE(patch.type, std::string("Patch"));
    QCOMPARE(patch.id, std::string("kernel.x86_64"));
    QCOMPARE(patch.title, std::string("kernel.x86_64:0:5.10.1-1"));
    QVERIFY(patch.state == PatchState::Missing && patch.status == ComplianceStatus::NonCompliant
        && patch.severity == Severity::Critical);
    QVERIFY(!patch.at);
    QCOMPARE(patch.reported, readInstant("2026-11-04T18:03:53Z"));
    QCOMPARE(patch.executionId, std::string("e1"));
    QCOMPARE(patch.executionType, std::string("Command"));
    QCOMPARE(patch.patchSeverity, std::string("Important"));
    QCOMPARE(patch.classification, std::string("Security"));
    QCOMPARE(patch.cves, std::string("CVE-2026-3"));
    QCOMPARE(patch.baseline, std::string("pb-1"));
    QCOMPARE(patch.patchGroup, std::string("web"));
    QCOMPARE(patch.details, std::string());
    const auto& association = items[1];
    QCOMPARE(association.type, std::string("Association"));
    QCOMPARE(association.document, std::string("AWS-GatherSoftwareInventory"));
    QCOMPARE(association.documentVersion, std::string("1"));
    QCOMPARE(association.at, readInstant(1550408470.0));
    QVERIFY(association.state == PatchState::None);
    const auto& custom = items[2];
    QCOMPARE(custom.type, std::string("Custom:Antivirus"));
    QCOMPARE(custom.details, std::string(R"({"Engine":"old","Seen":"never"})"));
    QVERIFY(items[3].status == ComplianceStatus::Unspecified);
    QVERIFY(items[3].state == PatchState::NotApplicable);
}

void tst_kinds::typeSummaries()
{
    const auto reading = fixture(u"compliance-summary/two-rows.json"_s);
    const auto rows = reading.sink.all<TypeSummaryFact>();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].node, std::string("i-1234567890abcdef0"));
    QCOMPARE(rows[0].type, std::string("Patch"));
    QVERIFY(rows[0].status == ComplianceStatus::NonCompliant && rows[0].severity == Severity::High);
    QCOMPARE(rows[0].executed, readInstant(1550509273.0));
    QCOMPARE(rows[0].compliant, Count(119));
    QCOMPARE(rows[0].nonCompliant, Count(3));
    QCOMPARE(rows[1].nonCompliant, Count());
}

void tst_kinds::associations()
{
    const auto reading = fixture(u"association-status/failed.json"_s);
    const auto facts = reading.sink.all<AssociationFact>();
    QCOMPARE(facts.size(), std::size_t(1));
    QCOMPARE(facts[0].node, std::string("i-1234567890abcdef0"));
    QCOMPARE(facts[0].id, std::string("8dfe3659-4309-493a-8755-0123456789ab"));
    QCOMPARE(facts[0].document, std::string("AWS-GatherSoftwareInventory"));
    QCOMPARE(facts[0].name, std::string("Inventory-Association"));
    QCOMPARE(facts[0].associationVersion, std::string("2"));
    QCOMPARE(facts[0].status, std::string("Failed"));
    QCOMPARE(facts[0].detailedStatus, std::string("TimedOut"));
    QCOMPARE(facts[0].errorCode, std::string("E1"));
    QCOMPARE(facts[0].outputUrl, std::string("https://s3.example/output"));
    QCOMPARE(facts[0].executed, readInstant(1550501886.0));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1)); // one without a node
}

void tst_kinds::nodes()
{
    const auto reading = fixture(u"instance-information/recorded.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto facts = reading.sink.all<NodeFact>();
    QCOMPARE(facts.size(), std::size_t(2));
    QCOMPARE(facts[0].node, std::string("mi-0ba3874e85bb97244"));
    QCOMPARE(facts[0].name, std::string("warehouse"));
    QCOMPARE(facts[0].computerName, std::string("ip-10-0-0-1.internal"));
    QCOMPARE(facts[0].platformType, std::string("Linux"));
    QCOMPARE(facts[0].platformName, std::string("Ubuntu"));
    QCOMPARE(facts[0].platformVersion, std::string("22.04"));
    QCOMPARE(facts[0].agentVersion, std::string("2.3.274.0"));
    QCOMPARE(facts[0].ipAddress, std::string("10.0.0.1"));
    QCOMPARE(facts[0].resourceType, std::string("ManagedInstance"));
    QVERIFY(facts[0].ping == PingStatus::ConnectionLost);
    QCOMPARE(facts[0].latestAgent, std::optional<bool>(false));
    QCOMPARE(facts[0].lastPing, readInstant("2019-01-30T08:30:07.712Z"));
    QCOMPARE(facts[1].lastPing, readInstant(1582221233.421));
    QVERIFY(!facts[1].latestAgent);
}

void tst_kinds::resourceDataSync()
{
    const auto folder =
        u"resource-data-sync/%1/accountid=111122223333/region=eu-west-1/resourcetype=ManagedInstanceInventory/"_s;
    const auto patch = fixture(folder.arg(u"AWS_PatchSummary"_s) + u"i-0abc123def456.json"_s);
    QVERIFY2(patch.complete(), qPrintable(patch.problem()));
    QCOMPARE(patch.result.scope.account, std::string("111122223333"));
    QCOMPARE(patch.result.scope.region, std::string("eu-west-1"));
    QCOMPARE(patch.result.scope.captured, readInstant("2026-11-04T19:00:00Z"));
    QVERIFY(patch.result.scope.capturedFrom == CapturedFrom::Data);
    const auto summary = patch.sink.all<PatchSummaryFact>().at(0);
    QCOMPARE(summary.node, std::string("i-0abc123def456"));
    QCOMPARE(summary.missing, Count(5));
    QCOMPARE(summary.notApplicable, Count());
    QVERIFY(summary.operation == Operation::Install);
    const auto items = fixture(folder.arg(u"AWS_ComplianceItem"_s) + u"i-0abc123def456.json"_s);
    QVERIFY2(items.complete(), qPrintable(items.problem()));
    QCOMPARE(items.result.scope.kind, std::string("sync-compliance-item"));
    const auto facts = items.sink.all<ComplianceItemFact>();
    QCOMPARE(facts.size(), std::size_t(2));
    QCOMPARE(facts[0].node, std::string("i-0abc123def456"));
    QVERIFY(facts[0].state == PatchState::Missing);
    QCOMPARE(facts[0].reported, readInstant("2026-11-04T18:00:00Z"));
    QCOMPARE(facts[1].node, std::string("i-0abc123def456")); // from the file's name
    const auto information = fixture(folder.arg(u"AWS_InstanceInformation"_s) + u"i-0abc123def456.json"_s);
    const auto node = information.sink.all<NodeFact>().at(0);
    QCOMPARE(node.instanceStatus, std::string("Terminated"));
    QCOMPARE(node.platformType, std::string("Windows"));
    QCOMPARE(node.lastPing, readInstant("2026-11-04T19:00:00Z"));
}

void tst_kinds::putComplianceItems()
{
    const auto reading = fixture(u"compliance-item/put-input.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].node, std::string("i-02573cafcfEXAMPLE"));
    QCOMPARE(items[0].type, std::string("Custom:Antivirus"));
    QCOMPARE(items[0].reported, readInstant("2026-11-04T18:03:53Z"));
    QVERIFY(items[1].status == ComplianceStatus::NonCompliant);
    QVERIFY(reading.result.scope.partial);
}

QTEST_GUILESS_MAIN(tst_kinds)
#include "tst_kinds.moc"
