// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/diagnosisfixture.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void aNodeThatWasNeverScanned();
    void dataThatIsTooOldAndAnAgentThatIsSilent();
    void aPatchOperationThatFailed();
    void missingAfterAScan();
    void missingAfterAnInstall();
    void onlyTheSummaryCounts();
    void failedPatches();
    void waitingForAReboot();
    void rejectedPatches();
    void aFailedAssociation();
    void theInventoryAssociation();
    void aCustomItem();
    void scansThatOverwriteEachOther();
    void aStaleFinding();
    void aCleanBill();
    void theStatusLine_data();
    void theStatusLine();
    void atMostTwentyNames();

private:
    // The only cause, after what must hold for every one.
    CauseEntry only(const NodeEvidence& node, Cause cause);
};

CauseEntry TestDiagnosis::only(const NodeEvidence& node, Cause cause)
{
    const auto diagnosis = diagnosed(node);
    const auto found = std::ranges::find(diagnosis.causes, cause, &CauseEntry::cause);
    if (found == diagnosis.causes.end()) {
        return {};
    }
    const QUrl link(QString::fromStdString(found->link), QUrl::StrictMode);
    const bool complete = !found->title.empty() && !found->sentences.empty() && !found->commands.empty()
        && link.scheme() == "https"_L1 && link.host() == "docs.aws.amazon.com"_L1;
    return complete ? *found : CauseEntry {};
}

void TestDiagnosis::aNodeThatWasNeverScanned()
{
    auto node = cleanNode();
    node.patches = {};
    const auto entry = only(node, Cause::NeverScanned);
    QCOMPARE(translated(entry.title), u"This node was never scanned for patches"_s);
    QVERIFY(entry.evidence.empty());
    QVERIFY(commandsOf(entry).contains(u"aws ssm send-command --document-name AWS-RunPatchBaseline --parameters "
                                       u"'Operation=Scan' --instance-ids i-0123456789abcdef0"
                                       " --region eu-west-1"_s));
    QVERIFY(!commandsOf(entry).contains(u'!'));
    QVERIFY(diagnosed(node).cleanBill.empty());
    QCOMPARE(said(diagnosed(node).doubts), u"There is no compliance data for this node."_s);
}

void TestDiagnosis::dataThatIsTooOldAndAnAgentThatIsSilent()
{
    auto node = cleanNode();
    node.patches.operationEnd = today - 45 * microsPerDay;
    node.ping = PingStatus::ConnectionLost;
    const auto entry = only(node, Cause::NeverScanned);
    QCOMPARE(translated(entry.title), u"The patch data is too old"_s);
    QVERIFY(said(entry.sentences).contains(u"ConnectionLost"_s));
    QVERIFY(said(entry.sentences).contains(u"30 days"_s));
    QCOMPARE(entry.paths.front(), "/var/log/amazon/ssm/amazon-ssm-agent.log");
    QVERIFY(said(entry.evidence).contains(u"From file states.json"_s));
}

void TestDiagnosis::aPatchOperationThatFailed()
{
    auto node = cleanNode();
    node.associations.push_back({.id = association, .extra = "4", .document = "AWS-RunPatchBaseline", .time = today});
    node.executionId = "aaaaaaaa-90ab-cdef-1234-567890abcdef";
    const auto entry = only(node, Cause::OperationFailed);
    QVERIFY(said(entry.sentences).contains(u"Exit code 4: another patch operation was running."_s));
    QVERIFY(said(entry.evidence).contains(QLatin1StringView(association)));
    QVERIFY(commandsOf(entry).contains(u"get-command-invocation --command-id aaaaaaaa-"_s));
    QCOMPARE(entry.paths.back(),
        "/var/lib/amazon/ssm/i-0123456789abcdef0/document/orchestration/aaaaaaaa-90ab-cdef-1234-567890abcdef");
    node.associations.clear();
    node.patches.missing.reset();
    node.patches.failed.reset();
    QVERIFY(!only(node, Cause::OperationFailed).title.empty());
}

void TestDiagnosis::missingAfterAScan()
{
    auto node = cleanNode();
    node.patches.missing = 5;
    node.missing = {{.id = "KB5031364", .title = "Cumulative Update"}, {.id = "bash.x86_64"}};
    const auto entry = only(node, Cause::Missing);
    QCOMPARE(translated(entry.title), u"5 approved patches are missing"_s);
    QCOMPARE(entry.total, 5);
    QCOMPARE(entry.names, (std::vector<std::string> {"KB5031364 · Cumulative Update", "bash.x86_64"}));
    QCOMPARE(entry.view, "missing");
    QVERIFY(said(entry.sentences).contains(u"Scan"_s));
    QVERIFY(said(entry.sentences).contains(u"7 days"_s));
    QVERIFY(commandsOf(entry).contains(u"! aws ssm send-command --document-name AWS-RunPatchBaseline --parameters"
                                       " 'Operation=Install,RebootOption=RebootIfNeeded'"_s));
    QVERIFY(said(entry.evidence).contains(u"Missing: 5 · Failed: 0"_s));
}

void TestDiagnosis::missingAfterAnInstall()
{
    auto node = cleanNode();
    node.patches.missing = 1;
    node.operation = Operation::Install;
    const auto entry = only(node, Cause::MissingAfterInstall);
    QCOMPARE(translated(entry.title), u"1 patch is missing although Install ran"_s);
    QVERIFY(!entry.paths.empty());
    QVERIFY(only(node, Cause::Missing).title.empty());
}

void TestDiagnosis::onlyTheSummaryCounts()
{
    auto node = cleanNode();
    node.patches = {.any = true};
    node.patches.reportedNonCompliant = 4;
    node.patches.operationEnd = today;
    node.operation = Operation::None;
    const auto entry = only(node, Cause::Missing);
    QCOMPARE(translated(entry.title), u"Patches are not compliant"_s);
    QVERIFY(said(entry.evidence).contains(u"summary: 4"_s));
}

void TestDiagnosis::failedPatches()
{
    auto node = cleanNode();
    node.platformType = "Windows";
    node.patches.failed = 2;
    node.failed = {{.id = "KB1"}, {.id = "KB2"}};
    const auto entry = only(node, Cause::Failed);
    QCOMPARE(translated(entry.title), u"2 patches failed to install"_s);
    QCOMPARE(entry.paths,
        (std::vector<std::string> {R"(%PROGRAMDATA%\Amazon\SSM\Logs\amazon-ssm-agent.log)",
            R"(%PROGRAMDATA%\Amazon\PatchBaselineOperations\Logs\Install-PatchBaselineOperation-<date>)"}));
}

void TestDiagnosis::waitingForAReboot()
{
    auto node = cleanNode();
    node.patches.pendingReboot = 1;
    QVERIFY(!said(only(node, Cause::PendingReboot).sentences).contains(u"NoReboot"_s));
    node.rebootOption = RebootOption::NoReboot;
    auto entry = only(node, Cause::PendingReboot);
    QCOMPARE(translated(entry.title), u"1 patch waits for a reboot"_s);
    QVERIFY(said(entry.sentences).contains(u"RebootOption=NoReboot"_s));
    QVERIFY(commandsOf(entry).startsWith(
        u"! aws ec2 reboot-instances --instance-ids i-0123456789abcdef0 --region eu-west-1"_s));
    node.node = "mi-0123456789abcdef0";
    entry = only(node, Cause::PendingReboot);
    QVERIFY(commandsOf(entry).startsWith(u"! aws ssm send-command --document-name AWS-RunShellScript"_s));
}

void TestDiagnosis::rejectedPatches()
{
    auto node = cleanNode();
    node.patches.rejected = 3;
    const auto entry = only(node, Cause::Rejected);
    QCOMPARE(translated(entry.title), u"3 rejected patches are installed"_s);
    QVERIFY(said(entry.sentences).contains(u"ALLOW_AS_DEPENDENCY"_s));
    QVERIFY(commandsOf(entry).contains(u"get-patch-baseline --baseline-id pb-0123456789abcdef0"_s));
}

void TestDiagnosis::aFailedAssociation()
{
    auto node = cleanNode();
    node.associations.push_back(
        {.id = association, .title = "configure", .extra = "boom", .document = "AWS-RunShellScript", .time = today});
    const auto entry = only(node, Cause::AssociationFailed);
    QCOMPARE(translated(entry.title), u"1 association failed"_s);
    QVERIFY(said(entry.evidence).contains(u"document AWS-RunShellScript"_s));
    QVERIFY(said(entry.evidence).contains(u"Error code: boom"_s));
    QVERIFY(commandsOf(entry).contains(u"describe-association-executions --association-id 12345678-"_s));
    QVERIFY(commandsOf(entry).contains(u"describe-association-execution-targets"_s));
    QCOMPARE(entry.view, "associations");
}

void TestDiagnosis::theInventoryAssociation()
{
    auto node = cleanNode();
    node.associations.push_back({.id = association, .document = "AWS-GatherSoftwareInventory", .time = today});
    const auto entry = only(node, Cause::InventoryFailed);
    QVERIFY(said(entry.sentences).contains(u"AWS-GatherSoftwareInventory"_s));
    QVERIFY(said(entry.sentences).contains(u"AmazonSSMManagedInstanceCore"_s));
    QVERIFY(only(node, Cause::AssociationFailed).title.empty());
}

void TestDiagnosis::aCustomItem()
{
    auto node = cleanNode();
    node.custom.push_back({.id = "disk",
        .title = "Disk is encrypted",
        .extra = R"({"volume":"C:"})",
        .type = "Custom:Baseline",
        .time = today});
    const auto entry = only(node, Cause::Custom);
    QCOMPARE(translated(entry.title), u"1 custom compliance item is not compliant"_s);
    QVERIFY(said(entry.evidence).contains(u"Disk is encrypted"_s));
    QVERIFY(said(entry.evidence).contains(u"volume"_s));
    QVERIFY(commandsOf(entry).contains(u"PutComplianceItems"_s));
}

void TestDiagnosis::scansThatOverwriteEachOther()
{
    auto node = cleanNode();
    node.baselineBefore = "pb-aaaaaaaaaaaaaaaaa";
    const auto entry = only(node, Cause::ScansOverwrite);
    QVERIFY(said(entry.sentences).contains(u"pb-0123456789abcdef0"_s));
    QVERIFY(said(entry.sentences).contains(u"pb-aaaaaaaaaaaaaaaaa"_s));
}

void TestDiagnosis::aStaleFinding()
{
    auto node = cleanNode();
    node.staleFindings.push_back(
        {.id = "arn:aws:patch-manager:eu-west-1:111122223333:instance/i-0123456789abcdef0/document/x",
            .extra = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager",
            .time = today - 9 * microsPerDay});
    const auto entry = only(node, Cause::StaleFinding);
    QCOMPARE(translated(entry.title), u"1 finding is out of date"_s);
    QVERIFY(commandsOf(entry).contains(u"securityhub batch-update-findings"_s));
    QCOMPARE(entry.view, "findings");
    QCOMPARE(diagnosed(node).verdict, Verdict::Compliant);
}

void TestDiagnosis::aCleanBill()
{
    const auto diagnosis = diagnosed(cleanNode());
    QCOMPARE(diagnosis.verdict, Verdict::Compliant);
    QVERIFY(diagnosis.causes.empty());
    QCOMPARE(translated(diagnosis.status), u"Compliant"_s);
    const auto bill = said(diagnosis.cleanBill);
    QVERIFY(bill.contains(u"Last patch operation: Scan, ended 2024-10-03 00:00 UTC, baseline pb-0123456789abcdef0"_s));
    QVERIFY(bill.contains(u"Installed: 77"_s));
    QVERIFY(bill.contains(u"From file states.json"_s));
}

void TestDiagnosis::theStatusLine_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<QString>("line");
    QTest::newRow("not known since when") << qint64(0) << u"Non-compliant · causes: 1"_s;
    QTest::newRow("today") << qint64(today - 1) << u"Non-compliant for less than a day · causes: 1"_s;
    QTest::newRow("one day") << qint64(today - microsPerDay) << u"Non-compliant for 1 day · causes: 1"_s;
    QTest::newRow("days") << qint64(today - 13 * microsPerDay) << u"Non-compliant for 13 days · causes: 1"_s;
}

void TestDiagnosis::theStatusLine()
{
    QFETCH(qint64, since);
    auto node = cleanNode();
    node.patches.failed = 1;
    node.nonCompliantSince = since != 0 ? std::optional<Instant>(since) : std::nullopt;
    QTEST(translated(diagnosed(node).status), "line");
}

void TestDiagnosis::atMostTwentyNames()
{
    auto node = cleanNode();
    node.patches.missing = 30;
    node.missing.resize(30, {.id = "x"});
    const auto entry = only(node, Cause::Missing);
    QCOMPARE(entry.names.size(), std::size_t(20));
    QCOMPARE(entry.total, 30);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
