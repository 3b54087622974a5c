// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The field's words: how they are read, and that their numbers stay.
class tst_words : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreReadWhateverTheirCase_data();
    void wordsAreReadWhateverTheirCase();
    void severitiesOfTheOldGuide();
    void severityBands_data();
    void severityBands();
    void oldWorkflowStates();
    void numbersOfWordsNeverChange();
    void whichStatesAreNonCompliant_data();
    void whichStatesAreNonCompliant();
    void whichAssociationsFailed_data();
    void whichAssociationsFailed();
    void patchManagerIsKnownByItsArn();
};

void tst_words::wordsAreReadWhateverTheirCase_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("state");
    QTest::newRow("as written") << QByteArray("InstalledOther") << int(PatchState::InstalledOther);
    QTest::newRow("as in the model") << QByteArray("INSTALLED_OTHER") << int(PatchState::InstalledOther);
    QTest::newRow("lower case") << QByteArray("installed_other") << int(PatchState::InstalledOther);
    QTest::newRow("spaces") << QByteArray("Installed Pending Reboot") << int(PatchState::InstalledPendingReboot);
    QTest::newRow("prefix only") << QByteArray("Install") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("unknown") << QByteArray("Vanished") << -1;
}

void tst_words::wordsAreReadWhateverTheirCase()
{
    QFETCH(QByteArray, text);
    QFETCH(int, state);
    const auto read = readPatchState(text.toStdString());
    QCOMPARE(read ? int(*read) : -1, state);
}

void tst_words::severitiesOfTheOldGuide()
{
    QCOMPARE(readSeverity("MAJOR"), Severity::High);
    QCOMPARE(readSeverity("minor"), Severity::Low);
    QCOMPARE(readSeverity("UNSPECIFIED"), Severity::None);
    QCOMPARE(word(Severity::High), std::string_view("HIGH"));
    QCOMPARE(word(Severity::Low), std::string_view("LOW"));
    QCOMPARE(word(Severity::None), std::string_view());
}

void tst_words::severityBands_data()
{
    QTest::addColumn<int>("normalized");
    QTest::addColumn<int>("severity");
    const std::pair<int, Severity> bands[] = {{0, Severity::Informational}, {1, Severity::Low}, {39, Severity::Low},
        {40, Severity::Medium}, {69, Severity::Medium}, {70, Severity::High}, {89, Severity::High},
        {90, Severity::Critical}, {100, Severity::Critical}};
    for (const auto& [normalized, severity] : bands)
        QTest::addRow("%d", normalized) << normalized << int(severity);
}

void tst_words::severityBands()
{
    QFETCH(int, normalized);
    QFETCH(int, severity);
    QCOMPARE(int(severityOfNormalized(normalized)), severity);
}

void tst_words::oldWorkflowStates()
{
    QVERIFY(readWorkflowState("ASSIGNED") == WorkflowStatus::Notified);
    QVERIFY(readWorkflowState("IN_PROGRESS") == WorkflowStatus::Notified);
    QVERIFY(readWorkflowState("DEFERRED") == WorkflowStatus::Suppressed);
    QVERIFY(readWorkflowState("RESOLVED") == WorkflowStatus::Resolved);
    QVERIFY(!readWorkflowState("SUPPRESSED"));
    QVERIFY(readWorkflowStatus("SUPPRESSED") == WorkflowStatus::Suppressed);
    QVERIFY(!readWorkflowStatus("ASSIGNED"));
}

void tst_words::numbersOfWordsNeverChange()
{
    const char* states[] = {"", "Installed", "InstalledOther", "InstalledPendingReboot", "InstalledRejected", "Missing",
        "Failed", "NotApplicable", "AvailableSecurityUpdate"};
    for (int i = 0; i < 9; ++i)
        QCOMPARE(word(PatchState(i)), std::string_view(states[i]));
    const char* severities[] = {"", "INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"};
    for (int i = 0; i < 6; ++i)
        QCOMPARE(word(Severity(i)), std::string_view(severities[i]));
    const char* workflows[] = {"NEW", "NOTIFIED", "SUPPRESSED", "RESOLVED"};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(word(WorkflowStatus(i)), std::string_view(workflows[i]));
    const char* compliances[] = {"", "PASSED", "NOT_AVAILABLE", "WARNING", "FAILED"};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(word(FindingCompliance(i)), std::string_view(compliances[i]));
    const char* statuses[] = {"", "COMPLIANT", "NON_COMPLIANT"};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(word(ComplianceStatus(i)), std::string_view(statuses[i]));
    const char* pings[] = {"", "Online", "ConnectionLost", "Inactive"};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(word(PingStatus(i)), std::string_view(pings[i]));
    QCOMPARE(word(Operation(1)), std::string_view("Scan"));
    QCOMPARE(word(Operation(2)), std::string_view("Install"));
    QCOMPARE(word(RebootOption(1)), std::string_view("RebootIfNeeded"));
    QCOMPARE(word(RebootOption(2)), std::string_view("NoReboot"));
    QCOMPARE(word(RecordState(0)), std::string_view("ACTIVE"));
    QCOMPARE(word(RecordState(1)), std::string_view("ARCHIVED"));
}

void tst_words::whichStatesAreNonCompliant_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("nonCompliant");
    const auto row = [](const char* name, PatchState state, ComplianceStatus status, bool nonCompliant) {
        QTest::newRow(name) << int(state) << int(status) << nonCompliant;
    };
    row("missing, whatever its status", PatchState::Missing, ComplianceStatus::Compliant, true);
    row("failed", PatchState::Failed, ComplianceStatus::Unspecified, true);
    row("waiting for a reboot", PatchState::InstalledPendingReboot, ComplianceStatus::Unspecified, true);
    row("rejected but installed", PatchState::InstalledRejected, ComplianceStatus::Unspecified, true);
    row("installed", PatchState::Installed, ComplianceStatus::NonCompliant, false);
    row("installed other", PatchState::InstalledOther, ComplianceStatus::NonCompliant, false);
    row("not applicable", PatchState::NotApplicable, ComplianceStatus::NonCompliant, false);
    row("available, item says no", PatchState::AvailableSecurityUpdate, ComplianceStatus::NonCompliant, true);
    row("available, item says nothing", PatchState::AvailableSecurityUpdate, ComplianceStatus::Unspecified, false);
    row("custom item", PatchState::None, ComplianceStatus::NonCompliant, true);
    row("custom item without status", PatchState::None, ComplianceStatus::Unspecified, false);
}

void tst_words::whichStatesAreNonCompliant()
{
    QFETCH(int, state);
    QFETCH(int, status);
    QFETCH(bool, nonCompliant);
    QCOMPARE(isNonCompliant(PatchState(state), ComplianceStatus(status)), nonCompliant);
}

void tst_words::whichAssociationsFailed_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("detailed");
    QTest::addColumn<bool>("failed");
    const auto row = [](const char* status, const char* detailed, bool failed) {
        QTest::addRow("%s/%s", status, detailed) << QByteArray(status) << QByteArray(detailed) << failed;
    };
    row("Success", "Success", false);
    row("Success", "", false);
    row("Failed", "", true);
    row("TimedOut", "", true);
    row("Failed", "Success", true);
    row("Pending", "Associated", false);
    row("Pending", "Creating", false);
    row("Pending", "InProgress", false);
    row("Skipped", "Skipped", false);
    row("Pending", "UnsupportedAgent", true);
    row("Pending", "RateExceeded", true);
    row("", "", false);
}

void tst_words::whichAssociationsFailed()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, detailed);
    QFETCH(bool, failed);
    QCOMPARE(isFailedAssociation(status.toStdString(), detailed.toStdString()), failed);
}

void tst_words::patchManagerIsKnownByItsArn()
{
    QVERIFY(isPatchManager("arn:aws:securityhub:us-east-1::product/aws/ssm-patch-manager"));
    QVERIFY(isPatchManager("arn:aws-cn:securityhub:cn-north-1::product/aws/ssm-patch-manager"));
    QVERIFY(!isPatchManager("arn:aws:securityhub:us-east-1::product/aws/securityhub"));
    QVERIFY(!isPatchManager("arn:aws:securityhub:us-east-1::product/aws/ssm-patch-manager-2"));
}

QTEST_GUILESS_MAIN(tst_words)
#include "tst_words.moc"
