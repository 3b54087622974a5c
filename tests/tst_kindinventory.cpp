// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordkind.h"
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray node = "i-0123456789abcdef0";

// The members of one entry of each type, and how many facts of it there are.
const QByteArray patchSummary =
    R"({"BaselineId":"pb-1","MissingCount":"3","InstalledCount":"198","UnreportedNotApplicableCount":"-1",)"
    R"("OperationType":"Scan","OperationEndTime":"2026-11-04T18:00:00Z"})";
const QByteArray complianceItem =
    R"({"ComplianceType":"Patch","Id":"KB1","Title":"T","Status":"NON_COMPLIANT","PatchState":"Failed"})";
const QByteArray complianceSummary =
    R"({"ComplianceType":"Patch","Status":"NON_COMPLIANT","OverallSeverity":"HIGH","ExecutionTime":"2026-11-04T18:00:00Z",)"
    R"("CompliantCriticalCount":"1","CompliantHighCount":"2","CompliantMediumCount":"0","CompliantLowCount":"0",)"
    R"("CompliantInformationalCount":"0","CompliantUnspecifiedCount":"10","NonCompliantCriticalCount":"4","NonCompliantHighCount":"-1",)"
    R"("NonCompliantMediumCount":"0","NonCompliantLowCount":"0","NonCompliantInformationalCount":"0","NonCompliantUnspecifiedCount":"0"})";
const QByteArray patch =
    R"({"Title":"T","KBId":"KB2","Classification":"Security","Severity":"Important","State":"Missing","InstalledTime":""})";

}

// What inventory says: get-inventory, list-inventory-entries, files of the node, lines of Resource Data Sync.
class tst_kindinventory : public QObject
{
    Q_OBJECT

private slots:
    void typesOfCompliance_data();
    void typesOfCompliance();
    void otherTypesAreEvents();
    void opsDataIsNotInventory();
    void summaryAddsUpWhatIsKnown();
    void filesOfTheNodeAreAskedAbout();
    void unchangedContentIsNoRecord();
    void patchStatesOfTheNode();
    void pagesArePartial();
    void otherFoldersAreTaken();
    void foldersMayBeSpelledForWindows_data();
    void foldersMayBeSpelledForWindows();

private:
    void checkFacts(const Reading& reading, const QByteArray& type);

    Workbench m_bench;
};

void tst_kindinventory::typesOfCompliance_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    const std::pair<const char*, QByteArray> types[] = {{"AWS:PatchSummary", patchSummary},
        {"AWS:ComplianceItem", complianceItem}, {"AWS:ComplianceSummary", complianceSummary},
        {"AWS:PatchCompliance", patch}, {"AWS:Tag", R"({"Key":"Env","Value":"prod"})"},
        {"AWS:InstanceInformation",
            R"({"AgentType":"amazon-ssm-agent","PlatformType":"Linux","InstanceStatus":"Active"})"}};
    for (const auto& [name, entry] : types) {
        const QByteArray type(name);
        const QByteArray around = R"("TypeName":")" + type + R"(","CaptureTime":"2026-11-04T19:00:00Z")";
        QTest::newRow((type + " of get-inventory").constData())
            << type
            << QByteArray(R"({"Entities":[{"Id":")" + node + R"(","Data":{")" + type + R"(":{)" + around
                   + R"(,"Content":[)" + entry + "]}}}]}");
        QTest::newRow((type + " of list-inventory-entries").constData())
            << type << QByteArray("{" + around + R"(,"InstanceId":")" + node + R"(","Entries":[)" + entry + "]}");
        QTest::newRow((type + " of Resource Data Sync").constData())
            << type
            << QByteArray(entry.chopped(1) + R"(,"resourceId":")" + node
                   + R"(","captureTime":"2026-11-04T19:00:00Z","schemaVersion":"1.0"})");
    }
}

void tst_kindinventory::typesOfCompliance()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(1));
    QVERIFY(reading.sink.rejections.empty());
    QCOMPARE(reading.sink.records.at(0).facts.size(), std::size_t(1));
    auto fact = reading.sink.records[0].facts[0];
    QCOMPARE(*nodeOf(fact), node.toStdString());
    QCOMPARE(reading.result.scope.captured, readInstant("2026-11-04T19:00:00Z"));
    checkFacts(reading, type);
}

void tst_kindinventory::checkFacts(const Reading& reading, const QByteArray& type)
{
    const auto captured = readInstant("2026-11-04T19:00:00Z");
    if (type == "AWS:PatchSummary") {
        const auto summary = reading.sink.all<PatchSummaryFact>().at(0);
        QCOMPARE(summary.missing, Count(3));
        QCOMPARE(summary.unreportedNotApplicable, Count());
        QVERIFY(summary.operation == Operation::Scan);
        QVERIFY(summary.source == PatchSummaryFact::Source::CompliancePatchSummary);
    } else if (type == "AWS:ComplianceItem") {
        const auto item = reading.sink.all<ComplianceItemFact>().at(0);
        QVERIFY(item.state == PatchState::Failed);
        QCOMPARE(item.reported, captured);
    } else if (type == "AWS:PatchCompliance") {
        const auto item = reading.sink.all<ComplianceItemFact>().at(0);
        QVERIFY(item.state == PatchState::Missing && item.type == "Patch");
        QCOMPARE(item.reported, captured);
    } else if (type == "AWS:Tag") {
        const auto tag = reading.sink.all<NodeTagFact>().at(0);
        QCOMPARE(tag.key + '=' + tag.value, std::string("Env=prod"));
        QCOMPARE(tag.reported, captured);
    } else if (type == "AWS:InstanceInformation") {
        QCOMPARE(reading.sink.all<NodeFact>().at(0).instanceStatus, std::string("Active"));
    } else {
        QCOMPARE(reading.sink.all<TypeSummaryFact>().at(0).compliant, Count(13));
    }
}

void tst_kindinventory::otherTypesAreEvents()
{
    const auto reading = m_bench.read(R"({"Entities":[{"Id":")" + node
        + R"(","Data":{"AWS:Application":{"TypeName":"AWS:Application","CaptureTime":"2026-11-04T19:00:00Z",)"
          R"("Content":[{"Name":"a"},{"Name":"b"}]},"Custom:Rack":{"TypeName":"Custom:Rack","Content":[]}}}]})");
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(events[0].kind == EventFact::Kind::Inventory);
    QCOMPARE(events[0].node, node.toStdString());
    QCOMPARE(events[0].type, std::string("AWS:Application"));
    QCOMPARE(events[0].at, readInstant("2026-11-04T19:00:00Z"));
    QCOMPARE(events[1].type, std::string("Custom:Rack"));
}

void tst_kindinventory::opsDataIsNotInventory()
{
    const auto reading =
        m_bench.read(R"({"Entities":[{"Id":"x","Data":{"AWS:OpsItem":{"Content":[{"Count":"1"}]}}}]})");
    QVERIFY(translated(reading.sink.rejections.at(0).reason).contains(u"get-ops-summary"_s));
    const auto unnamed = m_bench.read(R"({"Entities":[{"Data":{"AWS:Application":{}}}]})");
    QCOMPARE(unnamed.sink.rejections.size(), std::size_t(1));
}

void tst_kindinventory::summaryAddsUpWhatIsKnown()
{
    const auto line = complianceSummary.chopped(1) + R"(,"resourceId":"i-1"})";
    const auto summary = m_bench.read(line).sink.all<TypeSummaryFact>().at(0);
    QCOMPARE(summary.node, std::string("i-1"));
    QVERIFY(summary.status == ComplianceStatus::NonCompliant && summary.severity == Severity::High);
    QCOMPARE(summary.executed, readInstant("2026-11-04T18:00:00Z"));
    QCOMPARE(summary.compliant, Count(13));
    QCOMPARE(summary.nonCompliant, Count()); // one of the six is not known
}

void tst_kindinventory::filesOfTheNodeAreAskedAbout()
{
    const QByteArray file =
        R"({"TypeName":"AWS:PatchSummary","SchemaVersion":"1.0","ContentHash":"h","CaptureTime":"2026-11-04T19:00:00Z",)"
        R"("Content":[)"
        + patchSummary + "]}";
    QVERIFY(m_bench.read(file).result.end == ReadResult::End::NeedsNode);
    const auto answered = m_bench.read(file, {.node = "mi-0123456789abcdef0", .salvage = false});
    QVERIFY(answered.complete());
    QCOMPARE(answered.sink.all<PatchSummaryFact>().at(0).node, std::string("mi-0123456789abcdef0"));
    const auto named = m_bench.read(file, {}, u"i-0123456789abcdef0/patch-inventory-from-last-operation.json"_s);
    QCOMPARE(named.sink.all<PatchSummaryFact>().at(0).node, node.toStdString());
}

void tst_kindinventory::unchangedContentIsNoRecord()
{
    const auto reading =
        m_bench.read(R"({"TypeName":"AWS:ComplianceItem","ContentHash":"h","CaptureTime":"2026-11-04T19:00:00Z"})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(0));
    const auto item = m_bench.read(
        R"({"TypeName":"AWS:ComplianceItem","ContentHash":"h","InstanceId":"i-1","Context":{"ComplianceType":"Patch",)"
        R"("ExecutionTime":"2026-11-04T18:30:00Z"},"Content":[{"Id":"KB1","Status":"COMPLIANT"}]})");
    const auto fact = item.sink.all<ComplianceItemFact>().at(0);
    QCOMPARE(fact.type, std::string("Patch"));
    QCOMPARE(fact.reported, readInstant("2026-11-04T18:30:00Z"));
}

void tst_kindinventory::patchStatesOfTheNode()
{
    const QByteArray file =
        R"({"patchStates":{"kernel.x86_64:0:5.10":{"id":"kernel.x86_64","installedTime":1550408470.5,"state":"Installed"},)"
        R"("zlib.x86_64:0:1":{"id":"zlib.x86_64","installedTime":0.0,"state":"Missing"},"odd":{"id":"x","state":"?"}},)"
        R"("lastNoRebootInstallOperationTime":""})";
    QVERIFY(m_bench.read(file).result.end == ReadResult::End::NeedsNode);
    const auto reading = m_bench.read(file, {.node = node.toStdString(), .salvage = false});
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(3));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].node, node.toStdString());
    QCOMPARE(items[0].id, std::string("kernel.x86_64"));
    QCOMPARE(items[0].title, std::string("kernel.x86_64:0:5.10"));
    QVERIFY(items[0].state == PatchState::Installed && items[1].state == PatchState::Missing);
    QCOMPARE(items[0].at, readInstant(1550408470.5));
    QVERIFY(!items[1].at);
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QCOMPARE(reading.result.scope.kind, std::string("node-patch"));
}

void tst_kindinventory::pagesArePartial()
{
    const QByteArray page =
        R"({"TypeName":"AWS:Application","InstanceId":"i-1","Entries":[{"Name":"a"}],"NextToken":"n"})";
    QVERIFY(m_bench.read(page).result.scope.partial);
    QVERIFY(m_bench.read(R"({"status_code":200,"data":)" + page + "}").result.scope.partial);
    QVERIFY(!m_bench.read(QByteArray(page).replace(R"(,"NextToken":"n")", "")).result.scope.partial);
}

void tst_kindinventory::otherFoldersAreTaken()
{
    const QByteArray line =
        R"({"Name":"docker","Version":"25","resourceId":"i-1","captureTime":"2026-11-04T19:00:00Z","schemaVersion":"1.1"})";
    const auto reading = m_bench.read(line + "\n" + line, {}, u"AWS:Application/accountid=111122223333/i-1.json"_s);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(2));
    QCOMPARE(reading.result.scope.kind, std::string("sync-other"));
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(u"0 of 2"_s));
}

void tst_kindinventory::foldersMayBeSpelledForWindows_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto* folder : {"AWS:Tag", "AWS_Tag", "AWS%3ATag", "AWSTag", "AWS\uF03ATag"})
        QTest::newRow(folder) << QString::fromUtf8(folder);
}

void tst_kindinventory::foldersMayBeSpelledForWindows()
{
    QFETCH(QString, folder);
    const auto path =
        u"prefix/%1/accountid=111122223333/region=eu-west-1/resourcetype=ManagedInstanceInventory/%2.json"_s;
    const auto reading =
        m_bench.read(R"({"Key":"Name","Value":"web","captureTime":"2026-11-04T19:00:00Z","schemaVersion":"1.0"})", {},
            path.arg(folder, QString::fromLatin1(node)));
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<NodeTagFact>().at(0).node, node.toStdString());
    QCOMPARE(reading.result.scope.account, std::string("111122223333"));
    QCOMPARE(reading.result.scope.region, std::string("eu-west-1"));
}

QTEST_GUILESS_MAIN(tst_kindinventory)
#include "tst_kindinventory.moc"
