// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

DefinitionFact baseline(const char* id, Instant at, const char* name, const char* details)
{
    return {.id = id, .name = name, .details = details, .at = at};
}

}

// From imported events and definitions to the words of the diagnosis.
class TestNodeEvents : public QObject
{
    Q_OBJECT

private slots:
    void aFailedCommandAfterTheDataIsACause_data();
    void aFailedCommandAfterTheDataIsACause();
    void theCommandOfTheReportIsNoSecondFailure();
    void oneFailedPluginIsEnough();
    void theLogOfTheCommandIsQuoted();
    void aLogOfAnotherDayOrNodeIsNot();
    void executionsOfAnAssociation();
    void theReporterOfACustomItem();
    void theRulesOfABaseline();
    void availableUpdatesCountAsTheBaselineSays_data();
    void availableUpdatesCountAsTheBaselineSays();
    void tagsAreShown();

private:
    static CauseEntry cause(FleetFixture& fixture, Cause cause, std::optional<Instant> asOf = {})
    {
        Moment moment;
        moment.now = today;
        moment.asOf = asOf;
        const auto detail = loadNodeDetail(fixture.database(), moment, fixture.node(a).id);
        if (!detail) {
            return {};
        }
        const auto& causes = detail->diagnosis.causes;
        const auto found = std::ranges::find(causes, cause, &CauseEntry::cause);
        return found == causes.end() ? CauseEntry {} : *found;
    }

    static QString said(const std::vector<Message>& messages)
    {
        QStringList lines;
        for (const auto& message : messages) {
            lines << translated(message);
        }
        return lines.join(u'\n');
    }
};

void TestNodeEvents::aFailedCommandAfterTheDataIsACause_data()
{
    QTest::addColumn<Instant>("at");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("holds");
    const QString patching = u"AWS-RunPatchBaseline"_s;
    const auto scanned = today - 2 * day;
    QTest::newRow("failed later") << scanned + day << u"Failed"_s << patching << true;
    QTest::newRow("undeliverable") << scanned + day << u"Undeliverable"_s << patching << true;
    QTest::newRow("by ARN") << scanned + day << u"Failed"_s << u"arn:aws:ssm:eu-west-1::document/AWS-RunPatchBaseline"_s
                            << true;
    QTest::newRow("an old document") << scanned + day << u"Failed"_s << u"AWS-InstallMissingWindowsUpdates"_s << true;
    QTest::newRow("another document") << scanned + day << u"Failed"_s << u"AWS-RunShellScript"_s << false;
    QTest::newRow("succeeded") << scanned + day << u"Success"_s << patching << false;
    QTest::newRow("still running") << scanned + day << u"InProgress"_s << patching << false;
    QTest::newRow("before the data") << scanned - day << u"Failed"_s << patching << false;
    QTest::newRow("the end of the command of this data") << scanned + 5 * minute << u"Failed"_s << patching << false;
}

void TestNodeEvents::aFailedCommandAfterTheDataIsACause()
{
    QFETCH(Instant, at);
    QFETCH(QString, status);
    QFETCH(QString, document);
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - 2 * day)});
    fixture.import({facts::command(a, at, status.toStdString(), document.toStdString())});
    QTEST(!cause(fixture, Cause::OperationFailed).title.empty(), "holds");
    QTEST(fixture.node(a).patchCommandFailed, "holds");
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::Compliant);
    QVERIFY(cause(fixture, Cause::OperationFailed, at - 1).title.empty());
    // What ran after it is newer.
    fixture.import({facts::command(a, at + minute, "Success")});
    QVERIFY(!fixture.node(a).patchCommandFailed);
    QVERIFY(!fixture.node(b).patchCommandFailed);
}

void TestNodeEvents::theCommandOfTheReportIsNoSecondFailure()
{
    FleetFixture fixture;
    auto item = facts::patch(a, today - 2 * day, "KB1", PatchState::Failed);
    auto command = facts::command(a, today - 2 * day + 60 * minute, "Failed");
    item.executionId = command.subject;
    fixture.import({item});
    fixture.import({command});
    QVERIFY(!fixture.node(a).patchCommandFailed);
    command.subject = "another";
    fixture.import({command});
    command.at = *command.at + minute;
    fixture.import({command});
    QVERIFY(fixture.node(a).patchCommandFailed);
}

void TestNodeEvents::oneFailedPluginIsEnough()
{
    FleetFixture fixture;
    auto failed = facts::command(a, today - day, "Failed");
    failed.exitCode = 13;
    auto skipped = failed;
    skipped.part = "PatchWindows";
    skipped.status = "Success";
    skipped.exitCode = 0;
    skipped.at = *failed.at + minute;
    fixture.import({failed, skipped});
    QVERIFY(said(cause(fixture, Cause::OperationFailed).sentences).contains(u"Exit code 13: Python is missing."_s));
}

void TestNodeEvents::theLogOfTheCommandIsQuoted()
{
    FleetFixture fixture;
    const auto command = facts::command(a, today - day, "Failed");
    auto own = log(a, today - 3 * day, "of the command");
    own.part = command.subject;
    fixture.import({command, log(a, today - day + minute, "of that day"), own});
    const auto evidence = said(cause(fixture, Cause::OperationFailed).evidence);
    QVERIFY(evidence.contains(u"of the command"_s));
    QVERIFY(!evidence.contains(u"of that day"_s));
}

void TestNodeEvents::aLogOfAnotherDayOrNodeIsNot()
{
    FleetFixture fixture;
    fixture.import(
        {facts::command(a, today - 4 * day, "Failed"), log(a, today - day, "late"), log(b, today - 4 * day, "other"),
            log(a, today - 4 * day - minute, "older"), log(a, today - 4 * day + minute, "near")});
    const auto evidence = said(cause(fixture, Cause::OperationFailed).evidence);
    QVERIFY(evidence.contains(u": near"_s));
    QVERIFY(!evidence.contains(u"late"_s) && !evidence.contains(u"other"_s) && !evidence.contains(u"older"_s));
}

void TestNodeEvents::executionsOfAnAssociation()
{
    FleetFixture fixture;
    fixture.import({facts::association(a, today - day, "as-1", true)});
    EventFact whole {.kind = EventFact::Kind::Association,
        .subject = "as-1",
        .part = "ex-whole",
        .status = "Failed",
        .at = today - day};
    EventFact here = whole;
    here.node = a;
    here.part = "ex-here";
    here.detailedStatus = "TimedOut";
    here.at = today - 2 * day;
    EventFact elsewhere = here;
    elsewhere.node = b;
    elsewhere.part = "ex-elsewhere";
    fixture.import({whole, elsewhere});
    QVERIFY(said(cause(fixture, Cause::AssociationFailed).evidence).contains(u"execution: ex-whole, status Failed"_s));
    fixture.import({here});
    QVERIFY(said(cause(fixture, Cause::AssociationFailed).evidence).contains(u"execution: ex-here, status TimedOut"_s));
}

void TestNodeEvents::theReporterOfACustomItem()
{
    FleetFixture fixture;
    fixture.import({facts::item(a, today - day, "Custom:AV", "1", true)});
    EventFact call {.node = a,
        .kind = EventFact::Kind::ComplianceReport,
        .type = "Custom:Other",
        .actor = "nobody",
        .at = today - day};
    EventFact right = call;
    right.type = "Custom:AV";
    right.actor = "scanner";
    right.at = today - 2 * day;
    fixture.import({call, right});
    QVERIFY(said(cause(fixture, Cause::Custom).evidence).contains(u"Reported by scanner"_s));
}

void TestNodeEvents::theRulesOfABaseline()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 2)});
    const std::string id = std::string("arn:aws:ssm:eu-west-1:1:patchbaseline/") + facts::baseline;
    fixture.import({baseline(id.c_str(), today - 9 * day, "Old",
        R"({"ApprovalRules":{"PatchRules":[{"ApproveAfterDays":5},{"ApproveAfterDays":2},7]}})")});
    // A list of baselines is later, and does not tell the rules.
    fixture.import({baseline(facts::baseline, today - day, "Servers", R"({"OperatingSystem":"AMAZON_LINUX_2"})"),
        baseline(facts::baseline, today - day, "", "no JSON"),
        baseline("pb-2", today, "Other", R"({"ApprovalRules":[]})")});
    QVERIFY(said(cause(fixture, Cause::Missing).sentences)
                .contains(u"The baseline Servers approves patches 2–5 days after their release."_s));
}

void TestNodeEvents::availableUpdatesCountAsTheBaselineSays_data()
{
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("counted");
    const auto unspecified = static_cast<int>(ComplianceStatus::Unspecified);
    QTest::newRow("not known") << QString() << unspecified << true << 0;
    QTest::newRow("compliant") << u"COMPLIANT"_s << unspecified << true << 0;
    QTest::newRow("non-compliant") << u"NON_COMPLIANT"_s << unspecified << true << 1;
    QTest::newRow("the item itself says so")
        << u"NON_COMPLIANT"_s << static_cast<int>(ComplianceStatus::Compliant) << true << 0;
    QTest::newRow("the item itself says no")
        << u"COMPLIANT"_s << static_cast<int>(ComplianceStatus::NonCompliant) << true << 1;
    QTest::newRow("counted only") << u"NON_COMPLIANT"_s << unspecified << false << 2;
    QTest::newRow("counted only, compliant") << u"COMPLIANT"_s << unspecified << false << 0;
}

void TestNodeEvents::availableUpdatesCountAsTheBaselineSays()
{
    QFETCH(QString, baseline);
    QFETCH(int, status);
    QFETCH(bool, listed);
    QFETCH(int, counted);
    FleetFixture fixture;
    auto item = facts::patch(a, today - day, "KB1", PatchState::AvailableSecurityUpdate);
    item.status = static_cast<ComplianceStatus>(status);
    auto counts = facts::summary(a, today - day);
    counts.availableSecurityUpdate = 2;
    fixture.import({listed ? Fact(item) : Fact(counts)});
    const auto details = u"{\"AvailableSecurityUpdatesComplianceStatus\":\"%1\"}"_s.arg(baseline).toStdString();
    fixture.import({::baseline(facts::baseline, today - day, "Servers", details.c_str())});
    const auto node = fixture.node(a);
    QCOMPARE(node.patches.availableNonCompliant, counted);
    QCOMPARE(node.judgement.verdict, counted > 0 ? Verdict::NonCompliant : Verdict::Compliant);
    const auto entry = cause(fixture, Cause::Missing);
    QCOMPARE(entry.total, counted);
    QCOMPARE(entry.names.size(), std::size_t(listed ? counted : 0));
    QCOMPARE(said(entry.sentences).contains(u"counts available security updates"_s),
        counted > 0 && baseline == u"NON_COMPLIANT"_s);
}

void TestNodeEvents::tagsAreShown()
{
    FleetFixture fixture;
    fixture.import({NodeTagFact {.node = a, .key = "env", .value = "prod", .reported = today - 2 * day},
        NodeTagFact {.node = a, .key = "Team", .value = "x, y", .reported = today - 2 * day}});
    QCOMPARE(fixture.node(a).tags, "Team=\"x, y\", env=prod");
    fixture.import({NodeTagFact {.node = a, .key = "env", .value = "test", .reported = today - day}});
    QCOMPARE(fixture.node(a).tags, "env=test");
    QCOMPARE(fixture.node(a, today - 2 * day).tags, "Team=\"x, y\", env=prod");
}

QTEST_GUILESS_MAIN(TestNodeEvents)
#include "tst_nodeevents.moc"
