// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodedetail.h"
#include "tests/fleetfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr Instant today = FleetFixture::today;
constexpr Instant minute = 60 * microsPerSecond;
constexpr Instant end = today - microsPerDay; // of the operation, which took 10 minutes

Fact association(const std::string& name, const std::string& document, Instant at)
{
    auto fact = facts::association(a, at, "11111111-" + name, false, document);
    fact.name = name;
    return fact;
}

Fact command(const std::string& id, const std::string& document, Instant at, const std::string& actor = {})
{
    auto fact = facts::command(a, at, "Success", document);
    fact.subject = id;
    fact.actor = actor;
    return fact;
}

}

class TestPatchOrigin : public QObject
{
    Q_OBJECT

private slots:
    void theWayIsToldWhereItCanBeKnown_data();
    void theWayIsToldWhereItCanBeKnown();
    void aPatchPolicyIsKnownByItsList();
    void whatTheReportNamesGoesFirst_data();
    void whatTheReportNamesGoesFirst();
    void whoSentACommandToTagsIsKnown();
    void thePastHasItsOwn();
};

void TestPatchOrigin::theWayIsToldWhereItCanBeKnown_data()
{
    QTest::addColumn<std::vector<Fact>>("reported");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::vector<Fact>& reported, const QString& expected) {
        QTest::newRow(name) << reported << expected;
    };
    const auto start = end - 10 * minute;
    row("nothing else was reported", {}, u""_s);
    row("a patch policy",
        {association("AWS-QuickSetup-PatchPolicy-ScanForPatches-LA-x1", "AWS-RunPatchBaseline", start)},
        u"Quick Setup patch policy: the association AWS-QuickSetup-PatchPolicy-ScanForPatches-LA-x1 ran "
        "AWS-RunPatchBaseline, "_s);
    row("host management by its name",
        {association("AWS-QuickSetup-SSMHostMgmt-ScanForPatches-x1", "AWS-RunPatchBaseline", start)},
        u"Quick Setup host management: "_s);
    row("host management by its document", {association("Scan", "AWS-RunPatchBaselineAssociation", start)},
        u"Quick Setup host management: the association Scan ran AWS-RunPatchBaselineAssociation, "_s);
    row("patch now", {association("AWS-PatchNowAssociation", "AWS-RunPatchBaselineWithHooks", start)},
        u"Patch now: "_s);
    row("another association", {association("Weekly", "AWS-RunPatchBaseline", start)},
        u"State Manager: the association Weekly ran AWS-RunPatchBaseline, "_s);
    row("of two associations the one that AWS made",
        {association("Weekly", "AWS-RunPatchBaseline", end),
            association("AWS-PatchNowAssociation", "AWS-RunPatchBaseline", start)},
        u"Patch now: "_s);
    row("an association that ran another day", {association("Weekly", "AWS-RunPatchBaseline", start - microsPerDay)},
        u""_s);
    row("an association of another document", {association("Weekly", "AWS-RunShellScript", start)}, u""_s);
    row("a command", {command("c-1", "AWS-RunPatchBaseline", start)},
        u"Run Command, by a maintenance window or by hand: the command c-1 ran AWS-RunPatchBaseline, "_s);
    row("a command of somebody", {command("c-1", "AWS-RunPatchBaseline", start, "arn:aws:iam::111122223333:user/ops")},
        u"Run Command: the command c-1 ran AWS-RunPatchBaseline, "_s);
    row("a maintenance window",
        {command("c-1", "AWS-RunPatchBaseline", start,
            "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAmazonSSM/x")},
        u"Maintenance window: the command c-1 ran AWS-RunPatchBaseline, "_s);
    auto sent = std::get<EventFact>(command("c-1", "AWS-RunPatchBaseline", start, "MaintenanceWindowExecution/w-1"));
    sent.part = "invocation";
    row("a maintenance window that names its command", {sent, command("c-1", "AWS-RunPatchBaseline", start)},
        u"Maintenance window: its execution w-1 sent the command c-1 of AWS-RunPatchBaseline, "_s);
    row("the window, whoever called for it",
        {command("c-1", "AWS-RunPatchBaseline", start - minute, "arn:aws:sts::1:assumed-role/Patching/x"), sent},
        u"Maintenance window: its execution w-1 "_s);
    DefinitionFact described;
    described.kind = DefinitionFact::Kind::Association;
    described.id = "11111111-";
    described.name = "AWS-QuickSetup-SSMHostMgmt-ScanForPatches-x1";
    described.details = "{}";
    row("the name of an association stands in its description",
        {association("", "AWS-RunPatchBaseline", start), described},
        u"Quick Setup host management: the association AWS-QuickSetup-SSMHostMgmt-ScanForPatches-x1 ran "_s);
    described.name = "Renamed";
    described.details =
        R"({"Parameters":{"BaselineOverride":["s3://aws-quicksetup-patchpolicy-1-x1/baseline_overrides.json"]}})";
    row("a patch policy by the parameters in the description",
        {association("", "AWS-RunPatchBaseline", start), described},
        u"Quick Setup patch policy: the association Renamed ran AWS-RunPatchBaseline, "_s);
    row("an association goes before the command that it sent",
        {command("c-1", "AWS-RunPatchBaseline", start), association("Weekly", "AWS-RunPatchBaseline", start)},
        u"State Manager: "_s);
    row("a command of another document", {command("c-1", "AWS-RunShellScript", start)}, u""_s);
    row("a command of another day", {command("c-1", "AWS-RunPatchBaseline", end + microsPerDay / 2)}, u""_s);
}

void TestPatchOrigin::theWayIsToldWhereItCanBeKnown()
{
    QFETCH(std::vector<Fact>, reported);
    QFETCH(QString, expected);
    FleetFixture fixture;
    reported.push_back(facts::summary(a, end));
    fixture.import(reported);
    const auto detail = loadNodeDetail(fixture.database(), {.now = today}, fixture.node(a).id);
    const auto text = translated(detail->diagnosis.origin);
    QVERIFY2(expected.isEmpty() ? text.isEmpty() : text.startsWith(expected), qPrintable(text));
}

void TestPatchOrigin::aPatchPolicyIsKnownByItsList()
{
    FleetFixture fixture;
    auto summary = facts::summary(a, end);
    summary.installOverrideList = "s3://aws-quicksetup-patchpolicy-111122223333-x1/baseline_overrides.json";
    fixture.import({summary});
    const auto detail = loadNodeDetail(fixture.database(), {.now = today}, fixture.node(a).id);
    QCOMPARE(translated(detail->diagnosis.origin),
        u"Quick Setup patch policy: its list of baselines is "
        "s3://aws-quicksetup-patchpolicy-111122223333-x1/baseline_overrides.json."_s);
}

// The report names the command of the operation; what ran at the time of it does not count then.
void TestPatchOrigin::whatTheReportNamesGoesFirst_data()
{
    QTest::addColumn<std::vector<Fact>>("reported");
    QTest::addColumn<QString>("expected");
    const auto other = association("AWS-PatchNowAssociation", "AWS-RunPatchBaseline", end);
    const auto weekly = association("Weekly", "AWS-RunPatchBaseline", end - 3 * microsPerDay);
    EventFact run;
    run.node = a;
    run.kind = EventFact::Kind::Association;
    run.subject = "11111111-Weekly";
    run.part = "execution";
    run.text = "RunCommand c-7";
    run.at = end - 5 * minute;
    QTest::newRow("an association by the command that it ran")
        << std::vector<Fact> {other, weekly, run} << u"State Manager: the association Weekly ran "_s;
    run.text = "RunCommand c-8";
    QTest::newRow("another command of it") << std::vector<Fact> {other, weekly, run} << u"Patch now: "_s;
    QTest::newRow("a command among others")
        << std::vector<Fact> {command("c-6", "AWS-RunPatchBaseline", end - minute, "x"),
               command("c-7", "AWS-RunPatchBaseline", end - 5 * minute, "eve")}
        << u"Run Command: the command c-7 ran AWS-RunPatchBaseline, "_s;
    QTest::newRow("nothing else was imported")
        << std::vector<Fact> {} << u"Not known: the report names the execution c-7, "_s;
}

void TestPatchOrigin::whatTheReportNamesGoesFirst()
{
    QFETCH(std::vector<Fact>, reported);
    QFETCH(const QString, expected);
    FleetFixture fixture;
    auto item = facts::patch(a, end, "KB1", PatchState::Missing);
    item.executionId = "c-7";
    item.executionType = "Command";
    reported.push_back(item);
    fixture.import(reported);
    const auto detail = loadNodeDetail(fixture.database(), {.now = today}, fixture.node(a).id);
    const auto text = translated(detail->diagnosis.origin);
    QVERIFY2(text.startsWith(expected), qPrintable(text));
}

void TestPatchOrigin::whoSentACommandToTagsIsKnown()
{
    FleetFixture fixture;
    auto sent =
        std::get<EventFact>(command("c-2", "AWS-RunPatchBaseline", end - 11 * minute, "arn:aws:iam::1:user/eve"));
    sent.node.clear();
    fixture.import({facts::summary(a, end), sent, command("c-2", "AWS-RunPatchBaseline", end - 10 * minute)});
    const auto detail = loadNodeDetail(fixture.database(), {.now = today}, fixture.node(a).id);
    QVERIFY(translated(detail->diagnosis.origin).endsWith(u"it was sent by arn:aws:iam::1:user/eve."_s));
}

void TestPatchOrigin::thePastHasItsOwn()
{
    FleetFixture fixture;
    const auto before = end - 7 * microsPerDay;
    fixture.import({facts::summary(a, before), association("Weekly", "AWS-RunPatchBaseline", before)});
    fixture.import({facts::summary(a, end), command("c-1", "AWS-RunPatchBaseline", end)});
    const auto node = fixture.node(a).id;
    const auto now = loadNodeDetail(fixture.database(), {.now = today}, node);
    const auto then = loadNodeDetail(fixture.database(), {.asOf = before + minute, .now = today}, node);
    QVERIFY(translated(now->diagnosis.origin).startsWith(u"Run Command"_s));
    QVERIFY(translated(then->diagnosis.origin).startsWith(u"State Manager"_s));
}

QTEST_GUILESS_MAIN(TestPatchOrigin)
#include "tst_patchorigin.moc"
