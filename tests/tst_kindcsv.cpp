// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// Reports as CSV: Patch Manager's, and lists of findings.
class tst_kindcsv : public QObject
{
    Q_OBJECT

private slots:
    void nodesOfAPatchReport();
    void bothTablesInOneFile();
    void otherSpellings();
    void badRowsAreRejectedAlone();
    void titlesAreNoRows();
    void countsNeedAllSeverities();
    void findingsOfCsvManager();
    void findingsOfOurOwnExport();
    void findingsWithOddRows();
    void sparseFindings();
    void rowsKeepTheirOriginal();
    void zippedAndUtf16();
    void stopIsAsked();

private:
    static Reading fixture(const char* name)
    {
        return readAll(QStringLiteral(TEST_DATA "/csv/") + QString::fromLatin1(name)).at(0);
    }

    static QStringList notesOf(const Reading& reading)
    {
        QStringList notes;
        for (const auto& note : reading.result.notes)
            notes.append(translated(note));
        return notes;
    }

    Workbench m_bench;
};

void tst_kindcsv::nodesOfAPatchReport()
{
    const auto reading = fixture("patch-report-nodes.csv");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.scope.kind, std::string("patch-report-csv"));
    QCOMPARE(reading.result.records, std::uint64_t(3));
    QVERIFY(reading.result.notes.empty());
    const auto summaries = reading.sink.all<TypeSummaryFact>();
    QCOMPARE(summaries.size(), std::size_t(3));
    QCOMPARE(summaries[0].node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(summaries[0].type, std::string("Patch"));
    QCOMPARE(summaries[0].status, ComplianceStatus::NonCompliant);
    QCOMPARE(summaries[0].severity, Severity::High);
    QCOMPARE(summaries[0].nonCompliant, Count(7));
    QCOMPARE(summaries[0].compliant, Count());
    QCOMPARE(summaries[1].status, ComplianceStatus::Compliant);
    QCOMPARE(summaries[1].nonCompliant, Count(0));
    QCOMPARE(summaries[2].status, ComplianceStatus::Unspecified);
    QCOMPARE(summaries[2].nonCompliant, Count());
    const auto nodes = reading.sink.all<NodeFact>();
    QCOMPARE(nodes.size(), std::size_t(3));
    QCOMPARE(nodes[1].name, std::string("till 7, \"north\""));
    QCOMPARE(nodes[1].ipAddress, std::string("10.0.0.12"));
    QCOMPARE(nodes[1].platformName, std::string("Microsoft Windows Server 2019 Datacenter"));
    QCOMPARE(nodes[1].agentVersion, std::string("3.2.582.0"));
    QVERIFY(!nodes[1].lastPing);
    QVERIFY(reading.sink.all<ComplianceItemFact>().empty());
}

void tst_kindcsv::bothTablesInOneFile()
{
    const auto reading = fixture("patch-report-one-node.csv");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.records, std::uint64_t(3));
    QVERIFY(reading.sink.rejections.empty());
    QVERIFY(!reading.result.scope.partial);
    QCOMPARE(reading.sink.all<TypeSummaryFact>().at(0).nonCompliant, Count(1));
    const auto items = reading.sink.all<ComplianceItemFact>();
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].id, std::string("KB5005112"));
    QCOMPARE(items[1].title, std::string("Cumulative update;\nsecond line"));
    QCOMPARE(items[1].node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(items[1].state, PatchState::InstalledPendingReboot);
    QCOMPARE(items[1].severity, Severity::Critical);
    QCOMPARE(items[1].classification, std::string("SecurityUpdates"));
    QCOMPARE(items[1].cves, std::string("CVE-2026-1000,CVE-2026-1001"));
    QCOMPARE(items[1].baseline, std::string("pb-0123456789abcdef0"));
    QCOMPARE(items[1].reported, readInstant("2026-11-20T22:05:00Z"));
    QCOMPARE(reading.sink.all<NodeFact>().size(), std::size_t(2)); // one a table and node
    QVERIFY2(notesOf(reading).at(0).endsWith(u"Colour"_s), qPrintable(notesOf(reading).join(u'\n')));
}

void tst_kindcsv::otherSpellings()
{
    const auto reading = fixture("patch-report-tabs.csv");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto item = reading.sink.all<ComplianceItemFact>().at(0);
    QCOMPARE(item.id, std::string("kernel.x86_64"));
    QCOMPARE(item.state, PatchState::Missing);
    QCOMPARE(item.reported, readInstant("2026-11-20T22:05:00Z"));
}

void tst_kindcsv::badRowsAreRejectedAlone()
{
    const auto reading = m_bench.read("Instance ID,Patch ID,Patch state,Last report time\n"
                                      "i-1,KB1,Missing,2026-11-20T22:05:00Z\n"
                                      "i-1,KB2\n"
                                      "i-1,KB3,Lost,2026-11-20T22:05:00Z\n"
                                      "i-1,,Missing,2026-11-20T22:05:00Z\n"
                                      ",KB5,Missing,2026-11-20T22:05:00Z\n"
                                      "i-1,\"KB6,Missing,2026-11-20T22:05:00Z\n"
                                      "i-1,KB7,Failed,2026-11-20T22:05:00Z\n");
    QVERIFY(reading.complete());
    QCOMPARE(reading.result.records, std::uint64_t(7));
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QCOMPARE(reading.sink.records[1].place.line, std::uint64_t(8));
    const auto& rejections = reading.sink.rejections;
    QCOMPARE(rejections.size(), std::size_t(5));
    QVERIFY(translated(rejections[0].reason).contains(u"2 cells"_s));
    QCOMPARE(rejections[0].place.line, std::uint64_t(3));
    QVERIFY(translated(rejections[1].reason).contains(u"Patch state"_s));
    QCOMPARE(rejections[1].id, std::string("i-1"));
    QVERIFY(translated(rejections[2].reason).contains(u"Patch ID"_s));
    QVERIFY(translated(rejections[3].reason).contains(u"names no node"_s));
    QVERIFY(translated(rejections[4].reason).contains(u"quote"_s));
    QCOMPARE(rejections[4].place.line, std::uint64_t(7));
    QCOMPARE(rejections[4].place.column, std::uint64_t(5));
    QVERIFY(reading.result.scope.partial); // so that a patch in a broken row is not taken for gone
    QVERIFY(notesOf(reading).join(u' ').contains(u"not taken for gone"_s));
}

void tst_kindcsv::titlesAreNoRows()
{
    const QByteArray header = "Instance ID,Compliance status,Noncompliant Critical severity patch count\n";
    const auto reading = m_bench.read("Summary,,\n\n" + header + "i-1,COMPLIANT,0\n,,\nSecond,,\npart\n" + header
        + "i-2,COMPLIANT,0\nend of report\n");
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
    QCOMPARE(reading.sink.rejections[0].place.line, std::uint64_t(10));
    const auto empty = m_bench.read(header);
    QVERIFY(empty.complete());
    QVERIFY(notesOf(empty).at(0).contains(u"without any records"_s));
}

void tst_kindcsv::countsNeedAllSeverities()
{
    const auto reading = m_bench.read("Instance ID,Compliance status,Noncompliant Critical severity patch count\n"
                                      "i-1,NON_COMPLIANT,3\n");
    QCOMPARE(reading.sink.all<TypeSummaryFact>().at(0).nonCompliant, Count());
    QVERIFY(reading.sink.all<NodeFact>().empty()); // nothing is said of the machine
}

void tst_kindcsv::findingsOfCsvManager()
{
    const auto reading = fixture("findings-csv-manager.csv");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.scope.kind, std::string("finding-csv"));
    const auto findings = reading.sink.all<FindingFact>();
    QCOMPARE(findings.size(), std::size_t(2));
    const auto& finding = findings[0];
    QCOMPARE(finding.id, std::string("arn:aws:securityhub:eu-west-1:111122223333:finding/1"));
    QCOMPARE(finding.title, std::string("Nodes should be patched"));
    QCOMPARE(finding.severity, Severity::High);
    QCOMPARE(finding.workflow, std::optional(WorkflowStatus::Suppressed));
    QCOMPARE(finding.compliance, FindingCompliance::Failed);
    QCOMPARE(finding.account, std::string("011122223333"));
    QCOMPARE(finding.region, std::string("eu-central-1"));
    QCOMPARE(finding.resource, std::string("arn:aws:ec2:eu-central-1:111122223333:instance/i-0a1b2c3d4e5f60718"));
    QCOMPARE(finding.node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(finding.type, std::string("Software and Configuration Checks/Industry"));
    QCOMPARE(finding.control, std::string("SSM.2"));
    QCOMPARE(finding.company, std::string("AWS"));
    QCOMPARE(finding.updated, readInstant("2026-11-01T00:00:00Z"));
    QCOMPARE(findings[1].id, std::string("=odd"));
    QCOMPARE(findings[1].severity, Severity::Informational);
    QCOMPARE(findings[1].workflow, std::optional(WorkflowStatus::Resolved));
    QCOMPARE(findings[1].recordState, RecordState::Archived);
    QCOMPARE(findings[1].product, std::string("default"));
    QCOMPARE(findings[1].company, std::string("111122223333"));
    QVERIFY(!findings[1].updated);
    QVERIFY(findings[0].contentHash != findings[1].contentHash);
}

void tst_kindcsv::findingsOfOurOwnExport()
{
    const auto reading = fixture("findings-own-export.csv");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QVERIFY(reading.result.notes.empty());
    const auto finding = reading.sink.all<FindingFact>().at(0);
    QCOMPARE(finding.id, std::string("patch/1"));
    QCOMPARE(finding.node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(finding.nodeName, std::string("web-1"));
    QCOMPARE(finding.workflow, std::optional(WorkflowStatus::New)); // AWS's, not what was decided here
    QCOMPARE(finding.severity, Severity::Critical);
    QCOMPARE(finding.product, std::string("ssm-patch-manager"));
}

void tst_kindcsv::findingsWithOddRows()
{
    const auto reading =
        m_bench.read("Id;ProductArn;Title;Mood\nf-1;p;One;\nf-2;;Two;\n;p;Three;\nf-4;p\nf-5;p;Five;x\n");
    QVERIFY(reading.complete());
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QCOMPARE(reading.result.records, std::uint64_t(5));
    QVERIFY(translated(reading.sink.rejections.at(0).reason).contains(u"ProductArn"_s));
    QCOMPARE(reading.sink.rejections.at(0).id, std::string("f-2"));
    QVERIFY(translated(reading.sink.rejections.at(1).reason).contains(u"no usable Id"_s));
    QCOMPARE(reading.sink.rejections.at(2).place.line, std::uint64_t(5));
    QVERIFY(notesOf(reading).at(0).endsWith(u": Mood"_s));
}

void tst_kindcsv::sparseFindings()
{
    const auto finding = m_bench.read("ProductArn,Id\np,f\n").sink.all<FindingFact>().at(0);
    QCOMPARE(finding.severity, Severity::None);
    QCOMPARE(finding.compliance, FindingCompliance::None);
    QCOMPARE(finding.recordState, RecordState::Active);
    QVERIFY(!finding.workflow);
    QVERIFY(finding.node.empty() && finding.resource.empty() && finding.region.empty());
    const auto listed =
        m_bench.read("ProductArn,Id,Resources\np,f,\"arn:aws:s3:eu-west-1:1:x, i-0a1b2c3d4e5f60718\"\n");
    QCOMPARE(listed.sink.all<FindingFact>().at(0).resource, std::string("i-0a1b2c3d4e5f60718"));
}

void tst_kindcsv::rowsKeepTheirOriginal()
{
    const auto reading = fixture("findings-csv-manager.csv");
    const auto original = QByteArray::fromStdString(reading.sink.records.at(0).original);
    const auto object = QJsonDocument::fromJson(original).object();
    QCOMPARE(object.value(u"Description"_s).toString(), u"Line one\nline two, with comma"_s);
    QCOMPARE(object.value(u"NoteText"_s).toString(), u"seen"_s);
    QCOMPARE(object.size(), 20);
}

void tst_kindcsv::zippedAndUtf16()
{
    QFile file(QStringLiteral(TEST_DATA "/csv/patch-report-nodes.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QByteArray wide = "\xFF\xFE";
    for (const char c : text)
        wide.append(c).append('\0');
    QCOMPARE(m_bench.read(wide).sink.records.size(), std::size_t(3));
    QCOMPARE(m_bench.read("\xEF\xBB\xBF" + text).sink.records.size(), std::size_t(3));
}

void tst_kindcsv::stopIsAsked()
{
    const auto path = m_bench.write(u"long.csv"_s, "Id,ProductArn\n" + QByteArray("a,b\n").repeated(1000));
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    KeepingSink sink;
    std::stop_source stop;
    const auto result = source->read({}, sink, stop.get_token(), [&](const ReadProgress& progress) {
        if (progress.records >= 10)
            stop.request_stop();
    });
    QCOMPARE(result.end, ReadResult::End::Stopped);
    QVERIFY(sink.records.size() < 20);
}

QTEST_GUILESS_MAIN(tst_kindcsv)
#include "tst_kindcsv.moc"
