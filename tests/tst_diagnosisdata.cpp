// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandstatus.h"
#include "tests/diagnosisfixture.h"

#include <QTest>

// What a diagnosis says when commands, logs, baselines and executions were imported.
class TestDiagnosisData : public QObject
{
    Q_OBJECT

private slots:
    void whatACommandStatusMeans_data();
    void whatACommandStatusMeans();
    void aCommandThatFailedOnTheNode();
    void aCommandThatNeverReachedTheNode();
    void theOutputIsQuotedWhenThereIsNoLog();
    void aLongLineIsCut();
    void theBaselineTellsWhenItApproves();
    void theBaselineTellsWhatBecomesOfRejectedPatches();
    void failedPatchesQuoteTheirLog();
    void failedPatchesQuoteTheirCommand();
    void aFullDiskIsSaidBeforeTheExitCode();
    void theExecutionOfAnAssociation();
    void whoReportedACustomItem();

private:
    static NodeEvidence failing()
    {
        auto node = cleanNode();
        node.failedCommand = {.id = "aaaaaaaa-90ab-cdef-1234-567890abcdef",
            .document = "AWS-RunPatchBaseline",
            .status = "Failed",
            .exitCode = 156,
            .output = "\n  failed to run commands: exit status 156\nmore",
            .time = today - microsPerDay / 2};
        return node;
    }

    static CauseEntry entryOf(NodeEvidence node, Cause cause)
    {
        node.judgement.causes = {cause};
        return diagnose(node).causes.at(0);
    }
};

void TestDiagnosisData::whatACommandStatusMeans_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("detailed");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("never");
    const auto row = [](const char* status, const char* detailed, bool failed, bool never) {
        QTest::addRow("%s, %s", status, detailed)
            << QString::fromLatin1(status) << QString::fromLatin1(detailed) << failed << never;
    };
    row("Failed", "Failed", true, false);
    row("Failed", "", true, false);
    row("TimedOut", "Delivery Timed Out", true, true);
    row("TimedOut", "DeliveryTimedOut", true, true);
    row("TimedOut", "Execution Timed Out", true, false);
    row("TimedOut", "", true, false);
    row("Failed", "Undeliverable", true, true);
    row("Cancelled", "Terminated", true, true);
    row("Failed", "Access Denied", true, true);
    row("Cancelled", "Cancelled", true, false);
    row("Success", "Success", false, false);
    row("InProgress", "In Progress", false, false);
    row("Pending", "", false, false);
    row("", "", false, false);
}

void TestDiagnosisData::whatACommandStatusMeans()
{
    QFETCH(QString, status);
    QFETCH(QString, detailed);
    const auto first = status.toStdString();
    const auto second = detailed.toStdString();
    QTEST(isFailedCommand(first, second), "failed");
    QTEST(neverRan(first, second), "never");
    QTEST(!commandStatusMeaning(first, second).empty(), "failed");
    QCOMPARE(translated(commandStatusMeaning(first, second)).contains(u"never patched"_s), neverRan(first, second));
}

void TestDiagnosisData::aCommandThatFailedOnTheNode()
{
    auto node = failing();
    node.commandLog = {{.text = "No space left on device", .time = today}};
    const auto entry = entryOf(node, Cause::OperationFailed);
    QCOMPARE(translated(entry.title), u"A patch operation failed"_s);
    const auto evidence = said(entry.evidence);
    QVERIFY(
        evidence.contains(u"Command aaaaaaaa-90ab-cdef-1234-567890abcdef, document AWS-RunPatchBaseline: Failed, "_s));
    QVERIFY(evidence.contains(u"No space left on device"_s));
    QVERIFY(!evidence.contains(u"failed to run commands"_s));
    QVERIFY(said(entry.sentences).contains(u"The command ran on the node and failed."_s));
    QVERIFY(said(entry.sentences).contains(u"Exit code 156"_s));
}

void TestDiagnosisData::aCommandThatNeverReachedTheNode()
{
    auto node = failing();
    node.failedCommand->status = "TimedOut";
    node.failedCommand->detailedStatus = "Delivery Timed Out";
    node.failedCommand->exitCode = -1;
    const auto entry = entryOf(node, Cause::OperationFailed);
    QCOMPARE(translated(entry.title), u"A patch operation never reached the node"_s);
    QVERIFY(said(entry.sentences).contains(u"Delivery Timed Out"_s));
    QVERIFY(!said(entry.sentences).contains(u"Exit code"_s));
}

void TestDiagnosisData::theOutputIsQuotedWhenThereIsNoLog()
{
    auto node = failing();
    node.failedCommand->exitCode = 77;
    const auto entry = entryOf(node, Cause::OperationFailed);
    QVERIFY(said(entry.evidence).contains(u": failed to run commands: exit status 156"_s));
    QVERIFY(!said(entry.evidence).contains(u"more"_s));
    QVERIFY(said(entry.sentences).contains(u"Exit code 77."_s));
}

void TestDiagnosisData::aLongLineIsCut()
{
    auto node = failing();
    node.failedCommand->output = "x" + QString(400, u'é').toStdString();
    const auto evidence = said(entryOf(node, Cause::OperationFailed).evidence);
    QVERIFY(evidence.contains(u"éé…"_s));
    QVERIFY(!evidence.contains(QChar(QChar::ReplacementCharacter)));
}

void TestDiagnosisData::theBaselineTellsWhenItApproves()
{
    auto node = cleanNode();
    node.patches.missing = 2;
    node.rules = {.name = "Servers", .approvalDays = {0, 14}};
    QVERIFY(said(entryOf(node, Cause::Missing).sentences)
                .contains(u"The baseline Servers approves patches 0–14 days after their release."_s));
    QVERIFY(!said(entryOf(node, Cause::Missing).sentences).contains(u"7 days"_s));
    node.rules.approvalDays = {3};
    node.rules.name.clear();
    QVERIFY(said(entryOf(node, Cause::MissingAfterInstall).sentences)
                .contains(u"(the baseline pb-0123456789abcdef0 approves patches 3 days after their release)"_s));
    node.rules = {.name = "Servers", .approvedUntil = "2026-10-31"};
    QVERIFY(said(entryOf(node, Cause::Missing).sentences).contains(u"released until 2026-10-31"_s));
}

void TestDiagnosisData::theBaselineTellsWhatBecomesOfRejectedPatches()
{
    auto node = cleanNode();
    node.patches.rejected = 1;
    QVERIFY(said(entryOf(node, Cause::Rejected).sentences).contains(u"with BLOCK it counts as rejected"_s));
    node.rules = {.name = "Servers", .rejectedAction = "BLOCK"};
    QVERIFY(said(entryOf(node, Cause::Rejected).sentences)
                .contains(u"The baseline Servers has the rejected patches action BLOCK"_s));
    node.rules.rejectedAction = "ALLOW_AS_DEPENDENCY";
    QVERIFY(
        said(entryOf(node, Cause::Rejected).sentences).contains(u"action ALLOW_AS_DEPENDENCY: a patch that others"_s));
}

void TestDiagnosisData::failedPatchesQuoteTheirLog()
{
    auto node = cleanNode();
    node.patches.failed = 1;
    node.failed = {{.id = "openssl.x86_64"}};
    node.patchLog = {{.text = "Error: openssl conflicts with file", .time = today}};
    QVERIFY(said(entryOf(node, Cause::Failed).evidence).contains(u"Error: openssl conflicts with file"_s));
}

void TestDiagnosisData::failedPatchesQuoteTheirCommand()
{
    for (const auto cause : {Cause::Failed, Cause::MissingAfterInstall}) {
        auto node = failing();
        node.operationCommand = std::exchange(node.failedCommand, {});
        node.operationCommand->output = "installing\n  No space left on device  \nfailed to run commands";
        node.patchLog = {{.text = "yum: No space left on device", .time = today}};
        const auto entry = entryOf(node, cause);
        const auto evidence = said(entry.evidence);
        QVERIFY(evidence.contains(u"aaaaaaaa-90ab-cdef-1234-567890abcdef, document AWS-RunPatchBaseline: Failed, "_s));
        QVERIFY(evidence.contains(u": No space left on device\n"_s));
        QVERIFY(evidence.contains(u": yum: No space left on device"_s));
        QCOMPARE(said(entry.sentences).count(u"has no space left"_s), 1);
        QCOMPARE(said(entry.sentences).count(u"df -h"_s), 1);
    }
}

void TestDiagnosisData::aFullDiskIsSaidBeforeTheExitCode()
{
    auto node = failing();
    QVERIFY(said(entryOf(node, Cause::OperationFailed).sentences).contains(u"payload could not be downloaded"_s));
    node.failedCommand->output += "\nNo space left on device";
    const auto sentences = said(entryOf(node, Cause::OperationFailed).sentences);
    QVERIFY(sentences.contains(u"Exit code 156."_s));
    QVERIFY(sentences.contains(u"has no space left"_s));
    QVERIFY(!sentences.contains(u"payload could not be downloaded"_s));
}

void TestDiagnosisData::theExecutionOfAnAssociation()
{
    auto node = cleanNode();
    node.associations = {{.id = association,
        .extra = "1",
        .document = "AWS-RunShellScript",
        .time = today,
        .execution = "ex-1",
        .status = "Failed"}};
    const auto evidence = said(diagnosed(node).causes.at(0).evidence);
    QVERIFY(evidence.contains(u"Its last failed execution: ex-1, status Failed"_s));
}

void TestDiagnosisData::whoReportedACustomItem()
{
    auto node = cleanNode();
    node.custom = {{.id = "1", .title = "Antivirus", .type = "Custom:AV", .time = today}};
    QVERIFY(said(diagnosed(node).causes.at(0).sentences).contains(u"CloudTrail"_s));
    node.custom[0].reporter = "arn:aws:iam::111122223333:user/scanner";
    const auto entry = diagnosed(node).causes.at(0);
    QVERIFY(said(entry.evidence).contains(u"Reported by arn:aws:iam::111122223333:user/scanner"_s));
    QVERIFY(!said(entry.sentences).contains(u"CloudTrail"_s));
}

QTEST_GUILESS_MAIN(TestDiagnosisData)
#include "tst_diagnosisdata.moc"
